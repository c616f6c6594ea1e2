#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace parallax {

class Changes;
class Database;

/// One line of the edit log.
struct EditRecord
{
    std::int64_t number; ///< from 1, growing
    QString name;
    QString coder;
    std::int64_t madeMs;
    bool undone;
    std::optional<BatchId> batch; ///< for an import
};

/// The table of what was done. Undo marks the newest edit that is not undone, redo the oldest that is; a new
/// edit drops those that are undone. All but the reading functions belong inside a transaction.
class EditLog
{
public:
    explicit EditLog(Database &database)
        : m_database(database)
    { }

    std::optional<EditRecord> nextUndo() const;
    std::optional<EditRecord> nextRedo() const;
    /// Newest first, at most `limit`.
    std::vector<EditRecord> newest(int limit) const;

    /// Adds an edit and forgets the undone ones. `batch` is set for an import, whose articles `changes`
    /// leaves out.
    void append(const QString &name, const QString &coder, std::int64_t madeMs, const QByteArray &changes,
                std::optional<BatchId> batch);
    /// Takes the next edit back and says what changed; an error when there is none.
    Result<Changes> undo();
    Result<Changes> redo();

private:
    Result<Changes> apply(const EditRecord &record, bool undo);
    QByteArray changesOf(std::int64_t number) const;
    void forgetUndone();

    Database &m_database;
};

} // namespace parallax
