#pragma once

#include "models/domain/annotation.h"
#include "models/edits/claim_choice.h"
#include "models/edits/code_choice.h"
#include "models/edits/entity_choice.h"

namespace parallax {

/// Makes a mention one of another entity.
Result<void> retargetMention(Project &project, AnnotationId mention, const EntityChoice &choice);
/// Makes an occurrence one of another claim; stance, speaker and value stay.
Result<void> retargetOccurrence(Project &project, AnnotationId occurrence, const ClaimChoice &choice);
/// Makes a coding one with another code.
Result<void> retargetCoding(Project &project, AnnotationId coding, const CodeChoice &choice);

} // namespace parallax
