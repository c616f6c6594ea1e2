#pragma once

#include "models/domain/result.h"
#include "models/storage/query.h"

#include <functional>
#include <map>
#include <memory>

struct sqlite3;
namespace SQLite {
class Database;
}

namespace parallax {

/// One connection to a project file, for one thread. Only models/storage sees SQLite's own types and
/// exceptions.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Takes a connection that is set up and checked; see project_file.h.
    Database(std::unique_ptr<SQLite::Database> connection, QString path, Access access);
    ~Database();

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    sqlite3 *handle() const;
    /// Whether another file, or none, lies at path() by now: what is written still goes to the one that was
    /// opened.
    bool hasMoved() const;

    /// The statement of a string literal, prepared once for each connection.
    Query query(const char *literalSql) const;
    /// A statement that is put together at run time, from literals only.
    Query query(const std::string &sql) const;
    /// Runs statements that give no rows.
    void execute(const char *sql) const;
    /// How much of the file is kept in memory, at most.
    void setCacheKilobytes(int kilobytes) const;
    /// From here on reads see the file as it is at the first of them, and none has to look whether it has
    /// changed: for a connection of a job's own. Nothing where the file has no write-ahead log, since writers
    /// would have to wait.
    void holdSnapshot() const;

    /// A read that can only fail when the file is damaged or out of reach: then the failure goes to the
    /// handler and the caller gets an empty value. Inside a transaction it ends the transaction instead.
    template <typename F> auto read(F &&function) const -> decltype(function())
    {
        decltype(function()) value{};
        guard([&] { value = function(); });
        return value;
    }
    /// Called with a sentence whenever a read fails.
    void setFailureHandler(std::function<void(const Error &)> handler) { m_onFailure = std::move(handler); }

    /// All or nothing: rolled back when `work` returns an error or throws. Durable when it returns success.
    Result<void> transaction(const std::function<Result<void>()> &work);
    bool inTransaction() const { return m_inTransaction; }
    /// Inside a transaction's work: takes back what was done so far, so that success commits nothing.
    void rollBack();

    /// Makes a long query of this connection fail soon; callable from any thread.
    void interrupt();

private:
    struct Cached;
    void guard(const std::function<void()> &work) const;
    Result<void> commit(const std::function<Result<void>()> &work);

    std::unique_ptr<SQLite::Database> m_connection;
    QString m_path;
    Access m_access;
    bool m_inTransaction = false;
    std::function<void(const Error &)> m_onFailure;
    mutable std::map<std::string, std::vector<std::unique_ptr<Cached>>> m_statements;
};

/// What SQLite's result code means to a person, naming the file.
Error storageError(const QString &path, int resultCode, const QString &detail);

} // namespace parallax
