#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/export/export_record.h"
#include "models/items/comparison_options.h"

#include <optional>

namespace parallax {

class Database;
class JobContext;

/// What an export is about.
struct RecordedScope
{
    QString title;                                                 ///< of the table
    QString scope;                                                 ///< "Event: Harrow Dam breach"
    std::optional<std::vector<ArticleId>> articles = std::nullopt; ///< absent: all of the project
    std::vector<std::pair<QString, QString>> settings;             ///< "Measure", "Codings per 1,000 words"
    ComparisonOptions options = {};
};

/// With the project, the articles and their sources, how many annotations there are by origin, how many
/// suggestions wait and whether they are counted, and the program's version. No time of day: the same file
/// gives the same record. For jobs: reads the annotations of the articles.
Result<ExportRecord> recordOf(const Database &database, const RecordedScope &scope);
/// The same on a connection of its own, for a job's work.
Result<ExportRecord> recordOf(const QString &path, const RecordedScope &scope, JobContext &context);

} // namespace parallax
