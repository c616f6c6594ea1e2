#include "models/storage/attribute_reader.h"

#include "models/storage/database.h"
#include "models/storage/id_source.h"

namespace parallax {

std::vector<ArticleAttribute> AttributeReader::ofArticle(ArticleId id) const
{
    return m_database.read([&] {
        std::vector<ArticleAttribute> attributes;
        Query query = m_database.query("SELECT a.name, v.value FROM article_attribute v "
                                       "JOIN attribute a ON a.id = v.attribute_id "
                                       "WHERE v.article_id = ? ORDER BY a.name");
        query.bind(id);
        while (query.next()) {
            QString name = query.text();
            attributes.push_back({std::move(name), query.text()});
        }
        return attributes;
    });
}

QStringList AttributeReader::names() const
{
    return m_database.read([&] {
        QStringList names;
        Query query = m_database.query("SELECT name FROM attribute ORDER BY name");
        while (query.next())
            names << query.text();
        return names;
    });
}

std::vector<AttributeValue> AttributeReader::values(const QString &name, int limit) const
{
    return m_database.read([&] {
        std::vector<AttributeValue> values;
        Query query = m_database.query("SELECT value, count(*) FROM article_attribute "
                                       "WHERE attribute_id = (SELECT id FROM attribute WHERE name = ?) "
                                       "GROUP BY value ORDER BY count(*) DESC, value LIMIT ?");
        query.bindAll(name, limit);
        while (query.next()) {
            QString value = query.text();
            values.push_back({std::move(value), query.integer()});
        }
        return values;
    });
}

std::unordered_map<ArticleId, QString> AttributeReader::byArticle(const QString &name) const
{
    return m_database.read([&] {
        std::unordered_map<ArticleId, QString> values;
        Query query = m_database.query("SELECT article_id, value FROM article_attribute "
                                       "WHERE attribute_id = (SELECT id FROM attribute WHERE name = ?)");
        query.bind(name);
        while (query.next()) {
            const auto id = query.id<ArticleId>();
            values.emplace(id, query.text());
        }
        return values;
    });
}

std::int64_t AttributeWriter::attributeNamed(const QString &name, IdSource &ids)
{
    if (const auto known = m_known.constFind(name); known != m_known.cend())
        return *known;
    Query query = m_database.query("SELECT id FROM attribute WHERE name = ?");
    query.bind(name);
    const bool found = query.next();
    const std::int64_t id = found ? query.integer() : ids.next();
    if (!found)
        m_database.query("INSERT INTO attribute (id, name) VALUES (?, ?)").bindAll(id, name).run();
    m_known.insert(name, id);
    return id;
}

void AttributeWriter::set(ArticleId article, const QString &name, const QString &value, IdSource &ids)
{
    if (value.isEmpty()) {
        m_database
            .query("DELETE FROM article_attribute WHERE article_id = ? "
                   "AND attribute_id = (SELECT id FROM attribute WHERE name = ?)")
            .bindAll(article, name)
            .run();
        return;
    }
    m_database
        .query("INSERT INTO article_attribute (article_id, attribute_id, value) VALUES (?1, ?2, ?3) "
               "ON CONFLICT (article_id, attribute_id) DO UPDATE SET value = ?3 WHERE value <> ?3")
        .bindAll(article, attributeNamed(name, ids), value)
        .run();
}

void AttributeWriter::removeUnused()
{
    m_database.execute("DELETE FROM attribute WHERE NOT EXISTS "
                       "(SELECT 1 FROM article_attribute WHERE attribute_id = attribute.id)");
    m_known.clear();
}

} // namespace parallax
