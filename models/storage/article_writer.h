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
    void insert(const Article &article, const QString &body, const QByteArray &bodyHash);
    /// Everything but the body, which never changes.
    void update(const Article &article);
    /// With all that is only its own, and the bytes of its file when it was the last article of it.
    void remove(ArticleId id);

private:
    Database &m_database;
};

} // namespace parallax
