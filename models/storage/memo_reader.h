#pragma once

#include "models/domain/memo.h"

namespace parallax {

class Database;

class MemoReader
{
public:
    explicit MemoReader(const Database &database)
        : m_database(database)
    { }
    /// Empty when there is none.
    QString textOf(const MemoTarget &target) const;

private:
    const Database &m_database;
};

/// Writes memos; only inside an edit.
class MemoWriter
{
public:
    explicit MemoWriter(Database &database)
        : m_database(database)
    { }
    /// Replaces the memo of its target; an empty text removes it.
    void set(MemoId id, const MemoTarget &target, const QString &text, CoderId coder, std::int64_t changedMs);

private:
    Database &m_database;
};

} // namespace parallax
