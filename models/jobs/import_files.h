#pragma once

#include "models/edits/import_articles.h"
#include "models/import/import_input.h"

#include <QStringList>

#include <vector>

namespace parallax {

/// What to import, as a person says it.
struct ImportRequest
{
    QStringList inputs; ///< files, folders, "-"
    ImportOptions options;
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
};

/// What became of one article, or of an input that gave none.
struct ImportLine
{
    enum class Status { Imported, Duplicate, Failed };
    QString input; ///< the file's path
    Status status = Status::Failed;
    std::optional<ArticleId> article; ///< when imported
    QString title;
    QString source;
    std::optional<PartialDate> published;
    std::optional<ArticleId> duplicateOf; ///< an article with exactly this body
    QStringList warnings;                 ///< for a failure: why, naming the file
};

/// "imported", "duplicate", "failed"
QString toString(ImportLine::Status status);

struct ImportSummary
{
    /// In the order of the files; inputs that are no readable file or folder stand last.
    std::vector<ImportLine> lines;
    Changes changes; ///< what was committed
    int count(ImportLine::Status status) const;
};

/// Files done and all files; false ends the import with nothing imported.
using ImportProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Imports on this connection and thread as one undoable edit, "Import 5 articles" or "Import NAME". Files
/// that can't be read are lines of the summary; an error means that nothing was imported.
Result<ImportSummary> importFiles(Database &database, EditSession &edits, const ImportRequest &request,
                                  const ImportProgress &progress);

} // namespace parallax
