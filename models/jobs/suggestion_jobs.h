#pragma once

#include "models/edits/accept_suggestions.h"
#include "models/jobs/job_runner.h"
#include "models/jobs/suggest_articles.h"

namespace parallax {

/// Called on the window's thread when it has ended, also when it was cancelled: then the error says so.
using SuggestFinished = std::function<void(const Result<SuggestSummary> &)>;
using DecideFinished = std::function<void(const Result<DecidedSuggestions> &)>;

/// suggestArticles() on a thread and connection of its own; the project refuses edits meanwhile.
/// @pre as for startImport
JobId startSuggest(Project &project, JobRunner &jobs, const SuggestOptions &options,
                   SuggestFinished finished);
/// decideSuggestions() likewise.
JobId startDecide(Project &project, JobRunner &jobs, SuggestionState verdict, const SuggestionChoice &choice,
                  DecideFinished finished);

/// The same at once, for programs without a window.
Result<SuggestSummary> suggestNow(Project &project, const SuggestProgress &progress,
                                  const SuggestOptions &options = {});
Result<DecidedSuggestions> decideNow(Project &project, SuggestionState verdict,
                                     const SuggestionChoice &choice, const DecideProgress &progress);

} // namespace parallax
