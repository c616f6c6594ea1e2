#include "models/jobs/store_found.h"

#include "models/import/imported_article.h"

namespace parallax {

namespace {

Result<void> storeAll(const StoreRequest &request, ImportSummary &summary, const ImportProgress &progress,
                      const AddArticle &add)
{
    const auto total = std::int64_t(request.articles.size());
    std::int64_t done = 0;
    for (const FoundArticle &found : request.articles) {
        if (!progress(done++, total))
            return error(tr("The import was cancelled; nothing was imported."));
        Result<ImportedArticle> article = request.spool->read(found.spooled);
        if (!article)
            return std::unexpected(article.error());
        applyEdits(found, *article);
        summary.lines.push_back(storedLine(found.input, *article, add(*article)));
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
        Result<Changes> changes = importArticles(
            database, edits, DuplicatePolicy::Keep, [&](int stored) { return summary.editName(stored); },
            [&](const AddArticle &add) { return storeAll(*shared, summary, progress, add); });
        if (!changes)
            return std::unexpected(changes.error());
        summary.changes = std::move(*changes);
        summary.lines.insert(summary.lines.end(), shared->others.begin(), shared->others.end());
        return summary;
    };
    return startImport(project, jobs, store, std::move(finished));
}

} // namespace parallax
