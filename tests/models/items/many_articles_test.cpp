#include "models/items/article_parts.h"
#include "models/items/compared_frames.h"
#include "models/items/compared_tables.h"
#include "models/items/compared_voices.h"
#include "models/items/compared_words.h"
#include "models/storage/readers.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Many articles are read on several threads, each on a connection of its own; the figures are those of one
/// thread.
class ManyArticlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_project.reset(); }
    void wordsAreThoseOfOneThread();
    void voicesStandInTheOrderOfTheArticles();
    void rolesAreFoundInAll();
    void placesInArticlesAreOfAll();
    void theFirstFailureIsTold();
    void cancellingEndsAllParts();

private:
    static constexpr int count = 150;
    const Readers &read() const { return (*m_project)->read(); }

    std::unique_ptr<DamProject> m_project;
    std::vector<ArticleId> m_articles;
    const JobContext m_unheard{[](std::int64_t, std::int64_t) { }};
};

void ManyArticlesTest::initTestCase()
{
    m_project = std::make_unique<DamProject>();
    for (int i = 0; i < count; ++i) {
        const QString name = u"Part %1"_s.arg(i);
        const QString text =
            u"The River Front was attacked. Minister Ines Varro said gate %1 had held. Perhaps it had."_s.arg(
                i);
        m_articles.push_back(m_project->addArticle(name, text, i % 2 == 0 ? u"Even"_s : u"Odd"_s));
        m_project->tagName(m_articles.back(), u"River Front"_s, u"River Front"_s);
    }
    QVERIFY(articleParts(m_articles.size()) > 1);
}

void ManyArticlesTest::wordsAreThoseOfOneThread()
{
    WordComparison alone(2);
    for (size_t i = 0; i < m_articles.size(); ++i)
        alone.add(int(i % 2), *read().articles.body(m_articles[i]),
                  read().articles.find(m_articles[i])->language);
    const ComparedWords expected = alone.take();
    const Result<ComparedWording> found = compareWording(read(), m_articles, {}, m_unheard);
    QVERIFY(found);
    QCOMPARE(found->words.words.size(), expected.words.size());
    for (size_t i = 0; i < expected.words.size(); ++i) {
        QCOMPARE(found->words.words[i].words, expected.words[i].words);
        QVERIFY(found->words.words[i].counts == expected.words[i].counts);
    }
    QCOMPARE(found->words.columns[1].articles, count / 2);
}

void ManyArticlesTest::voicesStandInTheOrderOfTheArticles()
{
    FoundVoices found;
    const Result<ComparedVoices> voices = compareVoices(read(), m_articles, {}, found, m_unheard);
    QVERIFY(voices);
    QCOMPARE(voices->heard.size(), size_t(count));
    for (size_t i = 0; i < voices->heard.size(); ++i)
        QVERIFY(voices->heard[i].article == m_articles[i]);
}

void ManyArticlesTest::rolesAreFoundInAll()
{
    const Result<ComparedTables> with = compareTables(read(), m_articles, {}, m_unheard, WithRoles::Yes);
    QVERIFY(with);
    QVERIFY(with->hasRoles);
    QCOMPARE(with->roles.size(), qsizetype(count));
    const Result<ComparedTables> without = compareTables(read(), m_articles, {}, m_unheard, WithRoles::No);
    QVERIFY(without);
    QVERIFY(!without->hasRoles);
    QVERIFY(without->roles.isEmpty());
    QCOMPARE(without->names.front().mentions, count);
}

void ManyArticlesTest::placesInArticlesAreOfAll()
{
    std::vector<int> visits(m_articles.size());
    const Result<void> done = readInParts(read(), m_articles.size(), m_unheard,
                                          [&](const Readers &own, size_t, size_t i) -> Result<void> {
                                              visits[i] += own.articles.find(m_articles[i]) ? 1 : 0;
                                              return {};
                                          });
    QVERIFY(done);
    QVERIFY(std::ranges::all_of(visits, [](int visited) { return visited == 1; }));
}

void ManyArticlesTest::theFirstFailureIsTold()
{
    std::atomic<size_t> most = 0;
    const Result<void> done = readInParts(read(), m_articles.size(), m_unheard,
                                          [&](const Readers &, size_t, size_t i) -> Result<void> {
                                              most = std::max<size_t>(most, i);
                                              if (i % 20 < 7)
                                                  return {};
                                              return std::unexpected(Error{u"article %1"_s.arg(i)});
                                          });
    QVERIFY(!done);
    QCOMPARE(done.error().message, u"article 7"_s);
    QVERIFY(most < m_articles.size() - 1);
}

void ManyArticlesTest::cancellingEndsAllParts()
{
    JobContext *asked = nullptr;
    JobContext context([&](std::int64_t, std::int64_t) { asked->cancel(); });
    asked = &context;
    const Result<ComparedWording> found = compareWording(read(), m_articles, {}, context);
    QVERIFY(found);
    QVERIFY(found->columns.empty());
}

PARALLAX_TEST(ManyArticlesTest)
#include "many_articles_test.moc"
