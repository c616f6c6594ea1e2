#include "models/analysis/likeness/find_likenesses.h"
#include "tests/models/analysis/likeness/made_texts.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class FindLikenessesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsCopiesUpdatesAndNothingElse();
    void pairsDoNotDependOnTheOrder();
    void laterImportsFindEarlierOnes();
    void aTextInTheIndexIsNotLikeItself();
    void aStandingPhraseMakesNoCandidates();
    void whatIsTooLittleForARewriteIsLookedAtForItsQuotations();
    void aThousandCopiesStayFast();
    void aThousandUpdatesStayFast();
};

static std::vector<std::optional<LikeEarlier>> found(const QStringList &texts)
{
    std::vector<Signature> signatures;
    for (const QString &text : texts)
        signatures.push_back(signatureOf(text));
    return findLikenesses(signatures, [&](int i) { return texts[i]; });
}

static QStringList mixedTexts()
{
    QStringList texts;
    for (quint32 seed = 1; seed <= 30; ++seed)
        texts << madeText(200 + 10 * int(seed), seed);
    return texts << texts[4].toUpper() << changed(texts[7], 25, 77) << texts[9] + u' ' + madeText(60, 88);
}

void FindLikenessesTest::findsCopiesUpdatesAndNothingElse()
{
    const auto like = found(mixedTexts());
    for (size_t i = 0; i < 30; ++i)
        QVERIFY(!like[i]);
    QCOMPARE(like[30]->earlier, 4);
    QCOMPARE(toString(like[30]->likeness.grade), toString(Grade::Exact));
    QCOMPARE(like[31]->earlier, 7);
    QCOMPARE(toString(like[31]->likeness.grade), toString(Grade::Near));
    QCOMPARE(like[32]->earlier, 9);
    QCOMPARE(toString(like[32]->likeness.grade), toString(Grade::Near));
    QCOMPARE(like[32]->likeness.sharedB, 1.0);
}

void FindLikenessesTest::pairsDoNotDependOnTheOrder()
{
    const QStringList texts = mixedTexts();
    const auto pairs = [](const QStringList &given) {
        QSet<QStringList> result;
        const auto like = found(given);
        for (size_t i = 0; i < like.size(); ++i) {
            if (like[i]) {
                QStringList pair{given[qsizetype(i)], given[like[i]->earlier],
                                 toString(like[i]->likeness.grade)};
                std::sort(pair.begin(), pair.begin() + 2);
                result.insert(pair);
            }
        }
        return result;
    };
    const QSet<QStringList> expected = pairs(texts);
    QCOMPARE(expected.size(), 3);
    QStringList reversed(texts.rbegin(), texts.rend());
    QCOMPARE(pairs(reversed), expected);
}

void FindLikenessesTest::laterImportsFindEarlierOnes()
{
    const QStringList texts = mixedTexts();
    LikenessIndex index;
    for (const QString &text : texts)
        index.add(signatureOf(text));
    const QString late = changed(texts[12], 30, 5);
    const auto like = likeEarlier(index, signatureOf(late), late, [&](int i) { return texts[i]; });
    QVERIFY(like);
    QCOMPARE(like->earlier, 12);
    QCOMPARE(toString(like->likeness.grade), toString(Grade::Near));
}

void FindLikenessesTest::aTextInTheIndexIsNotLikeItself()
{
    const QStringList texts = {madeText(100, 1), madeText(100, 2)};
    LikenessIndex index;
    for (const QString &text : texts)
        index.add(signatureOf(text));
    QVERIFY(!likeEarlier(index, signatureOf(texts[1]), texts[1], [&](int i) { return texts[i]; }, 1));
}

void FindLikenessesTest::aStandingPhraseMakesNoCandidates()
{
    LikenessIndex index;
    const QString phrase = madeText(30, 500);
    for (quint32 seed = 1; seed <= 100; ++seed)
        index.add(signatureOf(madeText(40, seed) + phrase));
    QVERIFY(index.candidates(signatureOf(madeText(400, 501) + phrase), 430).empty());
}

void FindLikenessesTest::whatIsTooLittleForARewriteIsLookedAtForItsQuotations()
{
    int forRewrites = 0;
    int forQuotations = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const QString passage = madeText(60, 900 + seed); // a tenth of both
        LikenessIndex index;
        index.add(signatureOf(madeText(540, seed) + passage));
        const Signature signature = signatureOf(madeText(540, 100 + seed) + passage);
        forRewrites += int(index.candidates(signature, 0).size());
        forQuotations += int(index.candidates(signature, 60).size());
    }
    QVERIFY2(forQuotations > 20, qPrintable(QString::number(forQuotations)));
    QVERIFY2(forRewrites < forQuotations, qPrintable(QString::number(forRewrites)));
}

void FindLikenessesTest::aThousandCopiesStayFast()
{
    const QString text = madeText(700, 1);
    const testing::ProcessorTimer timer;
    const auto like = found(QStringList(1000, text));
    for (size_t i = 1; i < like.size(); ++i)
        QCOMPARE(like[i]->earlier, 0);
    QVERIFY2(timer.milliseconds() < 20000, qPrintable(QString::number(timer.milliseconds())));
}

void FindLikenessesTest::aThousandUpdatesStayFast()
{
    const QString text = madeText(700, 1);
    QStringList texts;
    for (quint32 seed = 1; seed <= 1000; ++seed)
        texts << changed(text, 50, seed);
    const testing::ProcessorTimer timer;
    const auto like = found(texts);
    for (size_t i = 1; i < like.size(); ++i)
        QVERIFY(like[i] && like[i]->likeness.grade == Grade::Near);
    QVERIFY2(timer.milliseconds() < 60000, qPrintable(QString::number(timer.milliseconds())));
}

PARALLAX_TEST(FindLikenessesTest)

} // namespace parallax

#include "find_likenesses_test.moc"
