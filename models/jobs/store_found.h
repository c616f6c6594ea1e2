#pragma once

#include "models/import/article_spool.h"
#include "models/jobs/found_article.h"
#include "models/jobs/import_job.h"
#include "models/jobs/likeness_finder.h"

#include <memory>

namespace parallax {

/// What of the found articles goes into the project, as the person decided.
struct StoreRequest
{
    std::vector<FoundArticle> articles; ///< duplicates among them are wanted
    std::shared_ptr<ArticleSpool> spool;
    std::shared_ptr<const LikenessFinder> finder; ///< whose signatures are stored with them; may be empty
    std::vector<ImportLine> others; ///< what isn't stored and stands in the summary all the same
};

/// Stores them as one undoable edit on a thread and connection of its own, as startImport; a cancelled one
/// leaves nothing. Progress counts articles.
JobId startStoring(Project &project, JobRunner &jobs, StoreRequest request, ImportFinished finished);

} // namespace parallax
