#include "models/storage/change_recorder.h"

#include "models/storage/changes.h"
#include "models/storage/database.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>

namespace parallax {

namespace {

void check(int code, sqlite3 *connection)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(connection, code);
}

int onlyOurTables(void *, const char *table)
{
    return std::ranges::contains(tableNames, std::string_view(table));
}

int abortOnConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

QByteArray takeBytes(int size, void *bytes)
{
    const QByteArray result(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

} // namespace

ChangeRecorder::ChangeRecorder(Database &database, Scope scope)
    : m_database(database)
{
    check(sqlite3session_create(database.handle(), "main", &m_session), database.handle());
    for (std::size_t i = 0; i < tableNames.size(); ++i) {
        const auto table = Table(i);
        if (scope == Scope::Everything || !std::ranges::contains(importedTables, table))
            check(sqlite3session_attach(m_session, tableNames[i].data()), database.handle());
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes), m_database.handle());
    return takeBytes(size, bytes);
}

QByteArray invertChangeset(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes), nullptr);
    return takeBytes(size, bytes);
}

Result<void> applyChangeset(Database &database, const QByteArray &changeset)
{
    if (changeset.isEmpty())
        return {};
    const int code = sqlite3changeset_apply_v2(
        database.handle(), int(changeset.size()), const_cast<char *>(changeset.constData()), onlyOurTables,
        abortOnConflict, nullptr, nullptr, nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return error(
            tr("%1: the edit log doesn't fit the project's content, which another program has changed. "
               "Nothing was changed.")
                .arg(database.path()));
    check(code, database.handle());
    return {};
}

} // namespace parallax
