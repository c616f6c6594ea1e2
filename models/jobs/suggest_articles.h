#pragma once

#include "models/domain/result.h"
#include "models/storage/changes.h"

#include <cstdint>
#include <functional>

namespace parallax {

class Database;
class EditSession;

struct SuggestSummary
{
    int articles = 0;    ///< read for the first time
    int suggestions = 0; ///< made
    Changes changes;     ///< what was committed
};

/// Articles read so far, twice each, and twice all; false ends it with nothing made.
using SuggestProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Proposes mentions in the articles that weren't read yet. What is tagged or was decided on already isn't
/// proposed: no suggestion overlaps a mention of the analyst's, and one that was rejected doesn't come back.
/// Stays out of the edit log: suggestions are nobody's work.
Result<SuggestSummary> suggestArticles(Database &database, EditSession &edits,
                                       const SuggestProgress &progress);

} // namespace parallax
