#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <vector>

namespace parallax {

class Database;

/// The index that articles are searched by. Changing and deleting a text keeps it true by itself
/// (session.sql); whoever inserts texts adds them here. A trigger would do it too, but SQLite then guards
/// each insert with a savepoint, for which the index is written out after every article: an import took 1.6
/// times as long.
class TextIndex
{
public:
    explicit TextIndex(Database &database)
        : m_database(database)
    { }
    void add(ArticleId article, const QString &title, const QString &body);
    /// Texts that stand in the file already.
    void add(const std::vector<std::int64_t> &articles);
    void add(BatchId batch);

private:
    Database &m_database;
};

} // namespace parallax
