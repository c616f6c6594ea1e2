#include "models/jobs/import_job.h"

#include "models/project/project.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"

namespace parallax {

namespace {

Result<ImportSummary> importOnOwnConnection(const QString &path, const QString &coder, const ImportWork &work,
                                            const ImportProgress &progress)
{
    const auto database = openProjectFile(path, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    EditSession edits(**database, coder);
    return work(**database, edits, progress);
}

std::optional<Changes> committed(const Result<ImportSummary> &summary)
{
    return summary ? std::optional(summary->changes) : std::nullopt;
}

QString busyReason()
{
    return tr("Articles are being imported; edits are possible again when that is done.");
}

} // namespace

ImportWork importOf(const ImportRequest &request)
{
    return [request](Database &database, EditSession &edits, const ImportProgress &progress) {
        return importFiles(database, edits, request, progress);
    };
}

JobId startImport(Project &project, JobRunner &jobs, ImportWork import, ImportFinished finished)
{
    project.beginForeignWrite(busyReason());
    const auto result = std::make_shared<Result<ImportSummary>>(error(tr("The import did not run.")));
    const auto done = [&project, result, finished = std::move(finished)] {
        project.endForeignWrite(committed(*result));
        finished(*result);
    };
    const auto work = [result, file = project.checkFile(), path = project.path(), coder = project.coder(),
                       import = std::move(import)](JobContext &context) {
        const auto report = [&](std::int64_t files, std::int64_t total) {
            context.report(files, total);
            return !context.isCancelled();
        };
        *result = file.and_then([&] { return importOnOwnConnection(path, coder, import, report); });
    };
    return jobs.start(tr("Importing articles"), work, done, done);
}

Result<ImportSummary> importNow(Project &project, const ImportRequest &request,
                                const ImportProgress &progress)
{
    if (project.isReadOnly())
        return error(project.readOnlyReason());
    project.beginForeignWrite(busyReason());
    Result<ImportSummary> result =
        importOnOwnConnection(project.path(), project.coder(), importOf(request), progress);
    project.endForeignWrite(committed(result));
    return result;
}

} // namespace parallax
