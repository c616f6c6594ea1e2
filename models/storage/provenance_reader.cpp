#include "models/storage/provenance_reader.h"

#include "models/storage/database.h"

namespace parallax {

std::vector<FieldOrigin> ProvenanceReader::origins(ArticleId id) const
{
    return m_database.read([&] {
        std::vector<FieldOrigin> origins;
        Query query = m_database.query(
            "SELECT field, origin FROM article_field_origin WHERE article_id = ? ORDER BY field");
        query.bind(id);
        while (query.next()) {
            const auto field = MetadataField(query.number());
            origins.push_back({field, query.text()});
        }
        return origins;
    });
}

QStringList ProvenanceReader::warnings(ArticleId id) const
{
    return m_database.read([&] {
        QStringList warnings;
        Query query =
            m_database.query("SELECT text FROM article_warning WHERE article_id = ? ORDER BY position");
        query.bind(id);
        while (query.next())
            warnings << query.text();
        return warnings;
    });
}

void ProvenanceWriter::insert(ArticleId id, std::span<const FieldOrigin> origins, const QStringList &warnings)
{
    for (const FieldOrigin &origin : origins)
        m_database
            .query("INSERT INTO article_field_origin (article_id, field, origin) VALUES (?, ?, ?) "
                   "ON CONFLICT DO NOTHING")
            .bindAll(id, origin.field, origin.where)
            .run();
    for (qsizetype i = 0; i < warnings.size(); ++i)
        m_database.query("INSERT INTO article_warning (article_id, position, text) VALUES (?, ?, ?)")
            .bindAll(id, std::int64_t(i), warnings[i])
            .run();
}

} // namespace parallax
