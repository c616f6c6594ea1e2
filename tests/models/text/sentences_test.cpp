#include "models/text/characters.h"
#include "models/text/paragraphs.h"
#include "models/text/sentences.h"
#include "tests/models/text/random_text.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class SentencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void lineEndsEndSentences();
    void wrappedTextRunsOn();
    void spansCountCodePoints();
    void everyCharacterIsInOneSentence();
    void hostileTextIsLinear();
};

/// `expected` is the text with | where a sentence ends.
static void row(const char *name, const QString &expected)
{
    QTest::newRow(name) << expected;
}

void SentencesTest::splits_data()
{
    QTest::addColumn<QString>("expected");
    row("plain", u"The bridge fell.| Two people died.| Nobody knows why."_s);
    row("one without a stop", u"Bridge falls at Harrowgate"_s);
    row("ranks", u"Brig. Gen. Amara Osei was killed.| Lt. Col. Dunn was not."_s);
    row("titles", u"Mr. Okoye met Dr. Lindqvist and Prof. Ito.| They agreed."_s);
    row("designated", u"The U.S.-designated group took St. Orlan.| It left."_s);
    row("acronym inside", u"The U.S. President spoke for the U.N. Security Council."_s);
    row("acronym at the end", u"He left the U.S. The group stayed."_s.replace(u"S. The"_s, u"S.| The"_s));
    row("initials", u"J. R. Vance and George W. Harlan spoke.| Then they left."_s);
    row("nickname", u"Robert C. \"Bobby\" Osei spoke.| He left."_s);
    row("company", u"Norvane Inc. Chief Executive Ana Ruiz quit.| Shares of Norvane Co. fell."_s);
    row("month", u"It began on Nov. 27 and ended on Dec. 3.| In Jan. the talks began."_s);
    row("time", u"They met at 5 p.m. Thursday.| They left at 9 p.m.| The rest stayed."_s);
    row("number", u"See No. 5 on pp. 12-14.| He said no.| 25 people died."_s);
    row("begins with a digit", u"The raid ended.| 25 people died."_s);
    row("decimal and address", u"About 3.5 percent, says example.com today.| It rose."_s);
    row("quote closes after the stop", u"\u201cWe will return.\u201d| The town was quiet."_s);
    row("straight quote", u"He said: \"It is over.\"| She left.| \"Not yet.\"| He stayed."_s);
    row("sentences in a quotation", u"She said, \"We came.| We saw.| We left.\"| He nodded."_s);
    row("question that runs on", u"\"Is it over?\" she asked.| \"Stop!\" Osei said.| Nobody did."_s);
    row("question, then a sentence", u"\"Is it over?\"| The minister did not say."_s);
    row("bracket", u"They left (all of them.)| Then it rained."_s);
    row("many stops", u"Really?!| Yes...| Then no\u2026| But maybe."_s);
    row("ellipsis that runs on", u"He was\u2026 not there... or was he?"_s);
    row("list", u"1. Open the gate.| 2. Close it.| IV. Leave."_s);
    row("lower-case name", u"The talks failed.| al-Rashid left.| eBay fell."_s);
    row("lower case goes on", u"The approx. value and the est. cost vs. the plan."_s);
    row("detached quote", u"\"It will be interesting to see what they do. \"| He then left."_s);
    row("spaced guillemets", u"\u00ab Il est parti. \u00bb| Puis la pluie."_s);
    row("lost space",
        u"They want an end to the war.The next talks are on Monday."_s.replace(u"r.T"_s, u"r.|T"_s));
    row("no lost space", u"Read Node.JS and example.Org/path or booking.com"_s);
    row("dash before a title", u"The officer\u2014Gen. Osei\u2014left."_s);
    row("Chinese", u"\u6218\u4e89\u7ed3\u675f\u4e86\u3002|\u4ed6\u4eec\u56de\u5bb6\u4e86\u3002"_s);
    row("Arabic", u"\u0647\u0644 \u0627\u0646\u062a\u0647\u062a\u061f| \u0646\u0639\u0645."_s);
    row("Hindi",
        u"\u092f\u0939 \u0916\u0924\u094d\u092e \u0939\u0941\u0906\u0964| \u0935\u0947 \u0917\u090f\u0964"_s);
}

void SentencesTest::splits()
{
    QFETCH(QString, expected);
    const QString text = QString(expected).remove(u'|');
    QString actual;
    qsizetype at = 0;
    for (Utf16Range range : sentenceRanges(text)) {
        actual += text.sliced(at, range.start - at);
        if (range.start > 0)
            actual.insert(actual.size() - (range.start - at), u'|');
        actual += text.sliced(range.start, range.length());
        at = range.end;
    }
    QCOMPARE(actual, expected);
}

void SentencesTest::lineEndsEndSentences()
{
    const QString text =
        u"  Bridge falls\r\nThe bridge fell\n\n\u2029Two died. \u2028 One lived\u0085Nobody knows"_s;
    QStringList found;
    for (Utf16Range range : sentenceRanges(text))
        found << text.sliced(range.start, range.length());
    QCOMPARE(found,
             QStringList({u"Bridge falls"_s, u"The bridge fell"_s, u"Two died."_s, u"One lived"_s,
                          u"Nobody knows"_s}));
}

void SentencesTest::wrappedTextRunsOn()
{
    const QString wrapped = u"The river council said on Monday that President\n"
                            "Osei would travel to Harrowgate with a group of\n"
                            "engineers. They will look at the bridge, which\n"
                            "fell in May.\n\n"
                            "Nobody was hurt"_s;
    QCOMPARE(paragraphs(wrapped).size(), 2);
    QCOMPARE(sentenceRanges(wrapped).size(), 3);
    QCOMPARE(sentenceRanges(u"The council said that\nit would travel.\nOsei"_s).size(), 2);
    QCOMPARE(sentenceRanges(u"Bridge falls\nTwo dead\nTalks begin"_s).size(), 3);
}

void SentencesTest::spansCountCodePoints()
{
    const QString text = u"😀 fell. 😀😀 rose."_s;
    QCOMPARE(sentences(text), (std::vector<Span>{Span(0, 7), Span(8, 16)}));
}

void SentencesTest::everyCharacterIsInOneSentence()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 10000; ++round) {
        const QString text = testing::randomText(random, 80);
        const CodePointIndex index(text);
        qsizetype at = 0;
        for (Utf16Range range : sentenceRanges(text)) {
            QVERIFY(range.start >= at && range.length() > 0);
            QVERIFY(!isSpace(text[range.start]) && !isSpace(text[range.end - 1]));
            for (; at < range.start; ++at)
                QVERIFY(isSpace(text[at]));
            at = range.end;
        }
        for (; at < text.size(); ++at)
            QVERIFY(isSpace(text[at]));
        for (Span span : sentences(text))
            QVERIFY(!index.cut(span).isEmpty());
    }
}

void SentencesTest::hostileTextIsLinear()
{
    // Each of these makes a splitter that looks too far back or ahead take minutes.
    const QStringList pieces = {u"."_s,   u". "_s,   u"\""_s,  u"?\" "_s,   u"("_s,
                                u". ("_s, u"a"_s,    u"a."_s,  u" "_s,      u". a"_s,
                                u"\n"_s,  u"!' A"_s, u"1. "_s, u"U.S. A"_s, u"\u2026"_s};
    for (const QString &piece : pieces) {
        const testing::ProcessorTimer timer;
        sentenceRanges(piece.repeated(1'000'000 / piece.size()));
        QVERIFY2(timer.milliseconds() < 5000, qPrintable(piece));
    }
}

PARALLAX_TEST(SentencesTest)

} // namespace parallax

#include "sentences_test.moc"
