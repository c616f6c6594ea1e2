#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <span>

namespace parallax {

class Project;

/// Removes annotations; the entities, claims and codes they point to stay.
Result<void> removeAnnotations(Project &project, std::span<const AnnotationId> annotations);

} // namespace parallax
