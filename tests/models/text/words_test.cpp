#include "models/text/normalise.h"
#include "models/text/stem.h"
#include "models/text/words.h"
#include "tests/models/text/random_text.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatBelongsTogether();
    void countsWhatItLists();
    void normalisedFormsCompareEqual();
    void normalisingTwiceChangesNothing();
    void stemsEnglishAndLeavesTheRest();
};

static QStringList wordList(const QString &text)
{
    const CodePointIndex index(text);
    QStringList list;
    for (Span span : words(text))
        list << index.cut(span).toString();
    return list;
}

void WordsTest::keepsWhatBelongsTogether()
{
    QCOMPARE(wordList(u"The U.S.-led group didn't pay $3,500.50 (\u201cnothing\u201d) 😀!"_s),
             QStringList({u"The"_s, u"U.S"_s, u"led"_s, u"group"_s, u"didn't"_s, u"pay"_s, u"3,500.50"_s,
                          u"nothing"_s}));
    QCOMPARE(wordList(u"Zo\u00eb cafe\u0301 \u0161k\u00f3la"_s),
             QStringList({u"Zo\u00eb"_s, u"cafe\u0301"_s, u"\u0161k\u00f3la"_s}));
    QCOMPARE(wordList(u"\u6218\u4e89\u7ed3\u675f"_s),
             QStringList({u"\u6218\u4e89"_s, u"\u7ed3\u675f"_s})); // war, ended
    QCOMPARE(wordList(u""_s), QStringList());
}

void WordsTest::countsWhatItLists()
{
    QCOMPARE(wordCount(u"Two people died, 14 lived."), 5);
    QCOMPARE(wordCount(u" \r\n ... \u2014 😀"), 0);
    QRandomGenerator random(11);
    for (int round = 0; round < 10000; ++round) {
        const QString text = testing::randomText(random, 60);
        const CodePointIndex index(text);
        const std::vector<Span> spans = words(text);
        QCOMPARE(wordCount(text), int(spans.size()));
        qsizetype at = 0;
        for (Span span : spans) {
            QVERIFY(span.start() >= at && !span.isEmpty());
            at = span.end();
        }
        QVERIFY(at <= index.size());
    }
}

void WordsTest::normalisedFormsCompareEqual()
{
    QCOMPARE(normalised(u"  The\u00a0\u201cRIVER\u201d\r\n\tFront \u2014 it\u2019s "),
             u"the \"river\" front - it's"_s);
    QCOMPARE(normalised(u"\ufb01ne \u2163 STRASSE"), normalised(u"FINE iv stra\u00dfe"));
    QCOMPARE(normalised(u"caf\u00e9"), normalised(u"cafe\u0301"));
    QCOMPARE(normalised(u"co\u00adoperate"), u"cooperate"_s);
    QCOMPARE(collapsed(u" A \n\n B\u3000"), u"A B"_s);
}

void WordsTest::normalisingTwiceChangesNothing()
{
    QRandomGenerator random(13);
    for (int round = 0; round < 10000; ++round) {
        const QString once = normalised(testing::randomText(random, 40));
        QCOMPARE(normalised(once), once);
    }
}

void WordsTest::stemsEnglishAndLeavesTheRest()
{
    const Stemmer english;
    QCOMPARE(english.stem(u"offensives"_s), english.stem(u"offensive"_s));
    QCOMPARE(english.stem(u"attacked"_s), u"attack"_s);
    QCOMPARE(english.stem(u"\u0432\u043e\u0439\u043d\u0430"_s), u"\u0432\u043e\u0439\u043d\u0430"_s);
    QCOMPARE(Stemmer(u"de-AT"_s).stem(u"h\u00e4user"_s), u"haus"_s);
    QCOMPARE(Stemmer(u"xx"_s).stem(u"attacked"_s), u"attacked"_s);
}

PARALLAX_TEST(WordsTest)

} // namespace parallax

#include "words_test.moc"
