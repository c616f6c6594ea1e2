#pragma once

#include "models/domain/annotation.h"
#include "models/edits/entity_choice.h"

namespace parallax {

/// Tags words as a mention of an entity, which is made where it is new.
Result<AnnotationId> tagMention(Project &project, ArticleId article, Span span, const EntityChoice &choice);

} // namespace parallax
