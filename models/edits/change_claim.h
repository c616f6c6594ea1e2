#pragma once

#include "models/domain/claim.h"
#include "models/domain/result.h"

namespace parallax {

class Project;

/// Rewords a claim. Another claim with these very words is an error: merge them instead.
Result<void> rewordClaim(Project &project, ClaimId claim, const QString &text);
/// Says when what a claim speaks of happened; std::nullopt for unknown.
Result<void> setClaimDate(Project &project, ClaimId claim, std::optional<PartialDate> happened);
/// Makes two claims one: the occurrences of `merged` become occurrences of `kept`.
Result<void> mergeClaims(Project &project, ClaimId kept, ClaimId merged);
/// Removes a claim with all its occurrences.
Result<void> removeClaim(Project &project, ClaimId claim);

} // namespace parallax
