#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/span.h"

namespace parallax {

class Project;

/// The words of a span of an article. An error when it is empty or goes beyond the end of the body.
Result<QString> wordsOf(const Project &project, ArticleId article, Span span);

} // namespace parallax
