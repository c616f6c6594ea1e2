#include "models/jobs/undo_job.h"

#include "models/project/project.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"

namespace parallax {

namespace {

using Step = Result<Changes> (EditSession::*)();

Result<Changes> stepOnOwnConnection(const QString &path, const QString &coder, Step step, JobContext &context)
{
    const auto database = openProjectFile(path, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const Interruption interruption(context, [&] { (*database)->interrupt(); });
    EditSession edits(**database, coder);
    if (context.isCancelled())
        return error(tr("Cancelled; nothing was changed."));
    return (edits.*step)();
}

JobId startStep(Project &project, JobRunner &jobs, const QString &title, Step step, UndoFinished finished)
{
    project.beginForeignWrite(tr("%1 is under way; edits are possible again when it is done.").arg(title));
    const auto result = std::make_shared<Result<Changes>>(error(tr("Nothing was changed.")));
    const auto done = [&project, result, finished = std::move(finished)] {
        project.endForeignWrite(*result ? std::optional(**result) : std::nullopt);
        finished(result->transform([](const Changes &) { }));
    };
    const auto work = [result, step, file = project.checkFile(), path = project.path(),
                       coder = project.coder()](JobContext &context) {
        *result = file.and_then([&] { return stepOnOwnConnection(path, coder, step, context); });
    };
    return jobs.start(title, work, done, done);
}

QString nameOf(const std::optional<EditRecord> &edit)
{
    return edit ? edit->name : QString();
}

} // namespace

JobId startUndo(Project &project, JobRunner &jobs, UndoFinished finished)
{
    return startStep(project, jobs, tr("Undo %1").arg(nameOf(project.nextUndo())), &EditSession::undo,
                     std::move(finished));
}

JobId startRedo(Project &project, JobRunner &jobs, UndoFinished finished)
{
    return startStep(project, jobs, tr("Redo %1").arg(nameOf(project.nextRedo())), &EditSession::redo,
                     std::move(finished));
}

} // namespace parallax
