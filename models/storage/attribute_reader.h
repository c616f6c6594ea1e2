#pragma once

#include "models/domain/ids.h"
#include "models/domain/provenance.h"

#include <QHash>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace parallax {

class Database;
class IdSource;

/// One value of an attribute, with the number of articles that have it.
struct AttributeValue
{
    QString value;
    std::int64_t articles = 0;
};

/// Reads the attributes of articles. An article has at most one value of each; no value is empty.
class AttributeReader
{
public:
    explicit AttributeReader(const Database &database)
        : m_database(database)
    { }
    /// By name.
    std::vector<ArticleAttribute> ofArticle(ArticleId id) const;
    /// All names, by name.
    QStringList names() const;
    /// The values of an attribute, the commonest first, ties in the order of their text; at most `limit`.
    /// Cost grows with the number of articles that have the attribute.
    std::vector<AttributeValue> values(const QString &name, int limit) const;
    /// Every article that has the attribute, with its value. Cost as above.
    std::unordered_map<ArticleId, QString> byArticle(const QString &name) const;

private:
    const Database &m_database;
};

/// Writes attributes; only inside an edit.
class AttributeWriter
{
public:
    explicit AttributeWriter(Database &database)
        : m_database(database)
    { }
    /// Gives the article this value of the attribute, which is made where it is new; an empty one takes it
    /// away.
    void set(ArticleId article, const QString &name, const QString &value, IdSource &ids);
    /// Removes attributes that no article has any more.
    void removeUnused();

private:
    std::int64_t attributeNamed(const QString &name, IdSource &ids);
    Database &m_database;
    QHash<QString, std::int64_t> m_known; ///< of this edit
};

} // namespace parallax
