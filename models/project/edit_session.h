#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/storage/changes.h"
#include "models/storage/edit_log.h"
#include "models/storage/id_source.h"

#include <functional>

namespace parallax {

class Database;
struct Writers;

/// Edits, undo and redo on one connection. Each is one transaction that holds the rows and their line in the
/// edit log, durable when the call returns.
class EditSession
{
public:
    EditSession(Database &database, QString coder);

    /// Runs `work` as the edit called `name`. Rolled back when it returns an error. What changed is empty,
    /// and nothing is logged, when no row is other than before.
    Result<Changes> run(const QString &name, const std::function<Result<void>(Writers &)> &work);
    /// The same for an import: articles that `work` inserts with the batch's id are undone as a batch. `work`
    /// says at its end how the edit is called, or nothing when there was no article.
    Result<Changes> runImport(const std::function<Result<QString>(Writers &, BatchId)> &work);
    /// Writes what is no one's work, such as suggestions, in one transaction that stays out of the edit log
    /// and so isn't undone. It may insert suggestions, and write signatures and models, nothing else: rows
    /// that an edit wrote belong to undo.
    Result<Changes> runUnlogged(const std::function<Result<void>(Writers &)> &work);
    Result<Changes> undo();
    Result<Changes> redo();
    const EditLog &log() const { return m_log; }

    const QString &coder() const { return m_coder; }
    void setCoder(const QString &name) { m_coder = name; }

private:
    CoderId coderId();
    Result<Changes> inTransaction(const std::function<Result<Changes>()> &work);

    Database &m_database;
    EditLog m_log;
    IdSource m_ids;
    QString m_coder;
};

} // namespace parallax
