#include "models/jobs/suggest_articles.h"

#include "models/analysis/suggestions/claim_suggester.h"
#include "models/analysis/suggestions/event_suggester.h"
#include "models/analysis/suggestions/mention_suggester.h"
#include "models/jobs/earlier_work.h"
#include "models/jobs/unread_articles.h"
#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/writers.h"

#include <algorithm>

namespace parallax {

namespace {

/// One run over the unread articles.
class Run
{
public:
    Run(const Readers &read, std::vector<UnreadArticle> articles, const NameTagger &tagger,
        const SuggestProgress &progress)
        : m_read(read)
        , m_progress(progress)
        , m_articles(std::move(articles))
        , m_earlier(earlierWork(read))
        , m_mentions(tagger, m_earlier.actors)
        , m_claims(m_earlier.claims)
        , m_events(m_earlier.events)
    {
        for (const ProposedEvent &event : m_earlier.proposedEvents)
            m_events.know(event);
    }

    Result<void> readAll()
    {
        return forEachBody([&](const UnreadArticle &, const QString &body) { m_mentions.read(body); })
            .transform([&] { m_mentions.settle(); });
    }

    Result<void> suggestAll(Writers &write, int &made)
    {
        return forEachBody([&](const UnreadArticle &article, const QString &body) {
            const std::vector<ActorMention> mentions = m_mentions.mentionsOf(body);
            std::vector<SuggestionDraft> drafts;
            if (article.mentions)
                for (const ActorMention &mention : mentions)
                    drafts.push_back(m_mentions.draftOf(mention));
            made += insert(write, article.id, SuggestionKind::Mention, std::move(drafts));
            if (!article.claims && !article.events)
                return;
            const ArticleReading reading(body, article.published, mentions, m_mentions.actors());
            if (article.claims)
                made += insert(write, article.id, SuggestionKind::Claim, m_claims.suggestionsFor(reading));
            if (article.events)
                made += insert(write, article.id, SuggestionKind::Event, newEvents(reading, article.id));
        });
    }

private:
    /// Without those that the article is linked to already.
    std::vector<SuggestionDraft> newEvents(const ArticleReading &reading, ArticleId article)
    {
        std::vector<SuggestionDraft> drafts = m_events.suggestionsFor(reading);
        QSet<QString> linked;
        for (const EventId id : drafts.empty() ? std::vector<EventId>() : m_read.events.eventsOf(article))
            if (const auto event = m_read.events.find(id))
                linked.insert(event->name);
        std::erase_if(drafts,
                      [&](const SuggestionDraft &draft) { return linked.contains(nameOf(draft.proposal)); });
        return drafts;
    }

    int insert(Writers &write, ArticleId article, SuggestionKind kind, std::vector<SuggestionDraft> drafts)
    {
        if (drafts.empty())
            return 0;
        const TakenSpans taken(m_read, article, kind);
        int made = 0;
        for (SuggestionDraft &draft : drafts) {
            if (taken.overlap(draft.span) || m_earlier.rejected.contains(EarlierWork::keyOf(draft.proposal)))
                continue;
            write.suggestions.insert(
                {write.ids.next<SuggestionId>(), article, std::move(draft), SuggestionState::Pending, {}});
            ++made;
        }
        return made;
    }

    Result<void> forEachBody(const std::function<void(const UnreadArticle &, const QString &)> &work)
    {
        for (const UnreadArticle &article : m_articles) {
            if (!m_progress(m_done++, std::int64_t(2 * m_articles.size())))
                return error(tr("Reading along was cancelled; no suggestions were made."));
            const Result<QString> body = m_read.articles.body(article.id);
            if (!body)
                return std::unexpected(body.error());
            work(article, *body);
        }
        return {};
    }

    const Readers &m_read;
    const SuggestProgress &m_progress;
    std::vector<UnreadArticle> m_articles;
    EarlierWork m_earlier;
    MentionSuggester m_mentions;
    ClaimSuggester m_claims;
    EventSuggester m_events;
    std::int64_t m_done = 0;
};

} // namespace

Result<SuggestSummary> suggestArticles(Database &database, EditSession &edits, const SuggestOptions &options,
                                       const SuggestProgress &progress)
{
    const Readers read(database);
    const UnreadArticles unread(read, options);
    SuggestSummary summary{
        .articles = int(unread.articles().size()), .suggestions = 0, .learntFrom = {}, .changes = {}};
    if (unread.articles().empty())
        return summary;
    const auto goesOn = [&, all = std::int64_t(2 * unread.articles().size())] { return progress(0, all); };
    const Result<ProjectTagger> tagger =
        options.learns ? projectTagger(database, goesOn) : ProjectTagger{NameTagger::english(), {}, {}};
    if (!tagger)
        return std::unexpected(tagger.error());
    summary.learntFrom = tagger->learntFrom;
    Run run(read, unread.articles(), tagger->tagger, progress);
    if (const Result<void> done = run.readAll(); !done)
        return std::unexpected(done.error());
    const Result<Changes> changes = edits.runUnlogged([&](Writers &write) -> Result<void> {
        if (const Result<void> done = run.suggestAll(write, summary.suggestions); !done)
            return done;
        if (tagger->trained) {
            LearntModel trained = *tagger->trained;
            trained.trainedMs = write.ids.nowMs();
            write.models.set(trained);
        }
        unread.markRead(write.suggestions);
        return {};
    });
    if (!changes)
        return std::unexpected(changes.error());
    summary.changes = *changes;
    return summary;
}

} // namespace parallax
