#pragma once

#include "models/domain/ids.h"

#include <variant>

namespace parallax {

/// What a memo is about.
using MemoTarget = std::variant<ArticleId, AnnotationId, EntityId, ClaimId, CodeId, EventId, SourceId>;

} // namespace parallax
