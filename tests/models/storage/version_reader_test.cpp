#include "models/edits/change_articles.h"
#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "models/storage/writers.h"
#include "models/text/content_hash.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Texts that articles had before.
class VersionReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thePresentTextIsKeptAsTheNextVersion();
    void keepingIsUndone();
    void versionsGoAndComeWithTheirArticle();
    void anAlteredVersionIsNotShown();

private:
    void keepPresent(const QString &reader);
    const VersionReader &read() const { return (*m_project)->read().versions; }

    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_article;
};

void VersionReaderTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"Flood"_s, u"The river rose."_s);
}

void VersionReaderTest::keepPresent(const QString &reader)
{
    QVERIFY((*m_project)->edit(u"keep"_s, [&](Writers &write) {
        write.versions.keepPresent(*m_article, reader, 1'764'000'000'000);
    }));
}

void VersionReaderTest::thePresentTextIsKeptAsTheNextVersion()
{
    QVERIFY(read().ofArticle(*m_article).empty());
    keepPresent(u"html 1"_s);
    keepPresent(u"html 2"_s);
    const auto versions = read().ofArticle(*m_article);
    QCOMPARE(versions.size(), 2U);
    const ArticleVersion expected{.article = *m_article,
                                  .version = 1,
                                  .title = u"Flood"_s,
                                  .bodyHash = contentHash(u"The river rose."),
                                  .words = 3,
                                  .reader = u"html 1"_s,
                                  .replacedMs = 1'764'000'000'000};
    QVERIFY(versions[0] == expected);
    QCOMPARE(versions[1].version, 2);
    QCOMPARE(*read().body(*m_article, 2), u"The river rose."_s);
    QVERIFY(!read().body(*m_article, 3));
}

void VersionReaderTest::keepingIsUndone()
{
    const QString before = dump(**m_project);
    keepPresent(u"html 1"_s);
    const QString after = dump(**m_project);
    QVERIFY(after != before);
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
    QVERIFY((*m_project)->redo());
    COMPARE_TEXT(dump(**m_project), after);
}

void VersionReaderTest::versionsGoAndComeWithTheirArticle()
{
    keepPresent(u"html 1"_s);
    QVERIFY(removeArticles(**m_project, std::array{*m_article}));
    QVERIFY(read().ofArticle(*m_article).empty());
    QVERIFY((*m_project)->undo());
    QCOMPARE(*read().body(*m_article, 1), u"The river rose."_s);
    QVERIFY((*m_project)->undo() && (*m_project)->undo());
    QVERIFY(!(*m_project)->read().articles.find(*m_article));
    QVERIFY((*m_project)->redo() && (*m_project)->redo());
    QCOMPARE(read().ofArticle(*m_article).size(), 1U);
}

void VersionReaderTest::anAlteredVersionIsNotShown()
{
    keepPresent(u"html 1"_s);
    auto &database = const_cast<Database &>((*m_project)->database());
    QCOMPARE(checkIntegrity(database).problems, QStringList());
    database.execute("UPDATE article_version SET body = 'forged'");
    QVERIFY(!read().body(*m_article, 1));
    const QStringList problems = checkIntegrity(database).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(u"version 1"), qPrintable(problems.front()));
}

PARALLAX_TEST(VersionReaderTest)
#include "version_reader_test.moc"
