#pragma once

#include "models/domain/ids.h"

namespace parallax {

class Database;

/// Undo and redo of imports: the batch's articles are moved aside as rows, not logged as bytes.
class BatchWriter
{
public:
    explicit BatchWriter(Database &database)
        : m_database(database)
    { }
    void create(BatchId id, std::int64_t createdMs);
    void setLabel(BatchId id, const QString &label);
    void setAside(BatchId id);
    void bringBack(BatchId id);
    /// Drops all articles that are set aside, and the bytes of files that only they were made from.
    void forgetUndone();

private:
    Database &m_database;
};

} // namespace parallax
