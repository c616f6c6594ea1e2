#pragma once

#include "models/domain/claim.h"

#include <span>
#include <vector>

namespace parallax {

/// A claim occurrence as the claims table needs it.
struct StatedClaim
{
    AnnotationId annotation;
    ClaimId claim;
    int column; ///< what is compared, from 0: a source or an article
    ClaimStatement statement;
};

/// One way in which a column states a claim, and the passages that do so.
struct ClaimVoice
{
    ClaimStatement statement;
    std::vector<AnnotationId> annotations; ///< by id
};

/// By stance, value, speaker, quotation, certainty, unit. Empty: the column is silent on the claim.
using ClaimCell = std::vector<ClaimVoice>;

struct ClaimsRow
{
    ClaimId claim;
    std::vector<ClaimCell> cells; ///< one a column
    bool stancesDiffer = false;   ///< asserted in one place and denied in another
    bool valuesDiffer = false;    ///< asserted with two values of the same unit
    bool conflicts() const { return stancesDiffer || valuesDiffer; }
    int columnsThatSpeak() const;
};

/// Who asserts, denies, questions or leaves out each claim: rows in conflict first, then by the number of
/// columns that speak, the most first, then by id. Units are compared without case; a value without a unit is
/// compared with those without one.
std::vector<ClaimsRow> claimsTable(std::span<const StatedClaim> statements, int columns);

} // namespace parallax
