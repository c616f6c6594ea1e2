#include "models/storage/schema.h"

#include "models/storage/database.h"

#include <SQLiteCpp/Database.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

static void initialiseResources()
{
    Q_INIT_RESOURCE(models_storage_schema);
}

namespace parallax {

namespace {

QByteArray script(const char *name)
{
    initialiseResources();
    QFile file(QStringLiteral(":/schema/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

using SchemaRow = std::tuple<QString, QString, QString, QString>; // type, name, table, text

std::vector<SchemaRow> schemaOf(const Database &database)
{
    std::vector<SchemaRow> rows;
    Query query = database.query("SELECT type, name, tbl_name, sql FROM main.sqlite_schema");
    while (query.next()) {
        QString type = query.text();
        QString name = query.text();
        QString table = query.text();
        rows.emplace_back(std::move(type), std::move(name), std::move(table), query.text());
    }
    std::ranges::sort(rows);
    return rows;
}

// One a schema number, in order.
constexpr std::array<const char *, schemaVersion> scripts{
    "0001_initial.sql", "0002_collect_suggest_compare.sql", "0003_likeness_versions_models.sql"};

void runScripts(Database &database, int from, int to)
{
    for (int version = from + 1; version <= to; ++version)
        database.execute(script(scripts[std::size_t(version - 1)]).constData());
    database.execute(("PRAGMA user_version = " + std::to_string(to)).c_str());
}

/// Made once a number, in memory, by this program's own scripts.
const std::vector<SchemaRow> &expectedSchema(int version)
{
    static const auto schemas = [] {
        std::array<std::vector<SchemaRow>, schemaVersion> rows;
        Database memory(std::make_unique<SQLite::Database>(
                            ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_MEMORY),
                        QStringLiteral("memory"), Database::Access::ReadWrite);
        for (int number = 1; number <= schemaVersion; ++number) {
            runScripts(memory, number - 1, number);
            rows[std::size_t(number - 1)] = schemaOf(memory);
        }
        return rows;
    }();
    return schemas.at(std::size_t(version - 1));
}

} // namespace

void createSchema(Database &database)
{
    runScripts(database, 0, schemaVersion);
    database.execute(("PRAGMA application_id = " + std::to_string(projectApplicationId)).c_str());
}

void migrateSchema(Database &database, int from)
{
    runScripts(database, from, schemaVersion);
}

Result<void> checkSchema(const Database &database, int version)
{
    const std::vector<SchemaRow> found = schemaOf(database);
    const std::vector<SchemaRow> &expected = expectedSchema(version);
    if (found == expected)
        return {};
    std::vector<SchemaRow> different;
    std::ranges::set_symmetric_difference(found, expected, std::back_inserter(different));
    return error(
        tr("%1 isn't as Parallax makes project files (%2 '%3' is foreign, missing or altered), so it was "
           "not opened. It may be damaged or made to do harm.")
            .arg(database.path(), std::get<0>(different.front()), std::get<1>(different.front())));
}

void createReadingObjects(Database &database, int version)
{
    for (int number = version; number < schemaVersion; ++number)
        database.execute(script(("read_" + std::to_string(number) + ".sql").c_str()).constData());
}

void createSessionObjects(Database &database)
{
    if (!database.isReadOnly())
        database.execute(script("session.sql").constData());
    database.execute(script("views.sql").constData());
}

} // namespace parallax
