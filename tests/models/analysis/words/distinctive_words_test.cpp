#include "models/analysis/words/collocations.h"
#include "models/analysis/words/distinctive_words.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

ComparedWords compared(const QStringList &texts, const QString &language = u"en"_s)
{
    WordComparison comparison(int(texts.size()));
    for (int i = 0; i < int(texts.size()); ++i)
        comparison.add(i, texts[i], language);
    return comparison.take();
}

const DistinctiveWord *wordOf(const ComparedWords &words, const QString &key)
{
    const auto found = std::ranges::find(words.words, key, &DistinctiveWord::key);
    return found == words.words.end() ? nullptr : &*found;
}

QStringList wordsAt(const ComparedWords &words, const std::vector<int> &places)
{
    QStringList all;
    for (const int place : places)
        all << words.words[size_t(place)].words;
    return all;
}

QStringList tokensOf(const QString &text)
{
    QStringList all;
    for (const WordToken &token : wordTokens(text))
        all << (token.follows ? QString() : u"/"_s) + text.sliced(token.range.start, token.range.length());
    return all;
}

} // namespace

class DistinctiveWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWorkedExample();
    void threeColumnsAreTestedAgainstTheOthersTogether();
    void spellingsAreOneWord();
    void hyphensJoinAndPunctuationParts();
    void rankedByZWithoutFunctionWords();
    void numbersAndDaysSayNothing();
    void namesInCapitalsAreNoFunctionWords();
    void piecesOfNamesAreListedAsNames();
    void rankingsOutliveWhatIsntRanked();
    void partsAddUpToTheWhole();
    void manyCollocationsAreCountedRight();
    void collocationsAreFound();
    void collocationsDontRunOverSentencesOrTexts();
    void occurrencesAreWhatWasCounted();
    void markersArePerThousandWords();
    void fewWordsAreASmallSample();
    void identicalTextsDifferInNothing();
    void emptyAndSingleTextsGiveNoScores();
    void hostileTextIsLinear();
};

void DistinctiveWordsTest::aWorkedExample()
{
    // "gang" 3 of 4 words here, 1 of 6 there: 4 of all 10, so the prior met it 200 times in 500.
    const ComparedWords words = compared({u"Gang gang gang dam"_s, u"gang dam dam dam dam dam"_s});
    const DistinctiveWord *gang = wordOf(words, u"gang"_s);
    QVERIFY(gang);
    QVERIFY(gang->counts == std::vector({3, 1}));
    const double odds1 = (3.0 + 200) / (4 + 500 - 3 - 200);
    const double odds2 = (1.0 + 200) / (6 + 500 - 1 - 200);
    const double error = std::sqrt(1.0 / 203 + 1.0 / 201);
    QCOMPARE(gang->odds[0].delta, std::log(odds1) - std::log(odds2));
    QCOMPARE(gang->odds[0].z, (std::log(odds1) - std::log(odds2)) / error);
    QCOMPARE(gang->odds[1].z, -gang->odds[0].z);
    QCOMPARE(gang->words, u"gang"_s);
}

void DistinctiveWordsTest::threeColumnsAreTestedAgainstTheOthersTogether()
{
    const ComparedWords three = compared({u"gang dam"_s, u"gang gang dam"_s, u"dam dam dam"_s});
    const ComparedWords two = compared({u"gang dam"_s, u"gang gang dam. dam dam dam"_s});
    QCOMPARE(wordOf(three, u"gang"_s)->odds[0].z, wordOf(two, u"gang"_s)->odds[0].z);
}

void DistinctiveWordsTest::spellingsAreOneWord()
{
    const ComparedWords words =
        compared({u"Velmora's army. VELMORA. Velmora’s"_s, u"Velmora velmora Velmora"_s});
    QCOMPARE(words.words.size(), 2);
    QVERIFY(wordOf(words, u"velmora"_s)->counts == std::vector({3, 3}));
    QCOMPARE(wordOf(words, u"velmora"_s)->words, u"Velmora"_s);
}

void DistinctiveWordsTest::hyphensJoinAndPunctuationParts()
{
    QCOMPARE(tokensOf(u"The Front-led al-Sham, U.S. forces\nleft."_s),
             QStringList({u"/The"_s, u"Front-led"_s, u"al-Sham"_s, u"/U.S."_s, u"forces"_s, u"/left"_s}));
    QCOMPARE(tokensOf(u"A U.S.-led raid. It"_s), QStringList({u"/A"_s, u"U.S.-led"_s, u"raid"_s, u"/It"_s}));
}

void DistinctiveWordsTest::rankedByZWithoutFunctionWords()
{
    const QString wire = u"the terrorists and the regime; the terrorists, the terrorists and a regime ran"_s;
    const QString ledger = u"rebels of rebels, militants of rebels; of militants ran"_s;
    const ComparedWords words = compared({wire, ledger});
    QCOMPARE(wordsAt(words, usedMore(words, 0, {}, 10)), QStringList({u"terrorists"_s, u"regime"_s}));
    QCOMPARE(wordsAt(words, usedMore(words, 0, {}, 1)), QStringList({u"terrorists"_s}));
    QCOMPARE(wordsAt(words, usedLess(words, 0, {}, 10)), QStringList({u"rebels"_s, u"militants"_s}));
    const QStringList all = wordsAt(words, usedMore(words, 0, {.functionWords = true}, 10));
    QCOMPARE(all.first(), u"the"_s);
    QVERIFY(all.contains(u"and"_s));
}

void DistinctiveWordsTest::numbersAndDaysSayNothing()
{
    const QString wire = u"On Wednesday, 21 August 2031, 21 gangs of 2,500 ran; Wednesday 21 gangs ran"_s;
    const ComparedWords words = compared({wire, u"a dam held on and on"_s});
    QCOMPARE(wordsAt(words, usedMore(words, 0, {}, 10)), QStringList({u"gangs"_s, u"ran"_s}));
    const QStringList all = wordsAt(words, usedMore(words, 0, {.functionWords = true}, 10));
    QVERIFY(all.contains(u"21"_s) && all.contains(u"Wednesday"_s));
}

void DistinctiveWordsTest::namesInCapitalsAreNoFunctionWords()
{
    const ComparedWords words = compared({u"IS fled. The US saw IS, and a U.S. plane saw it: it is over."_s,
                                          u"The gang is out. It is over for us all, who is not?"_s});
    QVERIFY(wordOf(words, u"IS"_s)->counts == std::vector({2, 0}));
    QVERIFY(!wordOf(words, u"IS"_s)->isFunctionWord);
    QVERIFY(wordOf(words, u"is"_s)->counts == std::vector({1, 3}));
    QVERIFY(wordOf(words, u"US"_s)->counts == std::vector({2, 0})); // U.S. is the same
    QVERIFY(wordOf(words, u"us"_s)->isFunctionWord);
    const QString text = u"It is the IS that is told of."_s;
    QVERIFY(wordOccurrences(CodePointIndex(text), u"IS"_s) == std::vector{Span(10, 12)});
}

void DistinctiveWordsTest::piecesOfNamesAreListedAsNames()
{
    const QString one =
        u"Gunmen of Ketterin Hills took the old bridge. A mayor of Ketterin Hills left Dorn. In "
        "Ketterin Hills the old bridge fell; Dorn and Ketterin Hills burnt at the old bridge."_s;
    const ComparedWords words = compared({one, u"Nobody in the valley knew of it, and the river rose."_s});
    const QStringList singles = wordsAt(words, usedMore(words, 0, {}, 50));
    QVERIFY(!singles.contains(u"Ketterin"_s) && !singles.contains(u"Hills"_s));
    QVERIFY(singles.contains(u"bridge"_s)); // "old bridge" is no name
    QVERIFY(singles.contains(u"Dorn"_s));
    QVERIFY(wordsAt(words, usedMore(words, 0, {.collocations = true}, 50)).contains(u"Ketterin Hills"_s));
    QVERIFY(wordsAt(words, usedMore(words, 0, {.functionWords = true}, 50)).contains(u"Hills"_s));
}

void DistinctiveWordsTest::rankingsOutliveWhatIsntRanked()
{
    const QString wire =
        u"regime regime terrorists terrorists terrorists ran ran of of the Free Front the Free Front a Free Front"_s;
    const QString ledger = u"rebels rebels rebels militants militants ran once twice"_s;
    const ComparedWords all = compared({wire, ledger, ledger});
    ComparedWords kept = all;
    constexpr int most = 2;
    keepRanked(kept, most);
    QVERIFY(kept.words.size() < all.words.size());
    for (int column = 0; column < 3; ++column) {
        for (const WordFilter filter :
             {WordFilter{}, WordFilter{.functionWords = true}, WordFilter{.collocations = true}}) {
            QCOMPARE(wordsAt(kept, usedMore(kept, column, filter, most)),
                     wordsAt(all, usedMore(all, column, filter, most)));
            QCOMPARE(wordsAt(kept, usedLess(kept, column, filter, most)),
                     wordsAt(all, usedLess(all, column, filter, most)));
        }
    }
}

void DistinctiveWordsTest::partsAddUpToTheWhole()
{
    const QStringList texts{u"The gang broke the dam. Perhaps the gang did."_s,
                            u"Dam gang's luck: the dam held."_s, u"A gang clearly broke a dam"_s,
                            u"GANG of the dam, the dam"_s};
    WordComparison whole(2);
    WordComparison first(2);
    WordComparison second(2);
    for (int i = 0; i < int(texts.size()); ++i) {
        whole.add(i % 2, texts[i], u"en"_s);
        (i < 2 ? first : second).add(i % 2, texts[i], u"en"_s);
    }
    first.append(second);
    const ComparedWords expected = whole.take();
    const ComparedWords found = first.take();
    QCOMPARE(found.words.size(), expected.words.size());
    for (size_t i = 0; i < expected.words.size(); ++i) {
        QCOMPARE(found.words[i].key, expected.words[i].key);
        QCOMPARE(found.words[i].words, expected.words[i].words);
        QVERIFY(found.words[i].counts == expected.words[i].counts);
    }
    for (size_t column = 0; column < expected.columns.size(); ++column) {
        QCOMPARE(found.columns[column].words, expected.columns[column].words);
        QCOMPARE(found.columns[column].articles, 2);
        QCOMPARE(found.columns[column].markedArticles, 2);
        QVERIFY(found.columns[column].markers.counts == expected.columns[column].markers.counts);
    }
}

/// As many as are sorted by their digits.
void DistinctiveWordsTest::manyCollocationsAreCountedRight()
{
    std::vector<int> text;
    std::map<std::pair<int, int>, int> pairs;
    quint32 state = 7;
    for (int i = 0; i < 40'000; ++i) {
        state = state * 1664525 + 1013904223;
        text.push_back(int(state >> 8) % 3000 * (state % 3 == 0 ? 1 : 0) + int(state >> 20) % 40);
        if (i > 0)
            ++pairs[{text[size_t(i) - 1], text[size_t(i)]}];
    }
    const std::vector<bool> canBound(4000, true);
    const std::vector<Collocation> found =
        collocations(text, canBound, {.leastCount = 3, .leastAssociation = 0});
    QVERIFY(found.size() > 100);
    int twos = 0;
    for (const Collocation &one : found) {
        if (one.length() == 2) {
            QCOMPARE(one.count, (pairs[{one.words[0], one.words[1]}]));
            ++twos;
        }
    }
    QVERIFY(twos > 100);
}

void DistinctiveWordsTest::collocationsAreFound()
{
    QString one;
    QString other;
    for (int i = 0; i < 4; ++i) {
        one += u"Free Ketterin Front fighters number %1 took state of siege town %2. "_s.arg(i).arg(i + 20);
        other += u"Gunmen number %1 came by night and went into house %2. "_s.arg(i).arg(i + 40);
    }
    const ComparedWords words = compared({one, other});
    const DistinctiveWord *front = wordOf(words, u"free ketterin front"_s);
    QVERIFY(front);
    QCOMPARE(front->words, u"Free Ketterin Front"_s);
    QCOMPARE(front->length, 3);
    QVERIFY(front->counts == std::vector({4, 0}));
    QVERIFY(front->odds[0].z > 0);
    QVERIFY(front->association > 10.83);
    QVERIFY(wordOf(words, u"state of siege"_s));
    QVERIFY(!wordOf(words, u"state of"_s));      // ends in a function word
    QVERIFY(!wordOf(words, u"free ketterin"_s)); // never without the Front
    QVERIFY(
        wordsAt(words, usedMore(words, 0, {.collocations = true}, 50)).contains(u"Free Ketterin Front"_s));
    QVERIFY(!wordsAt(words, usedMore(words, 0, {}, 50)).contains(u"Free Ketterin Front"_s));
}

void DistinctiveWordsTest::collocationsDontRunOverSentencesOrTexts()
{
    const QString text = u"They saw iron. Gates fell; wood"_s;
    const ComparedWords words = compared({text, text, text, text, u"gates wood iron other words here"_s});
    QVERIFY(!wordOf(words, u"iron gates"_s));
    QVERIFY(!wordOf(words, u"wood they"_s));
    QVERIFY(wordOf(words, u"gates fell"_s));
}

void DistinctiveWordsTest::occurrencesAreWhatWasCounted()
{
    const QString text = u"𝄞 The Free Front's men. Free, Front. The free front and Free Front-men."_s;
    const CodePointIndex index(text);
    QStringList found;
    for (const Span span : wordOccurrences(index, u"free front"_s))
        found << index.cut(span).toString();
    QCOMPARE(found, QStringList({u"Free Front's"_s, u"free front"_s}));
    const ComparedWords words = compared({text, u"other"_s});
    QCOMPARE(int(wordOccurrences(index, u"free"_s).size()), wordOf(words, u"free"_s)->counts[0]);
    QCOMPARE(wordOccurrences(index, u"free"_s).front(), Span(6, 10));
    QVERIFY(wordOccurrences(index, QString()).empty());
}

void DistinctiveWordsTest::markersArePerThousandWords()
{
    const ComparedWords words =
        compared({u"It may rain, perhaps. It is extremely cold here today."_s, u"It rains."_s});
    const WordsColumn &first = words.columns[0];
    QCOMPARE(first.words, 10);
    QCOMPARE(first.markers.perThousand(MarkerClass::Hedge), 200.0);
    QCOMPARE(first.markers.perThousand(MarkerClass::Intensifier), 100.0);
    QCOMPARE(words.columns[1].markers.perThousand(MarkerClass::Hedge), 0.0);
    QCOMPARE(compared({u"It may rain."_s, u"x"_s}, u"de"_s).columns[0].markedArticles, 0);
}

void DistinctiveWordsTest::fewWordsAreASmallSample()
{
    const ComparedWords words =
        compared({u"few words"_s, u"many words "_s.repeated(100), u"many words "_s.repeated(150)});
    QVERIFY(words.columns[0].isSmallSample);
    QVERIFY(!words.columns[1].isSmallSample);
    const ComparedWords rest = compared({u"few words"_s, u"many words "_s.repeated(100)});
    QVERIFY(rest.columns[1].isSmallSample); // little to compare with
}

void DistinctiveWordsTest::identicalTextsDifferInNothing()
{
    const QString text = u"The gang took the dam; the gang left the dam to the rebels and the rebels left."_s;
    const ComparedWords words = compared({text, text});
    QVERIFY(!words.words.empty());
    for (const int column : {0, 1}) {
        QVERIFY(usedMore(words, column, {.functionWords = true}, 50).empty());
        QVERIFY(usedLess(words, column, {.functionWords = true}, 50).empty());
    }
}

void DistinctiveWordsTest::emptyAndSingleTextsGiveNoScores()
{
    QVERIFY(compared({u"… 🙂"_s, u""_s}).words.empty());
    const ComparedWords single = compared({u"gang gang dam"_s});
    QCOMPARE(wordOf(single, u"gang"_s)->odds[0].z, 0.0);
    const ComparedWords oneEmpty = compared({u"gang gang dam"_s, u""_s});
    QVERIFY(usedMore(oneEmpty, 0, {}, 5).empty());
}

void DistinctiveWordsTest::hostileTextIsLinear()
{
    for (const QString &piece : {u"a-b-c-d-e "_s, u"free front's "_s, u"x"_s, u"a-"_s, u"U.S. "_s}) {
        const testing::ProcessorTimer timer;
        const QString text = piece.repeated(200'000 / piece.size());
        compared({text, text});
        wordOccurrences(CodePointIndex(text), u"free front's free"_s);
        QVERIFY2(timer.milliseconds() < 20'000, qPrintable(piece));
    }
}

PARALLAX_TEST(DistinctiveWordsTest)

} // namespace parallax

#include "distinctive_words_test.moc"
