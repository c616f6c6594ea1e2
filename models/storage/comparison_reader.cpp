#include "models/storage/comparison_reader.h"

#include "models/storage/database.h"
#include "models/storage/id_source.h"

namespace parallax {

namespace {

SavedComparison savedComparisonFrom(Query &row)
{
    const auto id = row.id<ComparisonId>();
    QString name = row.text();
    return {id, std::move(name), row.text()};
}

} // namespace

std::vector<SavedComparison> ComparisonReader::all() const
{
    return m_database.read([&] {
        std::vector<SavedComparison> saved;
        Query query = m_database.query("SELECT id, name, settings FROM comparison ORDER BY name");
        while (query.next())
            saved.push_back(savedComparisonFrom(query));
        return saved;
    });
}

std::optional<SavedComparison> ComparisonReader::find(ComparisonId id) const
{
    return m_database.read([&]() -> std::optional<SavedComparison> {
        Query query = m_database.query("SELECT id, name, settings FROM comparison WHERE id = ?");
        query.bind(id);
        return query.next() ? std::optional(savedComparisonFrom(query)) : std::nullopt;
    });
}

std::optional<SavedComparison> ComparisonReader::named(const QString &name) const
{
    return m_database.read([&]() -> std::optional<SavedComparison> {
        Query query = m_database.query("SELECT id, name, settings FROM comparison WHERE name = ?");
        query.bind(name);
        return query.next() ? std::optional(savedComparisonFrom(query)) : std::nullopt;
    });
}

std::map<QString, QString> ComparisonReader::speakerSides() const
{
    return m_database.read([&] {
        std::map<QString, QString> sides;
        Query query = m_database.query("SELECT speaker, side FROM speaker_side");
        while (query.next()) {
            QString speaker = query.text();
            sides.emplace(std::move(speaker), query.text());
        }
        return sides;
    });
}

void ComparisonWriter::insert(const SavedComparison &comparison)
{
    m_database.query("INSERT INTO comparison (id, name, settings) VALUES (?, ?, ?)")
        .bindAll(comparison.id, comparison.name, comparison.settings)
        .run();
}

void ComparisonWriter::update(const SavedComparison &comparison)
{
    m_database.query("UPDATE comparison SET name = ?, settings = ? WHERE id = ?")
        .bindAll(comparison.name, comparison.settings, comparison.id)
        .run();
}

void ComparisonWriter::remove(ComparisonId id)
{
    m_database.query("DELETE FROM comparison WHERE id = ?").bind(id).run();
}

void ComparisonWriter::setSpeakerSide(const QString &speaker, const QString &side, IdSource &ids)
{
    if (side.isEmpty()) {
        m_database.query("DELETE FROM speaker_side WHERE speaker = ?").bind(speaker).run();
        return;
    }
    m_database
        .query("INSERT INTO speaker_side (id, speaker, side) VALUES (?1, ?2, ?3) "
               "ON CONFLICT (speaker) DO UPDATE SET side = ?3 WHERE side <> ?3")
        .bindAll(ids.next(), speaker, side)
        .run();
}

} // namespace parallax
