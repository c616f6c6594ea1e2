#include "models/jobs/suggest_articles.h"

#include "models/analysis/suggestions/claim_suggester.h"
#include "models/analysis/suggestions/mention_suggester.h"
#include "models/jobs/earlier_work.h"
#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/writers.h"

#include <algorithm>

namespace parallax {

namespace {

struct UnreadArticle
{
    ArticleId id;
    std::optional<PartialDate> published;
    bool mentions; ///< unread for mentions
    bool claims;
};

/// Articles that a wanted rule hasn't read, by id: they grow, so that later ones are new.
std::vector<UnreadArticle> unreadArticles(const Readers &read, const SuggestKinds &kinds)
{
    const auto mentionsTo = read.suggestions.readUpTo(MentionSuggester::rule, MentionSuggester::version);
    const auto claimsTo = read.suggestions.readUpTo(ClaimSuggester::rule, ClaimSuggester::version);
    std::vector<UnreadArticle> articles;
    read.articles.forEach([&](const Article &article, const QString &) {
        const UnreadArticle unread{article.id, article.published,
                                   kinds.mentions && (!mentionsTo || article.id > *mentionsTo),
                                   kinds.claims && (!claimsTo || article.id > *claimsTo)};
        if (unread.mentions || unread.claims)
            articles.push_back(unread);
        return true;
    });
    std::ranges::sort(articles, {}, &UnreadArticle::id);
    return articles;
}

/// One run over the unread articles.
class Run
{
public:
    Run(const Readers &read, const SuggestKinds &kinds, const SuggestProgress &progress)
        : m_read(read)
        , m_progress(progress)
        , m_articles(unreadArticles(read, kinds))
        , m_earlier(m_articles.empty() ? EarlierWork{} : earlierWork(read))
        , m_mentions(NameTagger::english(), m_earlier.actors)
        , m_claims(m_earlier.claims)
    { }
    const std::vector<UnreadArticle> &articles() const { return m_articles; }

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
            made += insert(write, article.id, AnnotationKind::Mention, std::move(drafts));
            if (article.claims)
                made +=
                    insert(write, article.id, AnnotationKind::Claim,
                           m_claims.suggestionsFor(body, article.published, mentions, m_mentions.actors()));
        });
    }

private:
    int insert(Writers &write, ArticleId article, AnnotationKind kind, std::vector<SuggestionDraft> drafts)
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
    std::int64_t m_done = 0;
};

} // namespace

Result<SuggestSummary> suggestArticles(Database &database, EditSession &edits, const SuggestKinds &kinds,
                                       const SuggestProgress &progress)
{
    const Readers read(database);
    Run run(read, kinds, progress);
    SuggestSummary summary{.articles = int(run.articles().size()), .suggestions = 0, .changes = {}};
    if (summary.articles == 0)
        return summary;
    if (const Result<void> done = run.readAll(); !done)
        return std::unexpected(done.error());
    const Result<Changes> changes = edits.runUnlogged([&](Writers &write) -> Result<void> {
        if (const Result<void> done = run.suggestAll(write, summary.suggestions); !done)
            return done;
        const ArticleId last = run.articles().back().id;
        if (kinds.mentions)
            write.suggestions.setReadUpTo(MentionSuggester::rule, MentionSuggester::version, last);
        if (kinds.claims)
            write.suggestions.setReadUpTo(ClaimSuggester::rule, ClaimSuggester::version, last);
        return {};
    });
    if (!changes)
        return std::unexpected(changes.error());
    summary.changes = *changes;
    return summary;
}

} // namespace parallax
