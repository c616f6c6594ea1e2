#include "models/analysis/claim_firsts.h"
#include "models/analysis/nearest_sentences.h"
#include "models/text/code_points.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class ClaimBackgroundTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEarliestIsFirst();
    void aDayDoesNotTellTheHour();
    void laterArticlesOfAColumnDoNotCount();
    void theNearestSentenceSharesMost();
    void unrelatedTextsHaveNone();
    void orderOfQuestionsDoesNotMatter();
};

namespace {

DatedStatement statedAt(int claim, int column, QStringView date)
{
    return {ClaimId(claim), column, *PartialDate::fromIso(date)};
}

} // namespace

void ClaimBackgroundTest::theEarliestIsFirst()
{
    const std::array statements = {statedAt(2, 0, u"2031-03-29"), statedAt(1, 1, u"2031-03-28T09:00"),
                                   statedAt(1, 0, u"2031-03-28T06:00"), statedAt(2, 1, u"2031-03-28")};
    const std::vector<ClaimFirst> firsts = claimFirsts(statements);
    QCOMPARE(firsts.size(), 2);
    QVERIFY(firsts[0].claim == ClaimId(1));
    QCOMPARE(firsts[0].columns, std::vector{0});
    QCOMPARE(firsts[0].published.toIso(), u"2031-03-28T06:00"_s);
    QCOMPARE(firsts[1].columns, std::vector{1});
}

void ClaimBackgroundTest::aDayDoesNotTellTheHour()
{
    const std::array statements = {statedAt(1, 2, u"2031-03-28"), statedAt(1, 0, u"2031-03-28T06:00"),
                                   statedAt(1, 1, u"2031-03-28T09:00")};
    QCOMPARE(claimFirsts(statements)[0].columns, (std::vector{0, 2})); // by nine the first one was out
}

void ClaimBackgroundTest::laterArticlesOfAColumnDoNotCount()
{
    const std::array statements = {statedAt(1, 0, u"2031-03-28"), statedAt(1, 0, u"2031-03-28"),
                                   statedAt(1, 1, u"2031-03-30")};
    QCOMPARE(claimFirsts(statements)[0].columns, std::vector{0});
}

void ClaimBackgroundTest::theNearestSentenceSharesMost()
{
    const std::array texts = {
        u"The river rose all night. Some 19 residents drowned when the dam broke, officials said."_s,
        u"🌊 Markets fell. The dam broke at dawn and 19 residents drowned. Shops stayed shut."_s};
    SentenceSearch search(texts);
    const std::array wanted = {u"Officials said that 19 residents drowned when the dam broke."_s};
    const auto found = search.nearest(wanted);
    QVERIFY(found[0] && found[1]);
    QCOMPARE(CodePointIndex(texts[1]).cut(found[1]->span).toString(),
             u"The dam broke at dawn and 19 residents drowned."_s);
    QVERIFY(found[0]->score > found[1]->score);
    QVERIFY(0 < found[1]->score && found[0]->score <= 1);
}

void ClaimBackgroundTest::unrelatedTextsHaveNone()
{
    const std::array texts = {u"Markets fell in heavy trading."_s, QString()};
    SentenceSearch search(texts);
    const std::array wanted = {u"The dam broke."_s, u"…"_s};
    const auto found = search.nearest(wanted);
    QCOMPARE(found.size(), 2);
    QVERIFY(!found[0] && !found[1]);
}

void ClaimBackgroundTest::orderOfQuestionsDoesNotMatter()
{
    const std::array texts = {u"The dam broke at dawn. Nineteen people drowned downstream."_s};
    const std::array one = {u"The dam broke."_s};
    const std::array other = {u"People drowned in unheard-of waters."_s};
    SentenceSearch search(texts);
    const double before = search.nearest(one)[0]->score;
    search.nearest(other); // brings words that the texts don't have
    QCOMPARE(search.nearest(one)[0]->score, before);
}

PARALLAX_TEST(ClaimBackgroundTest)

} // namespace parallax

#include "claim_background_test.moc"
