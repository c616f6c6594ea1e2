#pragma once

#include "models/analysis/claims/clauses.h"

namespace parallax::claims {

/// What a quoted source says an actor did ("Ismere's army shelled two villages"), and what one denies. The
/// actor stands before the verb; what a speaker says of themselves or of things unnamed is left out.
std::vector<ClaimFinding> actClaims(const ReadText &text, const Clauses &clauses);

} // namespace parallax::claims
