#include "models/text/snap.h"
#include "tests/models/text/random_text.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class SnapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void snaps_data();
    void snaps();
    void trimmingDoesNotComplete();
    void resultIsStable();
    void hostileSelectionIsLinear();
};

void SnapTest::snaps_data()
{
    QTest::addColumn<QString>("text"); // the selection between [[ and ]]
    QTest::addColumn<QString>("expected");
    QTest::newRow("spaces") << u"the[[ River Front, ]]said"_s << u"River Front"_s;
    QTest::newRow("half words") << u"the Ri[[ver Fro]]nt said"_s << u"River Front"_s;
    QTest::newRow("end after a space") << u"the [[River ]]Front"_s << u"River"_s;
    QTest::newRow("possessive stays out") << u"[[Osei]]\u2019s men"_s << u"Osei"_s;
    QTest::newRow("bracket with its partner") << u"the [[River Front (RF)]], said"_s << u"River Front (RF)"_s;
    QTest::newRow("bracket alone") << u"the [[(River Front]]) said"_s << u"River Front"_s;
    QTest::newRow("quotation") << u"said [[\u201cit is over\u201d.]]"_s << u"\u201cit is over\u201d"_s;
    QTest::newRow("quotation mark alone") << u"said \"[[it is over.\"]]"_s << u"it is over"_s;
    QTest::newRow("acronym") << u"in the [[U.S. ]]today"_s << u"U.S."_s;
    QTest::newRow("stop") << u"they [[left.]]"_s << u"left"_s;
    QTest::newRow("percent") << u"about [[40%,]] he said"_s << u"40%"_s;
    QTest::newRow("outside the BMP") << u"x [[😀 ]]y"_s << u"😀"_s;
    QTest::newRow("combining marks") << u"caf[[e]]\u0301s"_s << u"cafe\u0301s"_s;
    QTest::newRow("nothing") << u"end[[ ,. ]]start"_s << QString();
}

void SnapTest::snaps()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const qsizetype start = text.indexOf(u"[["_s);
    const qsizetype end = text.indexOf(u"]]"_s) - 2;
    const CodePointIndex index(QString(text).remove(u"[["_s).remove(u"]]"_s));
    const std::optional<Span> span = snappedToWords(index, index.toSpan({start, end}));
    QCOMPARE(span.has_value(), !expected.isNull());
    if (span)
        QCOMPARE(index.cut(*span), expected);
}

void SnapTest::trimmingDoesNotComplete()
{
    const CodePointIndex index(u"the River Front"_s);
    QCOMPARE(trimmed(index, Span(3, 7)), Span(4, 7));
    QCOMPARE(trimmed(index, Span(3, 4)), std::nullopt);
}

void SnapTest::resultIsStable()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 10000; ++round) {
        const CodePointIndex index(testing::randomText(random, 40));
        const qsizetype start = random.bounded(int(index.size()) + 1);
        const Span selection(start, start + random.bounded(int(index.size() - start) + 1));
        const std::optional<Span> once = snappedToWords(index, selection);
        if (!once)
            continue;
        QVERIFY(!once->isEmpty() && index.contains(*once));
        QCOMPARE(snappedToWords(index, *once), once);
    }
}

void SnapTest::hostileSelectionIsLinear()
{
    const testing::ProcessorTimer timer;
    for (const QString &piece : {u"."_s, u")"_s, u"("_s, u" "_s, u"\u201d\u00bb"_s, u".)"_s}) {
        const CodePointIndex index(piece.repeated(1'000'000));
        QCOMPARE(snappedToWords(index, Span(0, index.size())), std::nullopt);
    }
    QVERIFY(timer.milliseconds() < 20000);
}

PARALLAX_TEST(SnapTest)

} // namespace parallax

#include "snap_test.moc"
