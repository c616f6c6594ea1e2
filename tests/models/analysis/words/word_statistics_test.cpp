#include "models/analysis/words/word_statistics.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <cmath>

namespace parallax {

class WordStatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logOddsOfAWorkedExample();
    void sidesMirrorEachOther();
    void aStrongPriorShrinks();
    void whatCantDifferIsNothing();
    void likelihoodRatioOfAWorkedExample();
    void chanceIsNoAssociation();
};

void WordStatisticsTest::logOddsOfAWorkedExample()
{
    // 3 of 10 words against 1 of 20, met 2 times in 100 before: odds (3+2) / (110-5) = 1/21 and
    // (1+2) / (120-3) = 1/39, so delta is ln(39/21); the variance is 1/5 + 1/3 = 8/15.
    const LogOdds odds = logOdds({3, 10}, {1, 20}, 2, 100);
    QCOMPARE(odds.delta, std::log(39.0 / 21.0));
    QVERIFY(std::abs(odds.delta - 0.619039) < 1e-6);
    QVERIFY(std::abs(odds.z - 0.847654) < 1e-6);
}

void WordStatisticsTest::sidesMirrorEachOther()
{
    const LogOdds one = logOdds({7, 300}, {4, 900}, 5, 500);
    const LogOdds other = logOdds({4, 900}, {7, 300}, 5, 500);
    QVERIFY(one.z > 0);
    QCOMPARE(other.z, -one.z);
    QCOMPARE(other.delta, -one.delta);
}

void WordStatisticsTest::aStrongPriorShrinks()
{
    const LogOdds weak = logOdds({6, 400}, {0, 400}, 0.5, 50);
    const LogOdds strong = logOdds({6, 400}, {0, 400}, 50, 5000);
    QVERIFY(weak.delta > 4 * strong.delta);
    QVERIFY(weak.z > strong.z);
}

void WordStatisticsTest::whatCantDifferIsNothing()
{
    QCOMPARE(logOdds({5, 5}, {9, 9}, 3, 3).z, 0.0);
    QCOMPARE(logOdds({0, 5}, {3, 9}, 0, 0).z, 0.0);
    QCOMPARE(logOdds({0, 0}, {0, 0}, 0, 0).delta, 0.0);
}

void WordStatisticsTest::likelihoodRatioOfAWorkedExample()
{
    // "Free Front" 8 times, "Free" 10 and "Front" 20 times in 1,000 words: the same figure by
    // 2 * (sum of k ln k over cells - over rows - over columns + N ln N), as Dunning writes it.
    const auto kLogK = [](double k) { return k * std::log(k); };
    const double cells = kLogK(8) + kLogK(2) + kLogK(12) + kLogK(978);
    const double margins = kLogK(10) + kLogK(990) + kLogK(20) + kLogK(980);
    const double ratio = logLikelihoodRatio(8, 10, 20, 1000);
    QVERIFY(std::abs(ratio - 2 * (cells - margins + kLogK(1000))) < 1e-9);
    QVERIFY(std::abs(ratio - 56.309065) < 1e-5);
    QVERIFY(std::abs(logLikelihoodRatio(3, 3, 3, 30) - 19.504978) < 1e-5); // two empty cells
}

void WordStatisticsTest::chanceIsNoAssociation()
{
    QCOMPARE(logLikelihoodRatio(1, 10, 100, 1000), 0.0);
    QCOMPARE(logLikelihoodRatio(1, 200, 300, 1000), 0.0); // rarer together than by chance
    QCOMPARE(logLikelihoodRatio(0, 0, 0, 0), 0.0);
}

PARALLAX_TEST(WordStatisticsTest)

} // namespace parallax

#include "word_statistics_test.moc"
