#pragma once

#include "models/jobs/project_tagger.h"
#include "models/storage/changes.h"

#include <cstdint>
#include <functional>

namespace parallax {

class EditSession;

struct SuggestSummary
{
    int articles = 0;      ///< read for the first time for a kind
    int suggestions = 0;   ///< made
    LearntFrom learntFrom; ///< what helped to find names
    Changes changes;       ///< what was committed
};

/// Articles read so far, twice each, and twice all; false ends it with nothing made.
using SuggestProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

struct SuggestOptions
{
    bool mentions = true;
    bool claims = true;
    bool events = true;
    bool learns = true; ///< names are found with what was learnt from the decisions in the project
};

/// Proposes mentions, claims and events in the articles that weren't read for them yet. What is tagged or was
/// decided on already isn't proposed: no suggestion overlaps a tag of its kind, one that was rejected doesn't
/// come back, nor does an entity, claim or event that was rejected wherever it was proposed; nor an event
/// that the article is linked to. What earlier runs proposed keeps its names. Stays out of the edit log:
/// suggestions are nobody's work.
Result<SuggestSummary> suggestArticles(Database &database, EditSession &edits, const SuggestOptions &options,
                                       const SuggestProgress &progress);

} // namespace parallax
