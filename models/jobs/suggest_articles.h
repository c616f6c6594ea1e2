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
    int articles = 0;    ///< read for the first time for a kind
    int suggestions = 0; ///< made
    Changes changes;     ///< what was committed
};

/// Articles read so far, twice each, and twice all; false ends it with nothing made.
using SuggestProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

struct SuggestKinds
{
    bool mentions = true;
    bool claims = true;
};

/// Proposes mentions and claims in the articles that weren't read for them yet. What is tagged or was decided
/// on already isn't proposed: no suggestion overlaps a tag of its kind, one that was rejected doesn't come
/// back, nor does an entity or claim that was rejected wherever it was proposed. Actors and claims that
/// earlier runs proposed keep their names. Stays out of the edit log: suggestions are nobody's work.
Result<SuggestSummary> suggestArticles(Database &database, EditSession &edits, const SuggestKinds &kinds,
                                       const SuggestProgress &progress);

} // namespace parallax
