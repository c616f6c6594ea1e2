#include "models/storage/migration.h"

#include "models/storage/connection_setup.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/storage/schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// "Dam.parallax" gives "Dam.format-1.parallax", or with a number where that is taken.
QString backupPath(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stem = info.dir().filePath(u"%1.format-%2"_s.arg(info.completeBaseName()).arg(version));
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString free = stem + suffix;
    for (int number = 2; QFileInfo::exists(free) || QFileInfo(free).isSymLink(); ++number)
        free = u"%1-%2%3"_s.arg(stem).arg(number).arg(suffix);
    return free;
}

Result<void> checkBackup(const QString &path, int version)
{
    Database copy(std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READONLY), path,
                  Database::Access::ReadOnly);
    hardenConnection(copy.handle());
    if (const Result<void> schema = checkSchema(copy, version); !schema)
        return schema;
    Query structure = copy.query("PRAGMA integrity_check(1)");
    const QString answer = structure.next() ? structure.text() : QString();
    return answer == u"ok" ? Result<void>() : error(answer);
}

Result<QString> makeBackup(const Database &database, int version)
{
    const QString path = backupPath(database.path(), version);
    if (const Result<void> copied = copyProjectFile(database, path); !copied)
        return error(
            tr("%1 is in an older format, and no copy of it could be made before bringing it to the new "
               "one: %2 Nothing was changed.")
                .arg(database.path(), copied.error().message));
    Result<void> sound;
    try {
        sound = checkBackup(path, version);
    } catch (const SQLite::Exception &exception) {
        sound = error(QString::fromUtf8(exception.what()));
    }
    if (sound)
        return path;
    QFile::remove(path);
    return error(
        tr("%1 is in an older format and is damaged (%2), so it was not brought to the new one. Nothing "
           "was changed; 'parallax-cli check --repair' saves what can be read of it.")
            .arg(database.path(), sound.error().message));
}

} // namespace

Result<QString> migrateAfterBackup(Database &database, int version)
{
    if (const Result<void> schema = checkSchema(database, version); !schema)
        return std::unexpected(schema.error());
    const Result<QString> backup = makeBackup(database, version);
    if (!backup)
        return backup;
    database.execute("PRAGMA synchronous = EXTRA");
    const Result<void> migrated = database.transaction([&] {
        migrateSchema(database, version);
        return checkSchema(database);
    });
    if (migrated)
        return backup;
    QFile::remove(*backup);
    return error(
        tr("%1 is in an older format and could not be brought to the new one: %2 Nothing was changed.")
            .arg(database.path(), migrated.error().message));
}

} // namespace parallax
