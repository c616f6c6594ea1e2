#pragma once

#include "models/analysis/claims/clauses.h"

namespace parallax::claims {

/// Claims of how many were harmed or moved: a quantity whose verb or noun says so ("at least 25 people were
/// killed"). Worded without the number ("People were killed in Ismere, November 2024"), which is the
/// statement's value, so that sources which count otherwise state the same claim. The wording says which
/// event is meant: a town and month, a country and day, or "since 2011" and "altogether" for what a war has
/// done so far. It depends on the text alone, so that the order of texts doesn't matter.
std::vector<ClaimFinding> harmClaims(const ReadText &text, const Clauses &clauses);

} // namespace parallax::claims
