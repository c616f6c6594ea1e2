#include "models/storage/search_reader.h"

#include "models/import/imported_article.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class SearchReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesAreCountedInCodePoints();
    void aPhraseIsOneMatch();
    void aBodyWithTheSnippetsMarksIsCountedRight();
    void theFileNameFindsAnArticle();
    void ofVeryManyMatchesThoseImportedLastAreRanked();
};

void SearchReaderTest::matchesAreCountedInCodePoints()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"T"_s, u"😀 Cafe\u0301 rebels 😀 rebels."_s);
    const std::vector<Span> found = project->read().search.matchesIn(article, u"rebels"_s);
    QVERIFY(found == (std::vector{Span(8, 14), Span(17, 23)}));
    QVERIFY(project->read().search.matchesIn(article, u"café"_s) == std::vector{Span(2, 7)});
    QVERIFY(project->read().search.matchesIn(article, u"absent"_s).empty());
}

void SearchReaderTest::aPhraseIsOneMatch()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"T"_s, u"The river. The River Front."_s);
    QVERIFY(project->read().search.matchesIn(article, u"\"river front\""_s) == std::vector{Span(15, 26)});
}

void SearchReaderTest::aBodyWithTheSnippetsMarksIsCountedRight()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"T"_s, u"\uE000\uE001 rebels \uE000"_s);
    QVERIFY(project->read().search.matchesIn(article, u"rebels"_s) == std::vector{Span(3, 9)});
}

void SearchReaderTest::theFileNameFindsAnArticle()
{
    TemporaryProject project;
    const ArticleId one = project.addArticle(u"story"_s, u"One."_s);
    const ArticleId two = project.addArticle(u"story.old"_s, u"Two."_s);
    const ArticleReader &articles = project->read().articles;
    QCOMPARE(articles.withFileName(u"story.txt"_s), std::vector{one});
    QCOMPARE(articles.withFileName(u"story"_s), std::vector{one});
    QCOMPARE(articles.withFileName(u"story.old"_s), std::vector{two});
    QCOMPARE(articles.withFileName(u"stor"_s), (std::vector{one, two}));
    QVERIFY(articles.withFileName(u"other"_s).empty());
}

void SearchReaderTest::ofVeryManyMatchesThoseImportedLastAreRanked()
{
    TemporaryProject project;
    const SearchReader &search = project->read().search;
    const ArticleId oldest = project.addArticle(u"T"_s, u"Rebels, rebels, rebels!"_s);
    const ArticleId best = project.addArticle(u"T"_s, u"Rebels, rebels."_s);
    project.addCopies({.title = u"T"_s, .body = u"The rebels and others."_s}, SearchReader::mostRanked - 2);
    const auto all = search.search(u"rebels"_s, 1);
    QVERIFY(all && !all->amongNewest);
    QVERIFY(all->hits.front().article == oldest);

    project.addArticle(u"T"_s, u"Some rebels in a much longer sentence about other things."_s);
    const auto some = search.search(u"rebels"_s, 3);
    QVERIFY(some && some->amongNewest);
    QVERIFY(some->hits.front().article == best);
    QCOMPARE(some->hits.size(), 3U);
    QVERIFY(!search.search(u"rebels"_s, SearchReader::mostRanked + 1)->amongNewest);
}

PARALLAX_TEST(SearchReaderTest)
#include "search_reader_test.moc"
