#pragma once

#include "models/domain/entity.h"

namespace parallax {

class Database;

/// Writes entities; only inside an edit.
class EntityWriter
{
public:
    explicit EntityWriter(Database &database)
        : m_database(database)
    { }
    void insert(EntityId id, EntityType type, const QString &name);
    void update(EntityId id, EntityType type, const QString &name);
    void addAlias(EntityId id, const QString &name);
    void removeAlias(EntityId id, const QString &name);
    /// The names of `from`, the canonical one too, become aliases of `to`.
    void moveNames(EntityId from, EntityId to);
    void remove(EntityId id);

private:
    Database &m_database;
};

} // namespace parallax
