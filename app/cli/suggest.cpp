#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/progress.h"
#include "app/cli/row_printer.h"
#include "models/jobs/suggestion_jobs.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString kind;
    QString entity;
    QString claim;
    QString event;
    QString article;
    QString coder;
    bool noLearning = false;
    int leastConfidence = 0; ///< per cent
    FormatOption format;
};

Exit suggest(const Options &options)
{
    return writeProject(options.project, options.coder, [&](Project &project) {
        Result<SuggestSummary> summary = error({});
        {
            const Interruptible interruptible;
            Progress progress(tr("Reading article %1 of %2"));
            const auto goesOn = [&](std::int64_t done, std::int64_t total) {
                progress.report(done, total);
                return !interruptible.wasInterrupted();
            };
            const bool all = options.kind.isEmpty();
            summary = suggestNow(project, goesOn,
                                 {.mentions = all || options.kind == "mention"_L1,
                                  .claims = all || options.kind == "claim"_L1,
                                  .events = all || options.kind == "event"_L1,
                                  .learns = !options.noLearning});
        }
        if (!summary)
            return failedOn(options.project, summary.error());
        RowPrinter rows(options.format.format(),
                        {u"articles"_s, u"suggestions"_s, u"learnt_articles"_s, u"learnt_tagged"_s,
                         u"learnt_accepted"_s, u"learnt_rejected"_s});
        const LearntFrom &learnt = summary->learntFrom;
        rows.print({field(summary->articles), field(summary->suggestions), learnt.articles, learnt.tagged,
                    learnt.accepted, learnt.rejected});
        return rows.finish();
    });
}

/// Which suggestions the options name; all where they name none.
SuggestionChoice choiceOf(const Options &options, std::optional<ArticleId> article)
{
    const auto kind = suggestionKindFromString(options.kind);
    const double least = options.leastConfidence / 100.0;
    return [options, kind, least, article](const Suggestion &suggestion) {
        const QString name = nameOf(suggestion.draft.proposal);
        const auto isNamed = [&](SuggestionKind its, const QString &wanted) {
            return wanted.isEmpty() || (suggestion.kind() == its && name == wanted);
        };
        return (!kind || suggestion.kind() == *kind) && (!article || suggestion.article == *article)
            && isNamed(SuggestionKind::Mention, options.entity)
            && isNamed(SuggestionKind::Claim, options.claim) && isNamed(SuggestionKind::Event, options.event)
            && suggestion.draft.confidence >= least;
    };
}

Exit decide(const Options &options, SuggestionState verdict)
{
    return writeProject(options.project, options.coder, [&](Project &project) {
        std::optional<ArticleId> article;
        if (!options.article.isEmpty()) {
            const Result<ArticleId> named = articleNamed(project.read(), options.article);
            if (!named) {
                complain(options.project, named.error().message);
                return Exit::SomeFailed;
            }
            article = *named;
        }
        Result<DecidedSuggestions> decided = error({});
        {
            const Interruptible interruptible;
            Progress progress(tr("Deciding on suggestion %1 of %2"));
            decided = decideNow(project, verdict, choiceOf(options, article),
                                [&](std::int64_t done, std::int64_t total) {
                                    if (total > 0)
                                        progress.report(done, total);
                                    return !interruptible.wasInterrupted();
                                });
        }
        if (!decided)
            return failedOn(options.project, decided.error());
        RowPrinter rows(options.format.format(), {toString(verdict)});
        rows.print({field(decided->count)});
        return rows.finish();
    });
}

} // namespace

void addSuggest(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command =
        line.command("suggest",
                     "Propose mentions, claims and events in the articles that weren't read along "
                     "yet; prints how many articles and suggestions, "
                     "and from which decisions finding names was learnt");
    command.argument("PROJECT", options->project, "The project")
        .choice("--kind", options->kind, {u"mention"_s, u"claim"_s, u"event"_s},
                "Only suggestions of this kind")
        .flag(
            "--no-learning", options->noLearning,
            "Find names as the program is shipped, not with what it learns from the decisions in the project")
        .option("--coder", options->coder, "Who does this; default: the login name");
    options->format.addTo(command);
    command.runs([options] { return suggest(*options); });

    const auto addDecision = [&](const char *name, const char *help, SuggestionState verdict) {
        const auto wanted = std::make_shared<Options>();
        Command decision = line.command(name, help);
        decision.argument("PROJECT", wanted->project, "The project")
            .choice("--kind", wanted->kind, {u"mention"_s, u"claim"_s, u"event"_s},
                    "Only suggestions of this kind")
            .option("--entity", wanted->entity, "Only mentions of the entity of this name")
            .option("--claim", wanted->claim, "Only occurrences of the claim of this wording")
            .option("--event", wanted->event, "Only those for the event of this name")
            .option("--article", wanted->article, "Only in this article: id, exact title or file name")
            .option("--confidence", wanted->leastConfidence, 0,
                    "Only with at least this confidence, in per cent")
            .option("--coder", wanted->coder, "Who decides; default: the login name");
        wanted->format.addTo(decision);
        decision.runs([wanted, verdict] { return decide(*wanted, verdict); });
    };
    addDecision("accept", "Make tags of pending suggestions, all or those named, as one edit",
                SuggestionState::Accepted);
    addDecision("reject", "Say that pending suggestions are wrong, all or those named, as one edit",
                SuggestionState::Rejected);
}

} // namespace parallax::cli
