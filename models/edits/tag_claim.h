#pragma once

#include "models/domain/annotation.h"
#include "models/edits/claim_choice.h"

namespace parallax {

/// Tags words as stating a claim, which is made where it is new.
Result<AnnotationId> tagClaim(Project &project, ArticleId article, Span span, const ClaimChoice &choice,
                              const ClaimStatement &said);

} // namespace parallax
