#include "models/storage/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace parallax {

struct Database::Cached
{
    SQLite::Statement statement;
    bool inUse = false;
};

namespace {

Error errorOf(const QString &path, const SQLite::Exception &exception)
{
    return storageError(path, exception.getErrorCode(), QString::fromUtf8(exception.what()));
}

} // namespace

Error storageError(const QString &path, int resultCode, const QString &detail)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return {tr("%1: the disk is full. Nothing was changed; free some space and try again.").arg(path)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {tr("%1 can't be written to. Nothing was changed.").arg(path)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {tr("%1 is being written by another job. Nothing was changed; try again when it is done.")
                    .arg(path)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            tr("%1 is damaged (%2). Work on a copy and run 'parallax-cli check' on it.").arg(path, detail)};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {
            tr("%1 can't be read or written (%2). Check the disk or the network share.").arg(path, detail)};
    case SQLITE_INTERRUPT:
        return {tr("%1: the query was cancelled.").arg(path)};
    default:
        return {tr("%1: %2.").arg(path, detail)};
    }
}

Database::Database(std::unique_ptr<SQLite::Database> connection, QString path, Access access)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
    , m_access(access)
{ }

Database::~Database()
{
    m_statements.clear();
}

sqlite3 *Database::handle() const
{
    return m_connection->getHandle();
}

bool Database::hasMoved() const
{
    int moved = 0; // stays where a file system can't tell
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Query Database::query(const char *literalSql) const
{
    return query(std::string(literalSql));
}

Query Database::query(const std::string &sql) const
{
    auto &statements = m_statements[sql];
    for (const auto &cached : statements)
        if (!cached->inUse)
            return Query(cached->statement, cached->inUse);
    statements.push_back(std::make_unique<Cached>(SQLite::Statement(*m_connection, sql)));
    return Query(statements.back()->statement, statements.back()->inUse);
}

void Database::execute(const char *sql) const
{
    m_connection->exec(sql);
}

void Database::setCacheKilobytes(int kilobytes) const
{
    read([&] {
        execute(("PRAGMA cache_size = -" + std::to_string(kilobytes)).c_str()); // negative: not pages
        return true;
    });
}

void Database::holdSnapshot() const
{
    read([this] {
        const bool hasLog = [this] {
            Query mode = query("PRAGMA journal_mode");
            return mode.next() && mode.text() == QStringLiteral("wal");
        }();
        if (hasLog)
            execute("BEGIN");
        return hasLog;
    });
}

void Database::guard(const std::function<void()> &work) const
{
    if (m_inTransaction)
        return work();
    try {
        work();
    } catch (const SQLite::Exception &exception) {
        if (m_onFailure)
            m_onFailure(errorOf(m_path, exception));
    }
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    Q_ASSERT(!m_inTransaction);
    m_inTransaction = true;
    const Result<void> result = commit(work);
    // SQLite has rolled back by itself after a full disk or an I/O error.
    if (!result && !sqlite3_get_autocommit(handle()))
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_inTransaction = false;
    return result;
}

Result<void> Database::commit(const std::function<Result<void>()> &work)
{
    try {
        execute("BEGIN IMMEDIATE");
        if (const Result<void> done = work(); !done)
            return done;
        if (!sqlite3_get_autocommit(handle()))
            execute("COMMIT");
        return {};
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(m_path, exception));
    }
}

void Database::rollBack()
{
    execute("ROLLBACK");
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

} // namespace parallax
