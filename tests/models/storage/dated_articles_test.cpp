#include "models/storage/article_reader.h"

#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class DatedArticlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void someStandInTheOrderGiven();
    void noneAndThoseThatAreGoneAreLeftOut();
};

void DatedArticlesTest::someStandInTheOrderGiven()
{
    TemporaryProject project;
    const ArticleId one = project.addArticle(u"One"_s, u"One."_s);
    project.addArticle(u"Two"_s, u"Two."_s);
    const ArticleId three = project.addArticle(u"Three"_s, u"Three."_s);
    std::vector<ArticleId> found;
    for (const DatedArticle &article : project->read().articles.dated(std::array{three, one, three}))
        found.push_back(article.id);
    QVERIFY(found == (std::vector{three, one, three}));
    QCOMPARE(project->read().articles.dated().size(), 3u);
}

void DatedArticlesTest::noneAndThoseThatAreGoneAreLeftOut()
{
    TemporaryProject project;
    const ArticleId one = project.addArticle(u"One"_s, u"One."_s);
    QVERIFY(project->read().articles.dated(std::span<const ArticleId>()).empty());
    const std::vector<DatedArticle> found =
        project->read().articles.dated(std::array{ArticleId(one.value() + 7), one});
    QCOMPARE(found.size(), 1u);
    QVERIFY(found.front().id == one);
}

PARALLAX_TEST(DatedArticlesTest)
#include "dated_articles_test.moc"
