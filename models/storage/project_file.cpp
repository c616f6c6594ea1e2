#include "models/storage/project_file.h"

#include "models/storage/connection_setup.h"
#include "models/storage/migration.h"
#include "models/storage/schema.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QUrl>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

// Time a connection waits for another one of this program, such as a job that is just committing.
constexpr int busyTimeoutMs = 2'000;

Result<void> checkIsReadableFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return error(info.dir().exists() ? tr("%1 doesn't exist.").arg(path)
                                         : tr("%1: the folder doesn't exist.").arg(path));
    if (!info.isFile())
        return error(tr("%1 isn't a file.").arg(path));
    if (!info.isReadable())
        return error(tr("%1 can't be read; you may lack the permission.").arg(path));
    if (info.size() == 0)
        return error(tr("%1 is empty, not a Parallax project.").arg(path));
    return {};
}

std::unique_ptr<SQLite::Database> connect(const QString &path, Database::Access access)
{
    if (access == Database::Access::ReadWrite)
        return std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs);
    // SQLite can't read a file with a write-ahead log where it can't make its shared memory, unless told that
    // nobody writes. Without a log beside it that is true.
    const bool sealed = !QFileInfo(QFileInfo(path).path()).isWritable() && !QFile::exists(path + "-wal"_L1);
    if (!sealed)
        return std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READONLY, busyTimeoutMs);
    const QByteArray uri =
        "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + "?immutable=1";
    return std::make_unique<SQLite::Database>(uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                                              busyTimeoutMs);
}

/// The number of the file's schema, when this program knows it.
Result<int> checkedVersion(const Database &database)
{
    const auto pragma = [&](const char *sql) {
        Query query = database.query(sql);
        return query.next() ? query.integer() : 0;
    };
    if (pragma("PRAGMA application_id") != projectApplicationId)
        return error(tr("%1 isn't a Parallax project.").arg(database.path()));
    const std::int64_t version = pragma("PRAGMA user_version");
    if (version > schemaVersion)
        return error(
            tr("%1 was made by a newer version of Parallax (its format is %2, this program reads up to %3). "
               "Update Parallax to open it.")
                .arg(database.path())
                .arg(version)
                .arg(schemaVersion));
    if (version < 1)
        return error(tr("%1 isn't a Parallax project.").arg(database.path()));
    return int(version);
}

/// Hardens the connection before anything of the file is trusted.
Result<int> checkHeader(const Database &database)
{
    if (const int code = hardenConnection(database.handle()); code != SQLITE_OK)
        return std::unexpected(storageError(database.path(), code, QString::fromUtf8(sqlite3_errstr(code))));
    return checkedVersion(database);
}

/// A write-ahead log needs memory shared by all who have the file open, which machines on a network don't
/// have.
bool isOnNetwork(const QString &path)
{
    static const QList<QByteArray> types{"nfs",   "nfs4", "cifs",       "smb3", "smbfs",
                                         "ncpfs", "afs",  "fuse.sshfs", "9p"};
    return types.contains(QStorageInfo(path).fileSystemType());
}

Result<void> prepare(Database &database)
{
    const Result<int> version = checkHeader(database);
    if (!version)
        return std::unexpected(version.error());
    if (const Result<void> schema = checkSchema(database, *version); !schema)
        return schema;
    if (!database.isReadOnly())
        database.execute(isOnNetwork(database.path())
                             ? "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
                             : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    database.execute("PRAGMA cache_size = -65536;"); // an index of some 200,000 annotations, and its table
    createReadingObjects(database, *version);
    createSessionObjects(database);
    return {};
}

/// Makes a rename in it durable.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Spares most files a second opening. The number changes only in the file itself, never in a write-ahead
/// log; a rollback journal may still take it back.
bool mayBeOlder(const QString &path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(64) : QByteArray();
    return header.size() < 64 || qFromBigEndian<quint32>(header.constData() + 60) < quint32(schemaVersion)
        || QFile::exists(path + "-journal"_L1);
}

Error openingError(const QString &path, Database::Access access, const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
        return {tr("%1 isn't a Parallax project, or it is damaged.").arg(path)};
    const bool cantRecover = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
    if (access == Database::Access::ReadOnly && cantRecover
        && (QFile::exists(path + "-wal"_L1) || QFile::exists(path + "-journal"_L1)))
        return {
            tr("%1 was not closed cleanly and must be opened for writing first. If it lies where nothing can "
               "be written, copy it and the file ending in -wal or -journal to a folder of yours and open "
               "the "
               "copy.")
                .arg(path)};
    return storageError(path, exception.getErrorCode(), QString::fromUtf8(exception.what()));
}

Result<void> fillNewFile(const QString &path, const QString &title, const QString &uuid,
                         std::int64_t createdMs)
{
    Database database(
        std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
        path, Database::Access::ReadWrite);
    // 16 kB pages took in articles four times faster than 4 kB ones (docs/decisions/0004).
    database.execute("PRAGMA page_size = 16384; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;");
    return database.transaction([&]() -> Result<void> {
        createSchema(database);
        Query insert = database.query("INSERT INTO project (key, value) VALUES (?, ?)");
        insert.bindAll(QStringLiteral("uuid"), uuid).run();
        insert.bindAll(QStringLiteral("title"), title).run();
        insert.bindAll(QStringLiteral("created_ms"), QString::number(createdMs)).run();
        return {};
    });
}

} // namespace

Result<void> createProjectFile(const QString &path, const QString &title, const QString &uuid,
                               std::int64_t createdMs)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return error(tr("%1 exists already. Choose another name; nothing was changed.").arg(path));
    if (!info.dir().exists())
        return error(tr("%1: the folder doesn't exist.").arg(path));
    if (!QFileInfo(info.absolutePath()).isWritable())
        return error(tr("%1: the folder can't be written to.").arg(path));
    Result<void> made;
    try {
        made = fillNewFile(path, title, uuid, createdMs);
    } catch (const SQLite::Exception &exception) {
        made = std::unexpected(
            storageError(path, exception.getErrorCode(), QString::fromUtf8(exception.what())));
    }
    if (!made)
        QFile::remove(path);
    return made;
}

Result<std::unique_ptr<Database>> openProjectFile(const QString &path, Database::Access access)
{
    if (const Result<void> file = checkIsReadableFile(path); !file)
        return std::unexpected(file.error());
    if (access == Database::Access::ReadWrite && !QFileInfo(path).isWritable())
        return error(tr("%1 can't be written to.").arg(path));
    try {
        auto database = std::make_unique<Database>(connect(path, access), path, access);
        if (const Result<void> ready = prepare(*database); !ready)
            return std::unexpected(ready.error());
        return database;
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(openingError(path, access, exception));
    }
}

Result<QString> migrateProjectFile(const QString &path)
{
    if (const Result<void> file = checkIsReadableFile(path); !file)
        return std::unexpected(file.error());
    if (!mayBeOlder(path))
        return QString();
    try {
        Database database(connect(path, Database::Access::ReadWrite), path, Database::Access::ReadWrite);
        const Result<int> version = checkHeader(database);
        if (!version)
            return std::unexpected(version.error());
        return *version == schemaVersion ? QString() : migrateAfterBackup(database, *version);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(openingError(path, Database::Access::ReadWrite, exception));
    }
}

void closeProjectFile(Database &database)
{
    if (!database.isReadOnly())
        sqlite3_exec(database.handle(), "PRAGMA journal_mode = DELETE;", nullptr, nullptr, nullptr);
}

Result<void> copyProjectFile(const Database &database, const QString &target)
{
    QTemporaryFile partial(target + QStringLiteral(".XXXXXX.part"));
    if (!partial.open())
        return error(tr("%1 can't be written: %2.").arg(target, partial.errorString()));
    partial.close();
    try {
        SQLite::Database copy(partial.fileName().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        sqlite3_backup *backup = sqlite3_backup_init(copy.getHandle(), "main", database.handle(), "main");
        const int stepped = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
        sqlite3_backup_finish(backup);
        if (stepped != SQLITE_DONE)
            return std::unexpected(storageError(target, stepped, QString::fromUtf8(sqlite3_errstr(stepped))));
        copy.exec("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE;");
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(
            storageError(target, exception.getErrorCode(), QString::fromUtf8(exception.what())));
    }
    // rename() replaces what the person chose to replace, in one step.
    if (::rename(QFile::encodeName(partial.fileName()).constData(), QFile::encodeName(target).constData())
        != 0)
        return error(tr("%1 can't be written.").arg(target));
    partial.setAutoRemove(false);
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

} // namespace parallax
