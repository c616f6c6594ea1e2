#pragma once

#include "models/domain/entity.h"

#include <vector>

namespace parallax {

class Database;

/// An entity and how often it is mentioned.
struct EntityRow
{
    Entity entity;
    int mentions = 0;
};

class EntityReader
{
public:
    explicit EntityReader(const Database &database)
        : m_database(database)
    { }
    std::optional<Entity> find(EntityId id) const;
    std::optional<Entity> named(const QString &name, EntityType type) const;
    /// Entities whose name or alias is `name`, whatever their type.
    std::vector<Entity> withNameOrAlias(const QString &name) const;
    /// For type-ahead: names and aliases that begin with the text first, then those that hold it; then by
    /// name.
    std::vector<Entity> matching(const QString &text, int limit) const;
    /// The entity most often tagged with these very words.
    std::optional<Entity> mostTaggedAs(const QString &label) const;
    int mentionsOf(EntityId id) const;
    std::vector<EntityRow> all() const;
    std::int64_t count() const;

private:
    QStringList aliasesOf(EntityId id) const;
    const Database &m_database;
};

} // namespace parallax
