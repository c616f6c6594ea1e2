#pragma once

#include "models/domain/article.h"

namespace parallax {

class Database;
class IdSource;

/// Writes the bytes that articles were made from, a file's once; only inside an edit.
class OriginalWriter
{
public:
    explicit OriginalWriter(Database &database)
        : m_database(database)
    { }
    void insert(ArticleId article, const Original &original, IdSource &ids);
    /// Removes a file's bytes when no article is left that was made from it.
    void removeUnused(std::int64_t file);

private:
    std::int64_t fileWith(const Original &original, IdSource &ids);
    Database &m_database;
    QByteArray m_lastHash; ///< of this edit: articles of one file follow each other
    std::int64_t m_lastFile = 0;
};

} // namespace parallax
