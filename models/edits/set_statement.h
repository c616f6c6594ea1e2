#pragma once

#include "models/domain/annotation.h"
#include "models/domain/result.h"

namespace parallax {

class Project;

/// Changes stance, speaker, quotation, certainty, value or unit of a claim occurrence.
Result<void> setStatement(Project &project, AnnotationId occurrence, const ClaimStatement &said);

} // namespace parallax
