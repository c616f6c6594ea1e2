#include "models/text/reanchor.h"
#include "tests/models/text/random_text.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class ReanchorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void anUnchangedTextKeepsEveryUniquePlace();
    void whatIsFoundHasTheSameWords();
    void manyEqualPlacesEnd();
};

namespace {

/// The text without its [[ and ]], and what stood between them.
std::pair<QString, std::optional<Span>> marked(QString text)
{
    const qsizetype start = text.indexOf("[["_L1);
    if (start < 0)
        return {text, std::nullopt};
    text.remove(start, 2);
    const qsizetype end = text.indexOf("]]"_L1);
    text.remove(end, 2);
    const CodePointIndex index(text);
    return {text, index.toSpan({start, end})};
}

} // namespace

void ReanchorTest::finds_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // without [[ ]]: nowhere
    QTest::newRow("unchanged") << u"The [[dam]] failed at dawn."_s << u"The [[dam]] failed at dawn."_s;
    QTest::newRow("moved") << u"Share this\n\nThe [[dam]] failed at dawn."_s
                           << u"The [[dam]] failed at dawn."_s;
    QTest::newRow("the right one of two")
        << u"The dam of Harrow held. The [[dam]] of Lower Wick failed at dawn."_s
        << u"Again: the dam of Harrow held. The [[dam]] of Lower Wick failed at dawn."_s;
    QTest::newRow("two that are as good")
        << u"The bells rang. The [[dam]] failed at dawn. Then all was still in the valley for a while."_s
        << u"The bells rang. The dam failed at dawn. Then all was still in the valley for a while. "
           "The bells rang. The dam failed at dawn. Then all was still in the valley for a while."_s;
    QTest::newRow("gone") << u"The [[dam]] failed at dawn."_s << u"The wall failed at dawn."_s;
    QTest::newRow("other case is other words")
        << u"The [[Dam]] failed at dawn."_s << u"The dam failed at dawn."_s;
    QTest::newRow("the word elsewhere")
        << u"Nobody had thought that the [[dam]] would ever fail at dawn."_s
        << u"A museum shows models. Its best piece, a dam, is closed on Mondays."_s;
    QTest::newRow("white space") << u"at dawn the\n\n[[dam  at\nHarrow]] failed\tand broke"_s
                                 << u"at dawn the [[dam at Harrow]] failed and broke"_s;
    QTest::newRow("outside the BMP") << u"😀 said that the [[😀 dam]] failed at dawn"_s
                                     << u"😀😀 😀 said that the [[😀 dam]] failed at dawn"_s;
    QTest::newRow("nothing before it") << u"[[Dam]] fails"_s << u"[[Dam]] fails"_s;
    QTest::newRow("empty after") << u"The [[dam]] failed."_s << QString();
}

void ReanchorTest::finds()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto [old, span] = marked(before);
    const auto [now, expected] = marked(after);
    QVERIFY(Reanchor(old, now).find(*span) == expected);
}

void ReanchorTest::anUnchangedTextKeepsEveryUniquePlace()
{
    const QString text =
        u"In Harrow the dam failed. In Lower Wick nobody heard of it, and the bells rang on."_s;
    const Reanchor same(text, text);
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype end = start + 1; end <= text.size(); ++end) {
            if (!QStringView(text).sliced(start, end - start).trimmed().isEmpty())
                QVERIFY(same.find(Span(start, end)) == Span(start, end));
        }
    }
}

void ReanchorTest::whatIsFoundHasTheSameWords()
{
    QRandomGenerator random(7);
    int found = 0;
    for (int round = 0; round < 300; ++round) {
        const QString kept = testing::randomText(random, 120);
        const CodePointIndex before(testing::randomText(random, 40) + kept);
        const CodePointIndex after(testing::randomText(random, 40) + kept);
        const Reanchor versions(before.text(), after.text());
        for (int i = 0; i < 20 && before.size() > 1; ++i) {
            const qsizetype start = random.bounded(before.size());
            const qsizetype end = start + 1 + random.bounded(before.size() - start);
            const auto place = versions.find(Span(start, end));
            if (!place)
                continue;
            ++found;
            QCOMPARE(after.cut(*place).toString().simplified(),
                     before.cut(Span(start, end)).toString().simplified());
        }
    }
    QVERIFY(found > 500);
}

void ReanchorTest::manyEqualPlacesEnd()
{
    const QString text = u"A."_s.repeated(2'000'000);
    const Reanchor same(text, text);
    for (int i = 0; i < 100; ++i)
        QVERIFY(!same.find(Span(1'000'000 + i, 1'000'001 + i)));
}

PARALLAX_TEST(ReanchorTest)

} // namespace parallax

#include "reanchor_test.moc"
