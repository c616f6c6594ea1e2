#pragma once

#include "models/domain/claim.h"
#include "models/domain/result.h"

#include <variant>

namespace parallax {

class Project;
struct Writers;

/// What a person picked: a claim that is there, or one by its wording.
using ClaimChoice = std::variant<ClaimId, QString>;

/// The claim of a choice, made where it is new. Inside an edit.
Result<ClaimId> resolve(const Project &project, Writers &write, const ClaimChoice &choice);

/// Trims what a person typed and refuses values that are no numbers.
Result<ClaimStatement> checked(ClaimStatement said);

} // namespace parallax
