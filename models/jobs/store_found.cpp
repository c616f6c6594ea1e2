#include "models/jobs/store_found.h"

#include "models/import/imported_article.h"
#include "models/storage/article_reader.h"

#include <algorithm>
#include <unordered_map>

namespace parallax {

namespace {

/// The likeness is kept when the other one is in the project, or is stored with this import.
std::optional<KeptLikeness> keptLikeness(const FoundArticle &found,
                                         const std::unordered_map<qint64, ArticleId> &stored)
{
    if (!found.like || !found.like->isKept)
        return std::nullopt;
    std::optional<ArticleId> other = found.like->article;
    if (const auto place = stored.find(found.like->spooled); !other && place != stored.end())
        other = place->second;
    if (!other)
        return std::nullopt;
    return KeptLikeness{*other, found.like->grade, found.like->shared, found.like->sharedOther};
}

Result<void> storeAll(const StoreRequest &request, ImportSummary &summary, const ImportProgress &progress,
                      const ArticleReader &articles, const ImportTarget &target)
{
    const auto total = std::int64_t(request.articles.size());
    std::int64_t done = 0;
    std::unordered_map<qint64, ArticleId> stored; // by place in the spool
    if (request.finder)
        std::ranges::for_each(request.finder->made(), target.sign);
    for (const FoundArticle &found : request.articles) {
        if (!progress(done++, total))
            return error(tr("The import was cancelled; nothing was imported."));
        Result<ImportedArticle> article = request.spool->read(found.spooled);
        if (!article)
            return std::unexpected(article.error());
        applyEdits(found, *article);
        std::optional<KeptLikeness> like = keptLikeness(found, stored);
        if (like && !articles.find(like->other)) // removed since
            like.reset();
        const ImportOutcome outcome = target.add(*article, like);
        stored.emplace(found.spooled, *outcome.article);
        summary.lines.push_back(storedLine(found.input, *article, outcome));
        summary.lines.back().like = like;
    }
    if (!progress(done, total))
        return error(tr("The import was cancelled; nothing was imported."));
    return {};
}

} // namespace

JobId startStoring(Project &project, JobRunner &jobs, StoreRequest request, ImportFinished finished)
{
    const auto shared = std::make_shared<const StoreRequest>(std::move(request));
    const auto store = [shared](Database &database, EditSession &edits,
                                const ImportProgress &progress) -> Result<ImportSummary> {
        ImportSummary summary;
        const ArticleReader articles(database);
        Result<Changes> changes = importArticles(
            database, edits, DuplicatePolicy::Keep, [&](int stored) { return summary.editName(stored); },
            [&](const ImportTarget &target) {
                return storeAll(*shared, summary, progress, articles, target);
            });
        if (!changes)
            return std::unexpected(changes.error());
        summary.changes = std::move(*changes);
        summary.lines.insert(summary.lines.end(), shared->others.begin(), shared->others.end());
        return summary;
    };
    return startImport(project, jobs, store, std::move(finished));
}

} // namespace parallax
