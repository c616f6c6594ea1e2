#pragma once

#include "models/domain/entity.h"
#include "models/domain/result.h"

namespace parallax {

class Project;

/// Gives an entity another canonical name or type. The old name becomes an alias. Another entity that already
/// has this name and type is an error: merge them instead.
Result<void> changeEntity(Project &project, EntityId entity, EntityType type, const QString &name);
Result<void> addAlias(Project &project, EntityId entity, const QString &name);
Result<void> removeAlias(Project &project, EntityId entity, const QString &name);
/// Removes an entity with all its mentions.
Result<void> removeEntity(Project &project, EntityId entity);

} // namespace parallax
