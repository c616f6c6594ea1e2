#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/progress.h"
#include "app/cli/row_printer.h"
#include "models/jobs/read_again_job.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QStringList articles;
    bool replace = false;
    bool dropLostTags = false;
    QString coder;
    FormatOption format;
};

/// An article that is named twice is read once.
Result<std::vector<ArticleId>> wantedArticles(const Readers &read, const QStringList &names)
{
    std::vector<ArticleId> articles;
    if (names.isEmpty())
        read.articles.forEach([&](const Article &article, const QString &) {
            articles.push_back(article.id);
            return true;
        });
    for (const QString &name : names) {
        const Result<ArticleId> article = articleNamed(read, name);
        if (!article)
            return std::unexpected(article.error());
        if (!std::ranges::contains(articles, *article))
            articles.push_back(*article);
    }
    return articles;
}

bool isReplaced(const ReadAgain &again, const Options &options)
{
    return options.replace && again.status == ReadAgain::Status::Changed
        && (again.lost.empty() || options.dropLostTags);
}

Exit print(const ReadAgainSummary &read, const Options &options)
{
    RowPrinter rows(options.format.format(),
                    {u"article"_s, u"title"_s, u"status"_s, u"words"_s, u"new_words"_s, u"tags_kept"_s,
                     u"tags_lost"_s, u"lost_annotations"_s, u"lost_quotations"_s, u"reason"_s});
    Exit exit = Exit::Done;
    for (const ReadAgain &again : read.articles) {
        const bool isThere = again.status != ReadAgain::Status::Failed;
        const bool changed = again.status == ReadAgain::Status::Changed;
        QStringList ids;
        QStringList quotations;
        for (const LostTag &tag : again.lost) {
            ids << toString(tag.id);
            quotations << tag.quotation;
        }
        rows.print({field(again.article), field(again.title),
                    isReplaced(again, options) ? u"replaced"_s : toString(again.status),
                    field(again.wordsBefore), isThere ? field(again.wordsAfter) : Field(),
                    changed ? field(again.keptTags) : Field(),
                    changed ? field(int(again.lost.size())) : Field(), ids, quotations, field(again.why)});
        if (!isThere) {
            complain(again.title, again.why);
            exit = Exit::SomeFailed;
        }
    }
    return rows.finish(exit);
}

/// Runs work that reports how far it is and can be interrupted.
template <typename Work> auto watched(const QString &text, Work &&work)
{
    const Interruptible interruptible;
    Progress progress(text);
    return work([&](std::int64_t done, std::int64_t total) {
        progress.report(done, total);
        return !interruptible.wasInterrupted();
    });
}

Exit extractAgain(Project &project, const Options &options)
{
    const Result<std::vector<ArticleId>> articles = wantedArticles(project.read(), options.articles);
    if (!articles) {
        complain(options.project, articles.error().message);
        return Exit::SomeFailed;
    }
    const Result<ReadAgainSummary> read =
        watched(tr("Reading article %1 of %2"), [&](const ReadAgainProgress &progress) {
            return readAgainNow(project, *articles, progress);
        });
    if (!read)
        return failedOn(options.project, read.error());
    std::vector<TextReplacement> replacements;
    for (const ReadAgain &again : read->articles) {
        if (isReplaced(again, options))
            replacements.push_back(replacementBy(again));
    }
    if (!replacements.empty()) {
        const Result<void> replaced =
            watched(tr("Replacing text %1 of %2"), [&](const ReplaceProgress &progress) {
                return replaceNow(project, *read, replacements, progress);
            });
        if (!replaced)
            return failedOn(options.project, replaced.error());
    }
    return print(*read, options);
}

} // namespace

void addExtractAgain(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command =
        line.command("extract-again",
                     "Read the stored originals anew, as an import would today, and print a row "
                     "for each article; changes nothing without --replace");
    command.argument("PROJECT", options->project, "The project")
        .arguments("ARTICLE", options->articles, 0, "Ids, exact titles or file names; none: all articles")
        .flag("--replace", options->replace,
              "Put the new texts in place, as one edit, where no tag would be lost")
        .flag("--drop-lost-tags", options->dropLostTags,
              "With --replace: also where tags have no place in the new text; they are removed")
        .option("--coder", options->coder, "Who does this; default: the login name");
    options->format.addTo(command);
    command.runs([options] {
        const auto work = [&](Project &project) { return extractAgain(project, *options); };
        return options->replace ? writeProject(options->project, options->coder, work)
                                : readProject(options->project, work);
    });
}

} // namespace parallax::cli
