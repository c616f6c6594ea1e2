#include "models/edits/change_event.h"
#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "models/storage/project_file.h"
#include "models/storage/salvage.h"
#include "models/storage/schema.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Files of older formats: read as they are, or brought to this program's with a copy beside them, and never
/// left in between.
class MigrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void aMigratedFileHasTheSchemaOfANewOne();
    void contentAndEditLogAreKept();
    void editsLoggedBeforeAreUndoneAndRedone();
    void theFileAsItWasIsKeptBesideIt();
    void anOlderCopyIsNotReplaced();
    void openedForReadingTheFileStaysAsItIs();
    void readingObjectsHaveTheColumnsOfTheTables();
    void anAlteredOlderFileIsRefused();
    void aDamagedOlderFileIsRefused();
    void aFailingMigrationLeavesTheFileAsItWas();
    void aKilledMigrationLeavesTheOldFileOrTheNewOne();
    void anOlderFileIsCheckedAndSalvaged();

private:
    std::unique_ptr<Project> open(Project::Mode mode = Project::Mode::PreferWriting);
    void tamper(const QByteArray &sql);
    QByteArray bytes(const QString &path) const;
    QString backup() const { return m_folder->filePath(u"old.format-%1.parallax"_s.arg(m_format)); }
    int version(const QString &path) const { return bytes(path).sliced(60, 4).toHex().toInt(nullptr, 16); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_format = 0;
};

namespace {

QStringList schemaText(const Database &database)
{
    QStringList lines;
    Query query = database.query("SELECT ifnull(sql, name) FROM main.sqlite_schema ORDER BY type, name");
    while (query.next())
        lines << query.text();
    return lines;
}

QStringList columnsOf(const Database &database, const QString &table)
{
    QStringList columns;
    Query query = database.query("SELECT name FROM pragma_table_info(?)");
    query.bind(table);
    while (query.next())
        columns << query.text();
    return columns;
}

} // namespace

void MigrationTest::initTestCase_data()
{
    QTest::addColumn<int>("format");
    for (int format = 1; format < schemaVersion; ++format)
        QTest::addRow("%d", format) << format;
}

void MigrationTest::init()
{
    QFETCH_GLOBAL(int, format);
    m_format = format;
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"old.parallax"_s);
    QVERIFY(QFile::copy(QStringLiteral(SCHEMA_FIXTURES "/%1.parallax").arg(m_format), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
}

std::unique_ptr<Project> MigrationTest::open(Project::Mode mode)
{
    auto project = Project::open(m_path, mode, u"tester"_s);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    return std::move(*project);
}

void MigrationTest::tamper(const QByteArray &sql)
{
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &file), SQLITE_OK);
    const int done = sqlite3_exec(file, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(file);
    QCOMPARE(done, SQLITE_OK);
}

QByteArray MigrationTest::bytes(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MigrationTest::aMigratedFileHasTheSchemaOfANewOne()
{
    TemporaryProject made;
    const auto project = open();
    QVERIFY(!project->isReadOnly());
    QCOMPARE(schemaText(project->database()), schemaText(made->database()));
    QVERIFY(project->openingNotice().contains(backup()));
}

void MigrationTest::contentAndEditLogAreKept()
{
    auto project = open(Project::Mode::ReadOnly);
    const QString before = dump(*project);
    project.reset();
    project = open();
    COMPARE_TEXT(dump(*project), before);
    QVERIFY(project->read().articles.count() == 5);
    QCOMPARE(project->editLog().newest(10).size(), 3U);
    QCOMPARE(checkIntegrity(const_cast<Database &>(project->database())).problems, QStringList());
    project.reset();
    project = open();
    QVERIFY(project->backupPath().isEmpty() && project->openingNotice().isEmpty());
}

void MigrationTest::editsLoggedBeforeAreUndoneAndRedone()
{
    auto project = open();
    const QString whole = dump(*project);
    QVERIFY(project->undo());
    QCOMPARE(project->read().articles.count(), 5);
    const QString withoutAnnotations = dump(*project);
    QVERIFY(project->undo());
    QCOMPARE(project->read().articles.count(), 0);
    QVERIFY(!project->undo());
    QVERIFY(project->redo());
    COMPARE_TEXT(dump(*project), withoutAnnotations);
    QVERIFY(project->redo());
    COMPARE_TEXT(dump(*project), whole);
    QVERIFY(project->redo());
    QCOMPARE(project->read().articles.count(), 6);
    QVERIFY(!project->redo());
    QCOMPARE(checkIntegrity(const_cast<Database &>(project->database())).problems, QStringList());
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), whole);
    QVERIFY(addEvent(*project, u"after"_s, {}, {}));
}

void MigrationTest::theFileAsItWasIsKeptBesideIt()
{
    const QByteArray before = bytes(m_path);
    open().reset();
    QCOMPARE(version(m_path), schemaVersion);
    QCOMPARE(version(backup()), m_format);
    const auto kept = openProjectFile(backup(), Database::Access::ReadOnly);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
    QCOMPARE(ArticleReader(**kept).count(), 5);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             (QStringList{QFileInfo(backup()).fileName(), u"old.parallax"_s}));
    QCOMPARE(bytes(backup()).size(), before.size());
}

void MigrationTest::anOlderCopyIsNotReplaced()
{
    QFile mine(backup());
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const QString other = m_folder->filePath(u"old.format-%1-2.parallax"_s.arg(m_format));
    QCOMPARE(open()->backupPath(), other);
    QCOMPARE(bytes(backup()), QByteArray("mine"));
    QCOMPARE(version(other), m_format);
}

void MigrationTest::openedForReadingTheFileStaysAsItIs()
{
    const QByteArray before = bytes(m_path);
    const auto project = open(Project::Mode::ReadOnly);
    const Readers &read = project->read();
    const auto rows = read.articles.page({}, ArticleOrder::Title, false, {}, 10);
    QCOMPARE(rows.size(), 5U);
    for (const ArticleRow &row : rows) {
        QVERIFY(read.articles.body(row.article.id));
        QVERIFY(read.articles.original(row.article.id));
        QVERIFY(!read.annotations.ofArticle(row.article.id).empty());
    }
    QVERIFY(!addEvent(*project, u"no"_s, {}, {}));
    QCOMPARE(checkIntegrity(const_cast<Database &>(project->database())).problems, QStringList());
    QVERIFY(bytes(m_path) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"old.parallax"_s});
}

void MigrationTest::readingObjectsHaveTheColumnsOfTheTables()
{
    TemporaryProject made;
    const auto old = openProjectFile(m_path, Database::Access::ReadOnly);
    QVERIFY(old);
    QStringList tables{u"article_signature"_s, u"model"_s};
    for (const std::string_view name : tableNames)
        tables << QString::fromUtf8(name.data(), qsizetype(name.size()));
    for (const QString &table : std::as_const(tables)) {
        QVERIFY(!columnsOf(**old, table).isEmpty());
        QCOMPARE(columnsOf(**old, table), columnsOf(made->database(), table));
    }
}

void MigrationTest::anAlteredOlderFileIsRefused()
{
    tamper("CREATE TRIGGER t AFTER INSERT ON annotation BEGIN UPDATE article_text SET body = 'forged'; END");
    const QByteArray before = bytes(m_path);
    for (const auto mode : {Project::Mode::PreferWriting, Project::Mode::ReadOnly}) {
        const auto project = Project::open(m_path, mode, u"tester"_s);
        QVERIFY(!project);
        QVERIFY2(project.error().message.contains(u"'t'"), qPrintable(project.error().message));
    }
    // A schema that would be right for another number.
    tamper("DROP TRIGGER t; PRAGMA user_version = " + QByteArray::number(3 - m_format));
    QVERIFY(!Project::open(m_path, Project::Mode::PreferWriting, u"tester"_s));
    QCOMPARE(bytes(m_path).size(), before.size());
    QVERIFY(!QFile::exists(backup()));
}

void MigrationTest::aDamagedOlderFileIsRefused()
{
    QByteArray damaged = bytes(m_path);
    {
        const auto database = openProjectFile(m_path, Database::Access::ReadOnly);
        Query root = (*database)->query(
            "SELECT rootpage FROM main.sqlite_schema WHERE name = 'annotation_by_article'");
        QVERIFY(root.next());
        damaged.replace((root.integer() - 1) * 16'384 + 100, 16'000, QByteArray(16'000, '\0'));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(damaged);
    file.close();
    const auto project = Project::open(m_path, Project::Mode::PreferWriting, u"tester"_s);
    QVERIFY(!project);
    QVERIFY2(project.error().message.contains(u"check --repair"), qPrintable(project.error().message));
    QVERIFY(bytes(m_path) == damaged);
    QVERIFY(!QFile::exists(backup()));
}

void MigrationTest::aFailingMigrationLeavesTheFileAsItWas()
{
    if (m_format > 1)
        QSKIP("only the migration of format 1 copies rows");
    // A row that the new table doesn't take.
    tamper("PRAGMA ignore_check_constraints = ON; INSERT INTO suggestion SELECT 7, 9, id, 0, 4, '{}', 'x', "
           "1, 0.5, "
           "1, NULL FROM article LIMIT 1");
    const QByteArray before = bytes(m_path);
    const auto project = Project::open(m_path, Project::Mode::PreferWriting, u"tester"_s);
    QVERIFY(!project);
    QVERIFY2(project.error().message.contains(u"Nothing was changed"), qPrintable(project.error().message));
    QVERIFY(bytes(m_path) == before);
    QVERIFY(!QFile::exists(backup()));
}

void MigrationTest::aKilledMigrationLeavesTheOldFileOrTheNewOne()
{
    QRandomGenerator random(2031);
    const QString whole = dump(*open(Project::Mode::ReadOnly));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(QProcess::execute(QStringLiteral(PROJECT_CHILD), {u"open"_s, m_path}), 0);
    const int longest = int(timer.elapsed() * 6 / 5);
    int kept = 0;
    int done = 0;
    for (int kill = 0; kill < 15; ++kill) {
        init();
        QProcess child;
        child.start(QStringLiteral(PROJECT_CHILD), {u"open"_s, m_path});
        QVERIFY(child.waitForStarted());
        child.waitForFinished(longest / 3 + random.bounded(longest * 2 / 3));
        child.kill();
        child.waitForFinished();
        const auto project = open();
        (project->backupPath().isEmpty() ? done : kept) += 1;
        QVERIFY(!project->isReadOnly());
        COMPARE_TEXT(dump(*project), whole);
        QCOMPARE(checkIntegrity(const_cast<Database &>(project->database())).problems, QStringList());
    }
    qInfo("%d kills left the old format, %d the new one", kept, done);
}

void MigrationTest::anOlderFileIsCheckedAndSalvaged()
{
    const QString target = m_folder->filePath(u"saved.parallax"_s);
    const auto report = salvageProject(m_path, target);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(version(m_path), m_format);
    const auto saved = Project::open(target, Project::Mode::PreferWriting, u"tester"_s);
    QVERIFY(saved);
    COMPARE_TEXT(dump(**saved), dump(*open(Project::Mode::ReadOnly)));
}

PARALLAX_TEST(MigrationTest)
#include "migration_test.moc"
