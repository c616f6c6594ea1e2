#include "models/analysis/quotes/find_quotes.h"

#include "models/text/code_points.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class FindQuotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDirectQuotationHasItsSpeakerAndCue();
    void spansLieInTheTextAndInOrder_data();
    void spansLieInTheTextAndInOrder();
    void theSameTextGivesTheSame();
};

namespace {

const QString report =
    u"The council met on Monday. \"We will rebuild the bridge before winter,\" said Mayor Helena "
    u"Marsh. Engineers said that the old piers were sound."_s;

} // namespace

void FindQuotesTest::aDirectQuotationHasItsSpeakerAndCue()
{
    const CodePointIndex text(report);
    for (const QuoteFinding &quote : findQuotes(report)) {
        if (quote.form != QuoteForm::Direct)
            continue;
        QVERIFY(text.cut(quote.span()).contains(u"We will rebuild the bridge before winter"));
        QVERIFY(quote.cue && quote.source);
        QCOMPARE(text.cut(*quote.cue).toString(), u"said"_s);
        QVERIFY(text.cut(*quote.source).contains(u"Helena Marsh"));
        return;
    }
    QFAIL("no direct quotation was found");
}

void FindQuotesTest::spansLieInTheTextAndInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("report") << report;
    QTest::newRow("empty") << QString();
    QTest::newRow("marks alone") << u"\"\"\"\"\u201c\u201d\u00ab \u00bb"_s;
    QTest::newRow("unbalanced") << u"\u201cHe said \"no, she told them. It said nothing"_s.repeated(40);
    QTest::newRow("beyond the basic plane") << u"\U0001F30A \"We left,\" she said. \U0001F30A"_s;
    QTest::newRow("initials") << u"A.A.A. "_s.repeated(3'000);
}

void FindQuotesTest::spansLieInTheTextAndInOrder()
{
    QFETCH(QString, text);
    const CodePointIndex points(text);
    qsizetype before = 0;
    for (const QuoteFinding &quote : findQuotes(text)) {
        QVERIFY(!quote.parts.empty());
        QVERIFY(quote.span().start() >= before);
        before = quote.span().start();
        for (const Span part : quote.parts)
            QVERIFY(!part.isEmpty() && points.contains(part));
        QVERIFY(std::ranges::is_sorted(quote.parts));
        for (const auto &span : {quote.cue, quote.source, quote.speaker})
            QVERIFY(!span || points.contains(*span));
    }
}

void FindQuotesTest::theSameTextGivesTheSame()
{
    QVERIFY(findQuotes(report) == findQuotes(report));
}

PARALLAX_TEST(FindQuotesTest)
#include "find_quotes_test.moc"
