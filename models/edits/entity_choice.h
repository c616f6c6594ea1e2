#pragma once

#include "models/domain/entity.h"
#include "models/domain/result.h"

#include <variant>

namespace parallax {

class Project;
struct Writers;

/// An entity to be found by its name and type, or made.
struct NamedEntity
{
    QString name;
    EntityType type = EntityType::Other;
};
/// What a person picked: one that is there, or one by name.
using EntityChoice = std::variant<EntityId, NamedEntity>;

/// The entity of a choice, made where it is new. Inside an edit.
Result<EntityId> resolve(const Project &project, Writers &write, const EntityChoice &choice);

} // namespace parallax
