#include "models/jobs/suggest_articles.h"

#include "models/analysis/suggestions/mention_suggester.h"
#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/readers.h"
#include "models/storage/writers.h"

#include <algorithm>

namespace parallax {

namespace {

std::vector<KnownActor> knownActors(const Readers &read)
{
    std::vector<KnownActor> known;
    for (const EntityRow &row : read.entities.all())
        known.push_back({row.entity.name, row.entity.type, row.entity.aliases});
    return known;
}

/// Articles that the rule hasn't read, by id: they grow, so that later ones are new.
std::vector<ArticleId> unreadArticles(const Readers &read)
{
    const auto upTo = read.suggestions.readUpTo(MentionSuggester::rule, MentionSuggester::version);
    std::vector<ArticleId> articles;
    read.articles.forEach([&](const Article &article, const QString &) {
        if (!upTo || article.id > *upTo)
            articles.push_back(article.id);
        return true;
    });
    std::ranges::sort(articles);
    return articles;
}

/// What stands in an article already: the analyst's mentions, and suggestions of any state.
class Taken
{
public:
    Taken(const Readers &read, ArticleId article)
    {
        for (const AnnotationRow &row : read.annotations.ofArticle(article))
            if (row.annotation.kind() == AnnotationKind::Mention)
                m_spans.push_back(*row.annotation.span);
        for (const Suggestion &suggestion : read.suggestions.ofArticle(article))
            if (suggestion.kind() == AnnotationKind::Mention)
                m_spans.push_back(suggestion.draft.span);
        std::ranges::sort(m_spans);
    }
    bool overlaps(Span span) const
    {
        return std::ranges::any_of(m_spans, [span](Span other) { return other.overlaps(span); });
    }

private:
    std::vector<Span> m_spans;
};

/// One run over the unread articles.
class Run
{
public:
    Run(const Readers &read, const SuggestProgress &progress)
        : m_read(read)
        , m_progress(progress)
        , m_articles(unreadArticles(read))
        , m_suggester(Tagger::english(), knownActors(read))
    { }
    const std::vector<ArticleId> &articles() const { return m_articles; }

    Result<void> readAll()
    {
        return forEachBody([&](ArticleId, const QString &body) { m_suggester.read(body); }).transform([&] {
            m_suggester.settle();
        });
    }

    Result<void> suggestAll(Writers &write, int &made)
    {
        return forEachBody([&](ArticleId article, const QString &body) {
            const Taken taken(m_read, article);
            for (SuggestionDraft &draft : m_suggester.suggestionsFor(body)) {
                if (taken.overlaps(draft.span))
                    continue;
                write.suggestions.insert({write.ids.next<SuggestionId>(),
                                          article,
                                          std::move(draft),
                                          SuggestionState::Pending,
                                          {}});
                ++made;
            }
        });
    }

private:
    Result<void> forEachBody(const std::function<void(ArticleId, const QString &)> &work)
    {
        for (const ArticleId article : m_articles) {
            if (!m_progress(m_done++, std::int64_t(2 * m_articles.size())))
                return error(tr("Reading along was cancelled; no suggestions were made."));
            if (const Result<QString> body = m_read.articles.body(article))
                work(article, *body);
        }
        return {};
    }

    const Readers &m_read;
    const SuggestProgress &m_progress;
    std::vector<ArticleId> m_articles;
    MentionSuggester m_suggester;
    std::int64_t m_done = 0;
};

} // namespace

Result<SuggestSummary> suggestArticles(Database &database, EditSession &edits,
                                       const SuggestProgress &progress)
{
    const Readers read(database);
    Run run(read, progress);
    SuggestSummary summary{.articles = int(run.articles().size()), .suggestions = 0, .changes = {}};
    if (summary.articles == 0)
        return summary;
    if (const Result<void> done = run.readAll(); !done)
        return std::unexpected(done.error());
    const Result<Changes> changes = edits.runUnlogged([&](Writers &write) -> Result<void> {
        if (const Result<void> done = run.suggestAll(write, summary.suggestions); !done)
            return done;
        write.suggestions.setReadUpTo(MentionSuggester::rule, MentionSuggester::version,
                                      run.articles().back());
        return {};
    });
    if (!changes)
        return std::unexpected(changes.error());
    summary.changes = *changes;
    return summary;
}

} // namespace parallax
