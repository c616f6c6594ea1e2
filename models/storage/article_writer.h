#pragma once

#include "models/domain/article.h"

#include <span>

namespace parallax {

class Database;

/// Writes articles; only inside an edit.
class ArticleWriter
{
public:
    explicit ArticleWriter(Database &database)
        : m_database(database)
    { }
    void insert(const Article &article, const QString &body, const QByteArray &bodyHash,
                const Original &original);
    /// Everything but the body, which never changes.
    void update(const Article &article);
    void remove(ArticleId id);

private:
    Database &m_database;
};

} // namespace parallax
