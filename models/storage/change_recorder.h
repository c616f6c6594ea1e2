#pragma once

#include "models/domain/result.h"

#include <QByteArray>

struct sqlite3_session;

namespace parallax {

class Database;

/// Records what a transaction does to the tables of changes.h as an SQLite changeset, by the session
/// extension. The tables are named one by one: attaching all would also record the full-text index's own
/// tables.
class ChangeRecorder
{
public:
    /// Whether new articles and what comes with them are recorded; imports are undone by their batch instead.
    enum class Scope { Everything, WithoutArticles };
    ChangeRecorder(Database &database, Scope scope);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// Everything recorded so far; empty when no row changed.
    QByteArray changeset();

private:
    Database &m_database;
    sqlite3_session *m_session = nullptr;
};

QByteArray invertChangeset(const QByteArray &changeset);

/// Applies a changeset inside the running transaction. Cascades don't run again, since the changeset holds
/// their rows (SQLITE_CHANGESETAPPLY_FKNOACTION). Anything not as the changeset expects is an error; so is a
/// foreign table.
Result<void> applyChangeset(Database &database, const QByteArray &changeset);

} // namespace parallax
