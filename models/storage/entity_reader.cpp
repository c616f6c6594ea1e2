#include "models/storage/entity_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

Entity entityFrom(Query &row)
{
    const auto id = row.id<EntityId>();
    const auto type = EntityType(row.integer());
    return {id, type, row.text(), {}};
}

} // namespace

QStringList EntityReader::aliasesOf(EntityId id) const
{
    QStringList names;
    Query query = m_database.query("SELECT name FROM entity_alias WHERE entity_id = ? ORDER BY name");
    query.bind(id);
    while (query.next())
        names << query.text();
    return names;
}

std::optional<Entity> EntityReader::find(EntityId id) const
{
    return m_database.read([&]() -> std::optional<Entity> {
        Query query = m_database.query("SELECT id, type, name FROM entity WHERE id = ?");
        query.bind(id);
        if (!query.next())
            return std::nullopt;
        Entity entity = entityFrom(query);
        entity.aliases = aliasesOf(id);
        return entity;
    });
}

std::optional<Entity> EntityReader::named(const QString &name, EntityType type) const
{
    return m_database.read([&]() -> std::optional<Entity> {
        Query query = m_database.query("SELECT id, type, name FROM entity WHERE name = ? AND type = ?");
        query.bindAll(name, type);
        if (!query.next())
            return std::nullopt;
        Entity entity = entityFrom(query);
        entity.aliases = aliasesOf(entity.id);
        return entity;
    });
}

std::vector<Entity> EntityReader::withNameOrAlias(const QString &name) const
{
    return m_database.read([&] {
        std::vector<Entity> entities;
        Query query =
            m_database.query("SELECT id, type, name FROM entity WHERE name = ?1 OR id IN "
                             "(SELECT entity_id FROM entity_alias WHERE name = ?1) ORDER BY name, type");
        query.bind(name);
        while (query.next())
            entities.push_back(entityFrom(query));
        for (Entity &entity : entities)
            entity.aliases = aliasesOf(entity.id);
        return entities;
    });
}

std::vector<Entity> EntityReader::matching(const QString &text, int limit) const
{
    return m_database.read([&] {
        std::vector<Entity> entities;
        // instr() needs no escaping; lower() folds ASCII only, which type-ahead can live with.
        Query query = m_database.query(
            "SELECT id, type, name, min(place) AS best FROM ("
            "SELECT id, type, name, instr(lower(name), lower(?1)) AS place FROM entity UNION ALL "
            "SELECT e.id, e.type, e.name, instr(lower(l.name), lower(?1)) FROM entity_alias l "
            "JOIN entity e ON e.id = l.entity_id) WHERE place > 0 "
            "GROUP BY id ORDER BY best > 1, name, type LIMIT ?2");
        query.bindAll(text, limit);
        while (query.next())
            entities.push_back(entityFrom(query));
        for (Entity &entity : entities)
            entity.aliases = aliasesOf(entity.id);
        return entities;
    });
}

std::optional<Entity> EntityReader::mostTaggedAs(const QString &label) const
{
    const auto id = m_database.read([&]() -> std::optional<EntityId> {
        Query query = m_database.query("SELECT entity_id FROM annotation WHERE label = ? "
                                       "GROUP BY entity_id ORDER BY count(*) DESC, entity_id LIMIT 1");
        query.bind(label);
        return query.next() ? std::optional(query.id<EntityId>()) : std::nullopt;
    });
    return id ? find(*id) : std::nullopt;
}

int EntityReader::mentionsOf(EntityId id) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM annotation WHERE entity_id = ?");
        query.bind(id);
        return query.next() ? query.number() : 0;
    });
}

std::vector<EntityRow> EntityReader::all() const
{
    return m_database.read([&] {
        std::vector<EntityRow> rows;
        Query query =
            m_database.query("SELECT id, type, name, (SELECT count(*) FROM annotation n WHERE n.entity_id = "
                             "e.id) FROM entity e ORDER BY name, type");
        while (query.next()) {
            Entity entity = entityFrom(query);
            rows.push_back({std::move(entity), query.number()});
        }
        for (EntityRow &row : rows)
            row.entity.aliases = aliasesOf(row.entity.id);
        return rows;
    });
}

std::int64_t EntityReader::count() const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM entity");
        return query.next() ? query.integer() : 0;
    });
}

} // namespace parallax
