#include "models/storage/integrity_check.h"
#include "models/storage/project_file.h"
#include "models/storage/salvage.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Project files that were made to do harm, are damaged, or aren't projects: none is opened, none is changed,
/// and each gets a sentence.
class HostileFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void alteredSchemasAreRefused_data();
    void alteredSchemasAreRefused();
    void aSchemaThatOnlyLooksRightIsRefused();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void aNewerFormatIsRefused();
    void aTruncatedFileIsRefusedOrReported();
    void aBitFlippedInABodyIsSeen();
    void anAlteredAnnotationIsSeen();
    void aDamagedFileCanBeSalvaged();

private:
    /// Runs SQL on the closed file as a stranger would, without any of our protections.
    void tamper(const QByteArray &sql);
    QByteArray bytes() const;
    Result<std::unique_ptr<Database>> open() { return openProjectFile(m_path, Database::Access::ReadWrite); }

    std::unique_ptr<TemporaryProject> m_project;
    QString m_path;
};

void HostileFileTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_path = m_project->path();
    m_project->addArticle(u"Flood"_s, u"The river rose by four metres, the ministry said."_s, u"Ledger"_s);
    m_project->close();
}

void HostileFileTest::tamper(const QByteArray &sql)
{
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &file), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(file, sql.constData(), nullptr, nullptr, &message);
    const QString problem = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(file);
    QCOMPARE(problem, QString());
}

QByteArray HostileFileTest::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void HostileFileTest::alteredSchemasAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON annotation BEGIN "
                                           "UPDATE article_text SET body = 'forged'; END");
    QTest::newRow("view in place of a table") << QByteArray(
        "DROP TABLE memo; CREATE VIEW memo AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 "
        "FROM r) SELECT n AS id FROM r");
    QTest::newRow("generated column") << QByteArray(
        "ALTER TABLE coder ADD COLUMN big TEXT GENERATED ALWAYS AS (printf('%.900000000c', 'x'))");
    QTest::newRow("CHECK that calls a function")
        << QByteArray("CREATE TABLE extra (a TEXT CHECK (length(randomblob(900000000)) > 0)) STRICT");
    QTest::newRow("default that calls a function")
        << QByteArray("CREATE TABLE extra (a TEXT DEFAULT (hex(randomblob(10)))) STRICT");
    QTest::newRow("index on an expression") << QByteArray("CREATE INDEX i ON coder (upper(name))");
    QTest::newRow("index dropped") << QByteArray("DROP INDEX article_by_date");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE v USING fts5(a)");
    QTest::newRow("table dropped") << QByteArray("DROP TABLE suggestion");
}

void HostileFileTest::alteredSchemasAreRefused()
{
    QFETCH(QByteArray, sql);
    tamper(sql);
    const QByteArray before = bytes();
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(m_path), qPrintable(opened.error().message));
    QVERIFY(bytes() == before);
    QVERIFY(!QFile::exists(m_path + "-wal"_L1));
}

void HostileFileTest::aSchemaThatOnlyLooksRightIsRefused()
{
    // Same tables, same columns, one CHECK gone: rewritten in sqlite_schema itself.
    tamper("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (length(name) > "
           "0)', "
           "'CHECK (length(name) >= 0)') WHERE name = 'entity'");
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"entity"));
}

void HostileFileTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Not a project at all.\n");
    QTest::newRow("long text") << QByteArray(100'000, 'x');
    QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeroes") << QByteArray(65'536, '\0');
}

void HostileFileTest::otherFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"project"), qPrintable(opened.error().message));
    QCOMPARE(bytes(), content);
}

void HostileFileTest::aNewerFormatIsRefused()
{
    tamper("PRAGMA user_version = 99");
    const auto opened = open();
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"newer version"), qPrintable(opened.error().message));
    tamper("PRAGMA user_version = 1; PRAGMA application_id = 7");
    QVERIFY(!open());
}

void HostileFileTest::aTruncatedFileIsRefusedOrReported()
{
    const QByteArray whole = bytes();
    for (qsizetype size = whole.size() - 16'384; size > 0; size -= 3 * 16'384 + 1'000) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(size));
        file.close();
        const auto opened = open();
        if (opened)
            QVERIFY2(!checkIntegrity(**opened).problems.isEmpty(), qPrintable(QString::number(size)));
    }
}

void HostileFileTest::aBitFlippedInABodyIsSeen()
{
    QByteArray damaged = bytes();
    const qsizetype at = damaged.indexOf("four metres");
    QVERIFY(at > 0);
    damaged[at] = 'p'; // "pour metres": SQLite's own check can't see it
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(damaged);
    file.close();
    const auto opened = open();
    QVERIFY(opened);
    const ArticleReader articles(**opened);
    const auto page = articles.page({}, ArticleOrder::Date, false, {}, 10);
    QCOMPARE(page.size(), 1u);
    QVERIFY(!articles.body(page.front().article.id));
    QVERIFY(!checkIntegrity(**opened).problems.isEmpty());
}

void HostileFileTest::anAlteredAnnotationIsSeen()
{
    tamper("INSERT INTO coder VALUES (1, 'x'); INSERT INTO entity VALUES (1, 1, 'River'); INSERT INTO "
           "annotation "
           "SELECT 5, 1, id, 4, 9, 1, NULL, NULL, 'river', 1, 0, 1, 12345 FROM article");
    const auto opened = open();
    QVERIFY(opened);
    const IntegrityReport report = checkIntegrity(**opened);
    QCOMPARE(report.annotations, 1);
    QVERIFY(report.problems.join(u' ').contains(u"Annotation"));
}

void HostileFileTest::aDamagedFileCanBeSalvaged()
{
    tamper("CREATE TRIGGER t AFTER INSERT ON annotation BEGIN SELECT 1; END; DELETE FROM article_original");
    const QByteArray before = bytes();
    const QString target = m_project->folder() + "/saved.parallax"_L1;
    const auto report = salvageProject(m_path, target);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(bytes() == before);
    const auto saved = openProjectFile(target, Database::Access::ReadWrite);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QCOMPARE(ArticleReader(**saved).count(), 1);
    QVERIFY(!salvageProject(m_path, target));
}

PARALLAX_TEST(HostileFileTest)
#include "hostile_file_test.moc"
