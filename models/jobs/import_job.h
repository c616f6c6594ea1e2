#pragma once

#include "models/jobs/import_files.h"
#include "models/jobs/job_runner.h"

namespace parallax {

class Project;

/// Called on the window's thread when the import has ended, also when it was cancelled: then the error says
/// so, unless everything was on disk already.
using ImportFinished = std::function<void(const Result<ImportSummary> &)>;

/// What imports, given a connection of its own.
using ImportWork = std::function<Result<ImportSummary>(Database &, EditSession &, const ImportProgress &)>;
ImportWork importOf(const ImportRequest &request); ///< importFiles()

/// Imports on a thread and connection of its own; the project refuses edits meanwhile, and its notifier
/// announces the articles when they are on disk. Progress counts what the work counts.
/// @pre the project is not read-only and not being written; it outlives the job, or stopAll() comes first
JobId startImport(Project &project, JobRunner &jobs, ImportWork work, ImportFinished finished);

/// Files at once, for programs without a window.
Result<ImportSummary> importNow(Project &project, const ImportRequest &request,
                                const ImportProgress &progress);

} // namespace parallax
