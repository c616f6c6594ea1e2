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
    /// Everything but the body.
    void update(const Article &article);
    /// The body and how many words it has; what lies in the old one has to be moved or removed with it
    /// (models/edits/replace_texts.h).
    void replaceBody(const Article &article, const QString &body, const QByteArray &bodyHash);
    /// With all that is only its own, and the bytes of its file when it was the last article of it.
    void remove(ArticleId id);

private:
    Database &m_database;
};

} // namespace parallax
