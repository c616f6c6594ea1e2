#include "tests/models/import/pages/pages.h"
#include "tests/support/test_registry.h"

#include "models/import/pages/page_dates.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class PageMetadataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonLdSaysAll();
    void authorsAndPublisherMayBeReferences();
    void valuesWrittenAsHtmlAreRead();
    void theNameThatTheAddressSpeaksForIsTheSource();
    void theNameAtTheTitlesEndIsTheSource();
    void labelsOfManyAddressesNameNobody();
    void addressesAndDaysAreNoAuthors();
    void outletsBehindAuthorsAreLeftOut_data();
    void outletsBehindAuthorsAreLeftOut();
    void subjectsInTheBylineAreNoAuthors();
    void moreAuthorsThanAreKeptAreCounted();
    void metaAndMarkedElementsSpeakWhereJsonLdDoesNot();
    void theSiteIsTakenOffTheTitle();
    void theSiteIsTakenOffTheTitlesBeginning_data();
    void theSiteIsTakenOffTheTitlesBeginning();
    void aHeadingThatLinksHomeIsNoTitle();
    void theAddressGivesDateAndSourceWhenNothingElseDoes();
    void contradictingDatesAreAWarning();
    void aWrongLanguageIsCorrectedWithAWarning();
    void brokenJsonLdIsPassedOver();
    void datesAsPagesWriteThem_data();
    void datesAsPagesWriteThem();
};

void PageMetadataTest::jsonLdSaysAll()
{
    const auto article = articleIn(
        pageWith(R"(<title>Dam loses gate | The Valley Courier</title><script type="application/ld+json">
{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dam loses gate","datePublished":"2024-11-19T22:15:00.000+01:00",
"dateModified":"2024-11-20T08:00:00Z","author":[{"@type":"Person","name":"Ann Example"},{"@type":"Person","name":"Bo Sample"}],
"publisher":{"@type":"Organization","name":"The Valley Courier"},"url":"https://courier.example/dam","inLanguage":"en"}</script>)",
                 "<h1>Dam loses gate</h1>" + paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->title, u"Dam loses gate"_s);
    QCOMPARE(article->author, u"Ann Example, Bo Sample"_s);
    QCOMPARE(article->source, u"The Valley Courier"_s);
    QCOMPARE(article->published->toIso(), u"2024-11-19T22:15:00+01:00"_s);
    QCOMPARE(article->modified->toIso(), u"2024-11-20T08:00:00Z"_s);
    QCOMPARE(article->url, u"https://courier.example/dam"_s);
    QCOMPARE(originOf(*article, MetadataField::Published), u"JSON-LD datePublished"_s);
    QCOMPARE(article->warnings, QStringList());
}

void PageMetadataTest::authorsAndPublisherMayBeReferences()
{
    const auto article = articleIn(pageWith(R"(<script type="application/ld+json">{"@graph":[
{"@type":"Organization","@id":"#org","name":"Courier"},{"@type":"Article","author":{"@id":"#ann"},"publisher":{"@id":"#org"}},
{"@type":"Person","@id":"#ann","name":"Ann Example"}]}</script>)",
                                            paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->author, u"Ann Example"_s);
    QCOMPARE(article->source, u"Courier"_s);
}

void PageMetadataTest::valuesWrittenAsHtmlAreRead()
{
    const auto article = articleIn(pageWith(
        R"(<script type="application/ld+json">{"@type":"Article","headline":"Gates &#8211; a &lt;b&gt;review&lt;/b&gt; &amp; more",
"author":{"name":"Zo&euml; Example"}}</script>)",
        paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->title, u"Gates – a <b>review</b> & more"_s);
    QCOMPARE(article->author, u"Zoë Example"_s);
}

void PageMetadataTest::theNameThatTheAddressSpeaksForIsTheSource()
{
    const auto article = articleIn(pageWith(
        R"(<meta property="og:site_name" content="World"><link rel="canonical" href="https://www.courier.example/1">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam loses gate","publisher":{"name":"Courier"}}</script>)",
        paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->source, u"Courier"_s);
    QCOMPARE(originOf(*article, MetadataField::Source), u"JSON-LD publisher"_s);
}

void PageMetadataTest::theNameAtTheTitlesEndIsTheSource()
{
    const auto article = articleIn(pageWith(
        R"(<title>Dam loses gate - The Valley Courier</title><meta property="og:title" content="Dam loses gate">
<meta property="og:site_name" content="U.S."><link rel="canonical" href="https://vlycr.example/1">)",
        paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->source, u"The Valley Courier"_s);
    QCOMPARE(originOf(*article, MetadataField::Source), u"the end of the page's title"_s);
}

void PageMetadataTest::labelsOfManyAddressesNameNobody()
{
    const auto article = articleIn(pageWith(
        R"(<meta property="og:site_name" content="Hosted"><link rel="canonical" href="https://hosted.ap.example/1">)",
        paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->source, u"hosted.ap.example"_s);
    const auto many = articleIn(
        pageWith(R"(<meta property="og:site_name" content="Racing | News | Weather">)", paragraphs()));
    QCOMPARE(many->source, u"Racing"_s);
    const auto slash =
        articleIn(pageWith(R"(<meta property="og:site_name" content="courier.example/">)", paragraphs()));
    QCOMPARE(slash->source, u"courier.example"_s);
}

void PageMetadataTest::outletsBehindAuthorsAreLeftOut_data()
{
    QTest::addColumn<QString>("authors");
    const auto row = [](const char *byline, const QString &authors) { QTest::newRow(byline) << authors; };
    row("By ANN EXAMPLE, BO SAMPLE and CY TEST Valley Press", u"ANN EXAMPLE, BO SAMPLE, CY TEST"_s);
    row("Ann Example, Courier.com", u"Ann Example"_s);
    row("Ann Example, Valley Media for Courier.com", u"Ann Example"_s);
    row("Ann Example, Reuters", u"Ann Example"_s);
    row("Reuters", u"Reuters"_s);
    row("Ann Example. Valley International", u"Ann Example"_s);
    row("Ann Example Courier Staff", u"Ann Example"_s);
    row("Ann Example Alle Artikel", u"Ann Example"_s);
    row("\u0422\u0435\u043a\u0441\u0442: \u0410\u043d\u043d\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430",
        u"Анна Петрова"_s);
    row("admin", QString());
    row("Courier, Merrow, England", QString());
    row("Courier and Ann Example", u"Ann Example"_s);
    row("Ann Maria Couriers", u"Ann Maria Couriers"_s);
    row("J. R. Example", u"J. R. Example"_s);
}

void PageMetadataTest::outletsBehindAuthorsAreLeftOut()
{
    const QByteArray byline = QTest::currentDataTag();
    const auto article =
        articleIn(pageWith("<meta property=\"og:site_name\" content=\"Courier\"><meta name=\"author\" "
                           "content=\""
                               + byline + "\">",
                           paragraphs()));
    QVERIFY(article);
    QTEST(article->author, "authors");
}

void PageMetadataTest::subjectsInTheBylineAreNoAuthors()
{
    const auto article = articleIn(pageWith(
        {},
        R"(<div class="entry-byline"><a rel="tag" href="/t/1">Music</a>, <a rel="tag" href="/t/2">Games</a></div>)"
            + paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->author, QString());
}

void PageMetadataTest::moreAuthorsThanAreKeptAreCounted()
{
    QByteArray authors;
    for (int i = 0; i < 23; ++i)
        authors += QByteArray(i ? "," : "") + R"({"name":"Ann )" + char('A' + i) + R"(xample"})";
    const auto article = articleIn(pageWith(
        R"(<script type="application/ld+json">{"@type":"Article","author":[)" + authors + "]}</script>",
        paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->author.count(u','), 19);
    QCOMPARE(article->warnings,
             QStringList(u"The page names 3 more authors in JSON-LD; they were left out."_s));
}

void PageMetadataTest::addressesAndDaysAreNoAuthors()
{
    const auto article = articleIn(pageWith(
        R"(<meta property="article:author" content="https://social.example/ann">)",
        R"(<span class="byline">By Ann Example, Courier Staff Writer, and Bo Sample Monday, 18 November</span>)"
            + paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->author, u"Ann Example, Bo Sample"_s);
}

void PageMetadataTest::metaAndMarkedElementsSpeakWhereJsonLdDoesNot()
{
    const auto article = articleIn(pageWith(
        R"(<meta property="og:site_name" content="Courier"><meta property="og:title" content="Dam loses gate">
<link rel="canonical" href="https://courier.example/dam">)",
        R"(<h1>Dam loses gate</h1><span class="byline">By Ann Example and Bo Sample</span>
<time itemprop="datePublished" datetime="2024-11-19">Tuesday</time>)"
            + paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->source, u"Courier"_s);
    QCOMPARE(originOf(*article, MetadataField::Source), u"meta og:site_name"_s);
    QCOMPARE(article->author, u"Ann Example, Bo Sample"_s);
    QCOMPARE(article->published->toIso(), u"2024-11-19"_s);
    QCOMPARE(originOf(*article, MetadataField::Url), u"link canonical"_s);
}

void PageMetadataTest::theSiteIsTakenOffTheTitle()
{
    const auto article = articleIn(pageWith(
        "<title>Dam loses gate - News - Courier</title><meta property=\"og:site_name\" content=\"Courier\">",
        "<h1>Dam loses gate</h1>" + paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->title, u"Dam loses gate"_s);
}

void PageMetadataTest::theSiteIsTakenOffTheTitlesBeginning_data()
{
    QTest::addColumn<QString>("title");
    const auto row = [](const char *written, const QString &title) { QTest::newRow(written) << title; };
    row("Courier - How dams fail", u"How dams fail"_s);
    row("Opinion | Dam loses gate", u"Dam loses gate"_s);
    row("Dam loses gate / News / Courier", u"Dam loses gate"_s);
    row("Courier dams - a history", u"Courier dams - a history"_s);
}

void PageMetadataTest::theSiteIsTakenOffTheTitlesBeginning()
{
    const auto article = articleIn(
        pageWith("<meta property=\"og:site_name\" content=\"Courier\"><meta property=\"og:title\" content=\""
                     + QByteArray(QTest::currentDataTag()) + "\">",
                 "<h1>Dam loses gate</h1>" + paragraphs()));
    QVERIFY(article);
    QTEST(article->title, "title");
}

void PageMetadataTest::aHeadingThatLinksHomeIsNoTitle()
{
    const auto article = articleIn(
        "<html><head><title>Dam loses gate, says mayor - VC</title></head><body><header><a href='/'>"
        "<h1>Valley News</h1></a></header><article>"
        + paragraphs() + "</article></body></html>");
    QVERIFY(article);
    QCOMPARE(article->title, u"Dam loses gate, says mayor - VC"_s);
}

void PageMetadataTest::theAddressGivesDateAndSourceWhenNothingElseDoes()
{
    const auto article =
        articleIn(pageWith({}, paragraphs()), u"https://www.courier.example/2024/11/19/dam"_s);
    QVERIFY(article);
    QCOMPARE(article->source, u"courier.example"_s);
    QCOMPARE(article->published->toIso(), u"2024-11-19"_s);
    QCOMPARE(originOf(*article, MetadataField::Published), u"the address"_s);
    QVERIFY(article->titleOrigin == TitleOrigin::Derived);
}

void PageMetadataTest::contradictingDatesAreAWarning()
{
    const auto article = articleIn(pageWith(
        R"(<script type="application/ld+json">{"@type":"Article","datePublished":"2024-11-19"}</script>
<meta property="article:published_time" content="2021-03-02T10:00:00Z">)",
        paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->published->toIso(), u"2024-11-19"_s);
    QCOMPARE(article->warnings,
             QStringList{u"The page names two publication dates: 19 Nov 2024 (JSON-LD datePublished), which "
                         u"was taken, and "
                         "2 Mar 2021 10:00 (meta article:published_time)."_s});
}

void PageMetadataTest::aWrongLanguageIsCorrectedWithAWarning()
{
    QByteArray page = pageWith({}, paragraphs());
    page.replace("lang=\"en\"", "lang=\"de-DE\"");
    const auto article = articleIn(page);
    QVERIFY(article);
    QCOMPARE(article->language, u"en"_s);
    QCOMPARE(article->warnings.size(), 1);
}

void PageMetadataTest::brokenJsonLdIsPassedOver()
{
    const auto article = articleIn(
        pageWith("<script type=\"application/ld+json\">{\"@type\":\"Article\", \"headline\": </script>"
                 "<script type=\"application/ld+json\">[[[[[[</script><title>Dam</title>",
                 paragraphs()));
    QVERIFY(article);
    QCOMPARE(article->title, u"Dam"_s);
}

void PageMetadataTest::datesAsPagesWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("iso");
    QTest::newRow("fractions") << u"2024-11-19T22:15:09.123Z"_s << QString() << u"2024-11-19T22:15:09Z"_s;
    QTest::newRow("short zone") << u"2024-11-19T22:15:09+01"_s << QString() << u"2024-11-19T22:15:09+01:00"_s;
    QTest::newRow("no signs") << u"20241119"_s << QString() << u"2024-11-19"_s;
    QTest::newRow("slashes") << u"2024/11/19 08:05"_s << QString() << u"2024-11-19T08:05"_s;
    QTest::newRow("in a line") << u"Published: Nov. 19, 2024 at 2:05 p.m. ET"_s << u"en"_s
                               << u"2024-11-19T14:05"_s;
    QTest::newRow("dots") << u"19.11.2024, 14:05 Uhr"_s << u"de"_s << u"2024-11-19T14:05"_s;
    QTest::newRow("day beyond twelve") << u"11/19/2024"_s << u"en"_s << u"2024-11-19"_s;
    QTest::newRow("day first by language") << u"03/04/2024"_s << u"fr"_s << u"2024-04-03"_s;
    QTest::newRow("two readings") << u"03/04/2024"_s << u"en"_s << QString();
    QTest::newRow("no such day") << u"31/02/2024"_s << u"fr"_s << QString();
    QTest::newRow("a telephone number") << u"0151 20241199"_s << QString() << QString();
}

void PageMetadataTest::datesAsPagesWriteThem()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    const auto date = pageDate(text, language);
    QTEST(date ? date->toIso() : QString(), "iso");
}

PARALLAX_TEST(PageMetadataTest)
#include "page_metadata_test.moc"
