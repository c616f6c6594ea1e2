#include "models/export/export_tagged_csv.h"

#include "models/export/whole_file.h"
#include "models/storage/project_file.h"

namespace parallax {

namespace {

/// The rows, counted; a read that fails is an error, not a shorter file.
Result<std::int64_t> writeRows(Database &database, QIODevice &device, const CsvOptions &options,
                               const AnnotationFilter &filter, const ExportProgress &progress)
{
    std::optional<Error> failure;
    database.setFailureHandler([&](const Error &error) { failure = error; });
    std::int64_t count = 0;
    const TaggedRows rows = annotationRows(database, filter, progress);
    const Result<void> written = writeTaggedCsv(
        [&](const TakeTaggedRow &take) {
            return rows([&](const TaggedRow &row) {
                ++count;
                return !failure && take(row);
            });
        },
        device, options);
    if (failure)
        return std::unexpected(*failure);
    return written.transform([&] { return count; });
}

struct Opened
{
    std::unique_ptr<Database> database;
    AnnotationFilter filter;
};

Result<Opened> open(const QString &project, const QString &filter)
{
    Result<std::unique_ptr<Database>> database = openProjectFile(project, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    Result<AnnotationFilter> parsed = annotationFilter(**database, filter);
    if (!parsed)
        return std::unexpected(parsed.error());
    return Opened{std::move(*database), std::move(*parsed)};
}

} // namespace

Result<std::int64_t> exportTaggedCsv(const QString &project, const QString &target, const CsvOptions &options,
                                     const QString &filter, const ExportProgress &progress)
{
    const Result<Opened> opened = open(project, filter);
    if (!opened)
        return std::unexpected(opened.error());
    std::int64_t count = 0;
    const Result<void> written = writeWholeFile(target, [&](QIODevice &device) {
        return writeRows(*opened->database, device, options, opened->filter, progress)
            .transform([&](std::int64_t rows) { count = rows; });
    });
    return written.transform([&] { return count; });
}

Result<std::int64_t> writeProjectCsv(const QString &project, QIODevice &device, const CsvOptions &options,
                                     const QString &filter, const ExportProgress &progress)
{
    const Result<Opened> opened = open(project, filter);
    if (!opened)
        return std::unexpected(opened.error());
    return writeRows(*opened->database, device, options, opened->filter, progress);
}

} // namespace parallax
