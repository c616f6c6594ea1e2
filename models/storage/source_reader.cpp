#include "models/storage/source_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

Source sourceFrom(Query &row)
{
    const auto id = row.id<SourceId>();
    QString name = row.text();
    return {id, std::move(name), row.number()};
}

} // namespace

std::vector<Source> SourceReader::all() const
{
    return m_database.read([&] {
        std::vector<Source> sources;
        Query query = m_database.query("SELECT id, name, position FROM source ORDER BY position, id");
        while (query.next())
            sources.push_back(sourceFrom(query));
        return sources;
    });
}

std::optional<Source> SourceReader::find(SourceId id) const
{
    return m_database.read([&]() -> std::optional<Source> {
        Query query = m_database.query("SELECT id, name, position FROM source WHERE id = ?");
        query.bind(id);
        return query.next() ? std::optional(sourceFrom(query)) : std::nullopt;
    });
}

std::optional<Source> SourceReader::named(const QString &name) const
{
    return m_database.read([&]() -> std::optional<Source> {
        Query query = m_database.query("SELECT id, name, position FROM source WHERE name = ?");
        query.bind(name);
        return query.next() ? std::optional(sourceFrom(query)) : std::nullopt;
    });
}

void SourceWriter::insert(SourceId id, const QString &name)
{
    m_database
        .query("INSERT INTO source (id, name, position) VALUES (?, ?, (SELECT ifnull(max(position), -1) + 1 "
               "FROM source))")
        .bindAll(id, name)
        .run();
}

void SourceWriter::rename(SourceId id, const QString &name)
{
    m_database.query("UPDATE source SET name = ? WHERE id = ?").bindAll(name, id).run();
}

void SourceWriter::removeUnused()
{
    m_database.execute(
        "DELETE FROM source WHERE NOT EXISTS (SELECT 1 FROM article WHERE source_id = source.id)");
}

} // namespace parallax
