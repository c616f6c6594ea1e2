#include "models/storage/text_index.h"

#include "models/edits/change_articles.h"
#include "models/storage/integrity_check.h"
#include "models/storage/search_reader.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Whatever brings an article into the project, goes away with it and comes back, it is found while it is
/// there.
class TextIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anImportIsFoundAlsoWhenItIsRedone();
    void aRemovedArticleIsFoundAgainAfterUndo();
    void aNewTitleIsFound();

private:
    qsizetype found(const QString &word)
    {
        const IntegrityReport report = checkIntegrity(const_cast<Database &>((*m_project)->database()));
        if (!report.problems.isEmpty())
            qFatal("%s", qPrintable(report.problems.join(u'\n')));
        return qsizetype((*m_project)->read().search.search(word, 10)->hits.size());
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::vector<ArticleId> m_articles;
};

void TextIndexTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_articles = {m_project->addArticle(u"Harbour"_s, u"The pier fell."_s),
                  m_project->addArticle(u"Market"_s, u"The pier stands, they say."_s)};
}

void TextIndexTest::anImportIsFoundAlsoWhenItIsRedone()
{
    QCOMPARE(found(u"pier"_s), 2);
    QVERIFY((*m_project)->undo());
    QCOMPARE(found(u"pier"_s), 1);
    QVERIFY((*m_project)->redo());
    QCOMPARE(found(u"pier"_s), 2);
    QCOMPARE(found(u"stands"_s), 1);
}

void TextIndexTest::aRemovedArticleIsFoundAgainAfterUndo()
{
    QVERIFY(removeArticles(**m_project, m_articles));
    QCOMPARE(found(u"pier"_s), 0);
    QVERIFY((*m_project)->undo());
    QCOMPARE(found(u"pier"_s), 2);
    QVERIFY((*m_project)->redo());
    QCOMPARE(found(u"pier"_s), 0);
}

void TextIndexTest::aNewTitleIsFound()
{
    QVERIFY(changeArticles(**m_project, std::array{m_articles.front()}, {.title = u"Quay"_s}));
    QCOMPARE(found(u"quay"_s), 1);
    QCOMPARE(found(u"harbour"_s), 0);
    QVERIFY((*m_project)->undo());
    QCOMPARE(found(u"harbour"_s), 1);
}

PARALLAX_TEST(TextIndexTest)
#include "text_index_test.moc"
