#include "models/storage/typed_query.h"

#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class TypedQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsComeWithTheirNamesAndTypes();
    void onlyReadingIsAllowed_data();
    void onlyReadingIsAllowed();
    void anEndlessStatementIsEnded();
    void theConnectionWorksAsBeforeAfterwards();
    void itStopsWhenNoMoreRowsAreWanted();

private:
    Result<void> run(const QString &sql, int milliseconds = 10'000)
    {
        m_columns.clear();
        m_rows.clear();
        return runTypedQuery((*m_project)->database(), sql, milliseconds,
                             {[&](const QStringList &columns) { m_columns = columns; },
                              [&](const std::vector<QueryValue> &row) {
                                  m_rows.push_back(row);
                                  return m_rows.size() < m_wanted;
                              }});
    }
    std::unique_ptr<TemporaryProject> m_project;
    QStringList m_columns;
    std::vector<std::vector<QueryValue>> m_rows;
    std::size_t m_wanted = 1'000;
};

void TypedQueryTest::init()
{
    m_wanted = 1'000;
    m_project = std::make_unique<TemporaryProject>();
    m_project->addArticle(u"One"_s, u"A body."_s, u"Paper"_s, u"2024-11-28"_s);
}

void TypedQueryTest::rowsComeWithTheirNamesAndTypes()
{
    QVERIFY(run(
        u"SELECT title, words, 1.5 AS half, NULL AS nil, x'00ff' AS bytes, published FROM articles; -- end"_s));
    QCOMPARE(m_columns,
             (QStringList{u"title"_s, u"words"_s, u"half"_s, u"nil"_s, u"bytes"_s, u"published"_s}));
    const std::vector<QueryValue> expected{u"One"_s, std::int64_t(2), 1.5, {}, u"00ff"_s, u"2024-11-28"_s};
    QVERIFY(m_rows.size() == 1 && m_rows.front() == expected);
}

void TypedQueryTest::onlyReadingIsAllowed_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"DELETE FROM article", "INSERT INTO coder VALUES (1, 'x')", "UPDATE article SET title = 'x'",
          "DROP TABLE article", "CREATE TEMP TABLE x (y)", "ATTACH ':memory:' AS x",
          "PRAGMA journal_mode = DELETE", "PRAGMA writable_schema = ON", "VACUUM INTO 'copy'", "BEGIN",
          "COMMIT", "SAVEPOINT x", "SELECT load_extension('x')", "SELECT 1; DELETE FROM article",
          "SELECT 1; nonsense", "", "  -- nothing", "WITH x AS (SELECT 1) DELETE FROM article"})
        QTest::newRow(sql) << QString::fromUtf8(sql);
}

void TypedQueryTest::onlyReadingIsAllowed()
{
    QFETCH(QString, sql);
    const QString before = dump(**m_project);
    const Result<void> done = run(sql);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(m_rows.empty());
    COMPARE_TEXT(dump(**m_project), before);
}

void TypedQueryTest::anEndlessStatementIsEnded()
{
    const Result<void> done =
        run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s, 50);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"longer"_s), qPrintable(done.error().message));
}

void TypedQueryTest::theConnectionWorksAsBeforeAfterwards()
{
    QVERIFY(!run(u"DELETE FROM article"_s));
    QVERIFY((*m_project)->undo());
    QCOMPARE((*m_project)->read().articles.count(), 0);
}

void TypedQueryTest::itStopsWhenNoMoreRowsAreWanted()
{
    m_wanted = 3;
    QVERIFY(run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s));
    QCOMPARE(m_rows.size(), 3u);
}

PARALLAX_TEST(TypedQueryTest)
#include "typed_query_test.moc"
