#pragma once

#include "models/domain/result.h"
#include "models/jobs/job_runner.h"

namespace parallax {

class Project;

using UndoFinished = std::function<void(const Result<void> &)>;

/// Undoes or redoes the next edit on a thread and connection of its own, for those that take seconds: imports
/// (EditRecord::batch is set). Others are quick enough for Project::undo. Cancelling leaves everything as it
/// was, unless it was on disk already.
/// @pre as for startImport
JobId startUndo(Project &project, JobRunner &jobs, UndoFinished finished);
JobId startRedo(Project &project, JobRunner &jobs, UndoFinished finished);

} // namespace parallax
