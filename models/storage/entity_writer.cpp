#include "models/storage/entity_writer.h"

#include "models/storage/database.h"

namespace parallax {

void EntityWriter::insert(EntityId id, EntityType type, const QString &name)
{
    m_database.query("INSERT INTO entity (id, type, name) VALUES (?, ?, ?)").bindAll(id, type, name).run();
}

void EntityWriter::update(EntityId id, EntityType type, const QString &name)
{
    m_database.query("UPDATE entity SET type = ?, name = ? WHERE id = ?").bindAll(type, name, id).run();
}

void EntityWriter::addAlias(EntityId id, const QString &name)
{
    m_database
        .query("INSERT OR IGNORE INTO entity_alias (entity_id, name) SELECT id, ?2 FROM entity WHERE id = ?1 "
               "AND name <> ?2")
        .bindAll(id, name)
        .run();
}

void EntityWriter::removeAlias(EntityId id, const QString &name)
{
    m_database.query("DELETE FROM entity_alias WHERE entity_id = ? AND name = ?").bindAll(id, name).run();
}

void EntityWriter::moveNames(EntityId from, EntityId to)
{
    m_database
        .query(
            "INSERT OR IGNORE INTO entity_alias (entity_id, name) SELECT ?2, name FROM ("
            "SELECT name FROM entity WHERE id = ?1 UNION SELECT name FROM entity_alias WHERE entity_id = ?1) "
            "WHERE name <> (SELECT name FROM entity WHERE id = ?2)")
        .bindAll(from, to)
        .run();
    m_database.query("DELETE FROM entity_alias WHERE entity_id = ?").bind(from).run();
}

void EntityWriter::remove(EntityId id)
{
    m_database.query("DELETE FROM entity WHERE id = ?").bind(id).run();
}

} // namespace parallax
