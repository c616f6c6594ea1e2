#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <span>

namespace parallax {

class Project;

/// Makes several entities one: their mentions become mentions of `kept`, their names its aliases.
Result<void> mergeEntities(Project &project, EntityId kept, std::span<const EntityId> merged);

} // namespace parallax
