#pragma once

#include "models/analysis/claims/stated_claim.h"

namespace parallax {

/// Claims of an English text in reading order, at most one for a passage: quantities of harm or movement
/// with who gives them, what quoted sources say an actor did, and denials. Rules over clauses; rather none
/// than a doubtful one: questions, conditions, plans, opinions, and clauses that a pronoun begins are left
/// out. Time is linear in the text.
std::vector<ClaimFinding> findClaims(const ReadText &text);

} // namespace parallax
