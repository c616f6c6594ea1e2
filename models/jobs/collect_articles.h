#pragma once

#include "models/jobs/article_collector.h"
#include "models/jobs/import_files.h"
#include "models/jobs/likeness_finder.h"

namespace parallax {

class Database;

/// Who takes what is found, on the reading threads.
struct CollectSink
{
    std::function<void(FoundArticle)> article; ///< one at a time, in the order of the files
    std::function<void(TableInput)> table;     ///< from several threads at once
    ImportProgress progress;                   ///< files done and all files; false ends the reading
};

/// Reads what is asked for. `database` is compared with and not changed; `finder` knows what was found
/// before, the project's articles too unless it is new.
/// @return an error only when nothing more can be read, such as for a full disk
Result<void> collectArticles(const Database &database, const CollectRequest &request, ArticleSpool &spool,
                             LikenessFinder &finder, const CollectSink &sink);

} // namespace parallax
