#include "models/text/code_points.h"
#include "tests/models/text/random_text.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class CodePointsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatPythonCounts();
    void loneSurrogatesCountOneEach();
    void agreesWithUcs4OnRandomText();
    void positionInsideAPairMovesToItsStart();
    void rangeThatHalvesAPairTakesItWhole();
    void cutStaysValidWithTheIndex();
    void longTextOfPairsStaysFast();
};

void CodePointsTest::countsWhatPythonCounts()
{
    QCOMPARE(codePointCount(u""), 0);
    QCOMPARE(codePointCount(u"caf\u00e9"), 4);
    QCOMPARE(codePointCount(u"cafe\u0301"), 5); // a combining mark is a code point of its own
    QCOMPARE(codePointCount(u"a\r\nb"), 4);
    QCOMPARE(codePointCount(u"a😀b"), 3);
    QCOMPARE(CodePointIndex(u"a😀b"_s).cut(Span(1, 2)), u"😀");
    QCOMPARE(CodePointIndex(u"a😀b"_s).cut(Span(2, 3)), u"b");
}

void CodePointsTest::loneSurrogatesCountOneEach()
{
    const QString text =
        u"x"_s + QChar(0xde00) + QChar(0xd83d) + QChar(0xd83d) + QChar(0xde00) + QChar(0xd83d);
    QCOMPARE(codePointCount(text), 5); // x, low alone, high alone, a pair, high alone
    const CodePointIndex index(text);
    QCOMPARE(index.size(), 5);
    QCOMPARE(index.toUtf16(3), 3);
    QCOMPARE(index.toUtf16(4), 5);
    QCOMPARE(index.cut(Span(3, 4)), u"😀");
}

void CodePointsTest::agreesWithUcs4OnRandomText()
{
    QRandomGenerator random(20241128);
    for (int round = 0; round < 20000; ++round) {
        const QString text = testing::randomText(random, 60);
        const CodePointIndex index(text);
        const auto ucs4 = text.toUcs4(); // Qt's own; a surrogate alone becomes one U+FFFD
        QCOMPARE(index.size(), ucs4.size());
        QCOMPARE(codePointCount(text), ucs4.size());
        qsizetype unit = 0;
        for (qsizetype i = 0; i < ucs4.size(); ++i) {
            QCOMPARE(index.toUtf16(i), unit);
            QCOMPARE(index.toCodePoint(unit), i);
            unit += QChar::requiresSurrogates(ucs4[i]) ? 2 : 1;
        }
        QCOMPARE(index.toUtf16(index.size()), text.size());
        QCOMPARE(index.toCodePoint(text.size()), index.size());

        const qsizetype start = random.bounded(int(index.size()) + 1);
        const qsizetype end = start + random.bounded(int(index.size() - start) + 1);
        const Span span(start, end);
        QCOMPARE(index.toSpan(index.toUtf16(span)), span);
        QCOMPARE(index.cut(span).toUcs4().size(), span.length());
        QVERIFY(index.contains(span) && !index.contains(Span(start, index.size() + 1)));
    }
}

void CodePointsTest::positionInsideAPairMovesToItsStart()
{
    const CodePointIndex index(u"😀😀x"_s);
    QCOMPARE(index.toCodePoint(0), 0);
    QCOMPARE(index.toCodePoint(1), 0);
    QCOMPARE(index.toCodePoint(2), 1);
    QCOMPARE(index.toCodePoint(3), 1);
    QCOMPARE(index.toCodePoint(4), 2);
}

void CodePointsTest::rangeThatHalvesAPairTakesItWhole()
{
    const CodePointIndex index(u"a😀b"_s);
    QCOMPARE(index.toSpan({0, 2}), Span(0, 2));
    QCOMPARE(index.toSpan({2, 4}), Span(1, 3));
    QCOMPARE(index.toSpan({2, 2}), Span(1, 1));
}

void CodePointsTest::cutStaysValidWithTheIndex()
{
    auto text = std::make_unique<QString>(u"the 😀 end"_s);
    const CodePointIndex index(*text);
    const QStringView words = index.cut(Span(4, 9));
    *text += u" changed"_s;
    text.reset();
    QCOMPARE(words, u"😀 end");
}

void CodePointsTest::longTextOfPairsStaysFast()
{
    const qsizetype count = 500'000;
    const CodePointIndex index(u"😀a"_s.repeated(count));
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 2 * count; ++i) // a scan for each look-up would take minutes
        sum += index.toCodePoint(index.toUtf16(i)) - i;
    QCOMPARE(sum, 0);
    QCOMPARE(index.toUtf16(2 * count), 3 * count);
}

PARALLAX_TEST(CodePointsTest)

} // namespace parallax

#include "code_points_test.moc"
