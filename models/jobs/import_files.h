#pragma once

#include "models/edits/import_articles.h"
#include "models/import/import_input.h"
#include "models/jobs/import_summary.h"

#include <QStringList>

namespace parallax {

/// What to import, as a person says it.
struct ImportRequest
{
    QStringList inputs; ///< files, folders, "-"
    ImportOptions options;
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
};

/// Files done and all files; false ends the import with nothing imported.
using ImportProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Imports on this connection and thread as one undoable edit, "Import 5 articles" or "Import NAME". Files
/// that can't be read are lines of the summary; an error means that nothing was imported.
Result<ImportSummary> importFiles(Database &database, EditSession &edits, const ImportRequest &request,
                                  const ImportProgress &progress);

} // namespace parallax
