#pragma once

#include "models/edits/replace_texts.h"
#include "models/jobs/job_runner.h"
#include "models/jobs/read_again.h"

namespace parallax {

class Project;

using ReadAgainFinished = std::function<void(const Result<ReadAgainSummary> &)>;
using ReplaceFinished = std::function<void(const Result<void> &)>;

/// readAgain() on a thread and connection of its own. `finished` is called on the window's thread, also when
/// it was cancelled.
JobId startReadAgain(const Project &project, JobRunner &jobs, std::vector<ArticleId> articles,
                     ReadAgainFinished finished);
/// The same at once, for programs without a window.
Result<ReadAgainSummary> readAgainNow(const Project &project, std::span<const ArticleId> articles,
                                      const ReadAgainProgress &progress);

/// What replaceTexts() needs to put an article's new text in place, all its losses agreed to.
/// @pre its status is Changed
TextReplacement replacementBy(const ReadAgain &again);

/// replaceTexts() with the new texts of `read`, on a thread and connection of its own; the project refuses
/// edits meanwhile.
/// @pre as for startImport
JobId startReplace(Project &project, JobRunner &jobs, const ReadAgainSummary &read,
                   std::vector<TextReplacement> replacements, ReplaceFinished finished);
Result<void> replaceNow(Project &project, const ReadAgainSummary &read,
                        const std::vector<TextReplacement> &replacements, const ReplaceProgress &progress);

} // namespace parallax
