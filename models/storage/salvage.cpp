#include "models/storage/salvage.h"

#include "models/storage/annotation_reader.h"
#include "models/storage/article_reader.h"
#include "models/storage/changes.h"
#include "models/storage/connection_setup.h"
#include "models/storage/id_source.h"
#include "models/storage/project_file.h"
#include "models/storage/row_hash.h"
#include "models/text/content_hash.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <set>
#include <vector>

namespace parallax {

namespace {

// A table whose pages form a loop must end.
constexpr std::int64_t mostRows = 50'000'000;

std::vector<std::string> columnNames(SQLite::Database &file, const std::string &table)
{
    std::vector<std::string> names;
    SQLite::Statement query(file, "SELECT name FROM pragma_table_info(?, 'main')");
    query.bind(1, table);
    while (query.executeStep())
        names.push_back(query.getColumn(0).getString());
    return names;
}

/// The columns that both files have: the damaged one may be of an older format. Empty without such a table.
std::string commonColumns(SQLite::Database &damaged, SQLite::Database &target, const std::string &table)
{
    try {
        const std::vector<std::string> there = columnNames(damaged, table);
        std::string columns;
        for (const std::string &name : columnNames(target, table))
            if (std::ranges::contains(there, name))
                columns += (columns.empty() ? "" : ", ") + name;
        return columns;
    } catch (const SQLite::Exception &) {
        return {};
    }
}

void copyRow(SQLite::Statement &from, SQLite::Statement &to)
{
    for (int i = 0; i < from.getColumnCount(); ++i) {
        const SQLite::Column value = from.getColumn(i);
        if (value.isInteger())
            to.bind(i + 1, value.getInt64());
        else if (value.isFloat())
            to.bind(i + 1, value.getDouble());
        else if (value.isText())
            to.bind(i + 1, value.getString());
        else if (value.isBlob())
            to.bind(i + 1, value.getBlob(), value.getBytes());
        else
            to.bind(i + 1);
    }
    // A row that breaks a rule is left behind.
    to.tryExecuteStep();
    to.tryReset();
}

/// Reads from one end until the damage. Returns the number of rows read.
std::int64_t copyRows(SQLite::Database &damaged, SQLite::Database &target, const std::string &table,
                      const std::string &columns, const char *direction)
{
    std::int64_t rows = 0;
    try {
        SQLite::Statement from(damaged,
                               "SELECT " + columns + " FROM main." + table + " ORDER BY 1 " + direction);
        std::string marks = "?";
        for (int i = 1; i < from.getColumnCount(); ++i)
            marks += ", ?";
        SQLite::Statement to(target,
                             "INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
        while (rows < mostRows && from.executeStep()) {
            copyRow(from, to);
            ++rows;
        }
    } catch (const SQLite::Exception &) {
        // The end of what can be read from this side.
    }
    return rows;
}

/// A row that refers to a lost one goes (every table is referred to by its id): in `table`, by its foreign
/// key number `key`.
void removeOrphansOf(Database &target, const std::string &table, std::int64_t key)
{
    std::string column;
    std::string parent;
    {
        Query query = target.query(
            "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) WHERE id = ? AND seq = 0");
        query.bindAll(QString::fromStdString(table), key);
        if (!query.next())
            return;
        column = query.text().toStdString();
        parent = query.text().toStdString();
    }
    target.execute(("DELETE FROM " + table + " WHERE " + column + " IS NOT NULL AND " + column
                    + " NOT IN (SELECT id FROM " + parent + ")")
                       .c_str());
}

void removeOrphans(Database &target)
{
    for (int round = 0; round < 10; ++round) {
        std::set<std::pair<std::string, std::int64_t>> orphaned;
        {
            Query check = target.query("SELECT \"table\", fkid FROM pragma_foreign_key_check");
            while (check.next()) {
                const std::string table = check.text().toStdString();
                orphaned.emplace(table, check.integer());
            }
        }
        if (orphaned.empty())
            return;
        for (const auto &[table, key] : orphaned)
            removeOrphansOf(target, table, key);
    }
}

void renewHashes(Database &target, SalvageReport &report)
{
    const ArticleReader articles(target);
    const AnnotationReader annotations(target);
    std::vector<Article> all;
    articles.forEach([&](const Article &article, const QString &) {
        all.push_back(article);
        return true;
    });
    for (const Article &article : all) {
        Query query = target.query("SELECT body FROM article_text WHERE article_id = ?");
        query.bind(article.id);
        if (!query.next()) {
            report.lines << tr("Lost: the text of %1.").arg(article.title);
            target.query("DELETE FROM article WHERE id = ?").bind(article.id).run();
            continue;
        }
        const QString body = query.text();
        if (!articles.body(article.id))
            report.lines << tr("Altered: the text of %1; compare it with the original.").arg(article.title);
        target.query("UPDATE article SET body_hash = ?, row_hash = ? WHERE id = ?")
            .bindAll(contentHash(body), rowHash(article), article.id)
            .run();
        for (const AnnotationRow &row : annotations.ofArticle(article.id))
            target.query("UPDATE annotation SET row_hash = ? WHERE id = ?")
                .bindAll(rowHash(row.annotation, row.label), row.annotation.id)
                .run();
    }
}

SalvageReport copyEverything(SQLite::Database &damaged, Database &target, SQLite::Database &raw)
{
    SalvageReport report;
    for (const std::string_view name : tableNames) {
        const std::string table(name);
        const std::string columns = commonColumns(damaged, raw, table);
        if (!columns.empty()) {
            copyRows(damaged, raw, table, columns, "ASC");
            copyRows(damaged, raw, table, columns, "DESC");
        }
        Query count = target.query("SELECT count(*) FROM " + table);
        count.next();
        report.lines << tr("%1: %2 rows").arg(QString::fromStdString(table)).arg(count.integer());
    }
    removeOrphans(target);
    renewHashes(target, report);
    target.execute("INSERT INTO article_fts (article_fts) VALUES ('rebuild')");
    return report;
}

} // namespace

Result<SalvageReport> salvageProject(const QString &damaged, const QString &target)
{
    if (!QFileInfo(damaged).isFile())
        return error(tr("%1 doesn't exist.").arg(damaged));
    const Result<void> made =
        createProjectFile(target, QFileInfo(target).completeBaseName(),
                          QUuid::createUuid().toString(QUuid::WithoutBraces), currentTimeMs());
    if (!made)
        return std::unexpected(made.error());
    try {
        SQLite::Database from(damaged.toStdString(), SQLite::OPEN_READONLY);
        hardenConnection(from.getHandle());
        auto connection = std::make_unique<SQLite::Database>(target.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Database &raw = *connection;
        Database to(std::move(connection), target, Database::Access::ReadWrite);
        to.execute("PRAGMA foreign_keys = OFF; BEGIN; DELETE FROM project;");
        SalvageReport report = copyEverything(from, to, raw);
        to.execute("COMMIT");
        return report;
    } catch (const SQLite::Exception &exception) {
        QFile::remove(target);
        return std::unexpected(
            storageError(damaged, exception.getErrorCode(), QString::fromUtf8(exception.what())));
    }
}

} // namespace parallax
