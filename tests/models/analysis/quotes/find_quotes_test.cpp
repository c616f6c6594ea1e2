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
    void plainStatementsHaveTheirSource_data();
    void plainStatementsHaveTheirSource();
    void deedsAndViewsAreNoQuotations_data();
    void deedsAndViewsAreNoQuotations();
    void speakersAreResolved_data();
    void speakersAreResolved();
};

namespace {

const QString report =
    u"The council met on Monday. \"We will rebuild the bridge before winter,\" said Mayor Helena "
    u"Marsh. Engineers said that the old piers were sound."_s;

/// "Osei said: that it sank": speaker, cue and content of each, in order.
QStringList told(const QString &text, const QuoteOptions &options = {})
{
    const CodePointIndex points(text);
    const auto words = [&](const std::optional<Span> &span) {
        return span ? points.cut(*span).toString() : u"nobody"_s;
    };
    QStringList all;
    for (const QuoteFinding &one : findQuotes(text, options))
        all << words(one.speaker) + u' ' + (one.cue ? words(one.cue) : u"-"_s) + u": "_s + words(one.span());
    return all;
}

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

void FindQuotesTest::plainStatementsHaveTheirSource_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("told") << u"Residents of the town told foreign media they could hear the guns."_s
                          << u"Residents of the town told: they could hear the guns"_s;
    QTest::newRow("according") << u"Two boats sank at dawn, according to port radio."_s
                               << u"port radio according to: Two boats sank at dawn"_s;
    QTest::newRow("dash") << u"\u201cWe will never leave this island to the sea.\u201d \u2015 Helena Marsh"_s
                          << u"Helena Marsh -: \u201cWe will never leave this island to the sea.\u201d"_s;
    QTest::newRow("other speaker")
        << u"Mayor Helena Marsh said that the bridge was safe, while engineer Kofi Osei denied that it was sound."_s
        << u"Kofi Osei denied: that it was sound"_s;
}

void FindQuotesTest::plainStatementsHaveTheirSource()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList all = told(text);
    QVERIFY2(all.contains(expected), qPrintable(all.join(u" | ")));
}

void FindQuotesTest::deedsAndViewsAreNoQuotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("attacks") << u"The rebels also launched attacks on the airport, which houses a militia."_s;
    QTest::newRow("target") << u"The army targeted the town, which lies near the border."_s;
    QTest::newRow("a view") << u"The resulting destruction underscores the complexities of the war."_s;
    QTest::newRow("listed") << u"The group, listed as a foreign company by the court, is a partner."_s;
}

void FindQuotesTest::deedsAndViewsAreNoQuotations()
{
    QFETCH(QString, text);
    QCOMPARE(told(text).join(u" | "), QString());
}

void FindQuotesTest::speakersAreResolved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pronoun") << u"\u201cThe old bridge is not safe,\u201d said Kofi Osei, an engineer. "
                                "\u201cIt must be closed now,\u201d he added."_s
                             << u"Kofi Osei added"_s;
    QTest::newRow("unnamed person") << u"Captain Kofi Osei said the boat was sound.\n\n\u201cWe seized this "
                                       u"opportunity,\u201d the harbour "
                                       "source said.\n\n\u201cOur eyes are on the coast,\u201d he added."_s
                                    << u"the harbour source added"_s;
    QTest::newRow("reports from") << u"Reports from harbour staff confirmed that the boat had sunk."_s
                                  << u"harbour staff confirmed"_s;
    QTest::newRow("bare reports") << u"Reports indicate that at least nine people have drowned."_s
                                  << u"nobody indicate"_s;
}

void FindQuotesTest::speakersAreResolved()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList all = told(text);
    QVERIFY2(!all.isEmpty() && all.back().startsWith(expected), qPrintable(all.join(u" | ")));
}

PARALLAX_TEST(FindQuotesTest)
#include "find_quotes_test.moc"
