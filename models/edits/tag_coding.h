#pragma once

#include "models/domain/annotation.h"
#include "models/edits/code_choice.h"

namespace parallax {

/// Tags words, or with no span the whole article, with a code, which is made where it is new.
Result<AnnotationId> tagCoding(Project &project, ArticleId article, std::optional<Span> span,
                               const CodeChoice &choice);

} // namespace parallax
