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
    void addressesAndDaysAreNoAuthors();
    void metaAndMarkedElementsSpeakWhereJsonLdDoesNot();
    void theSiteIsTakenOffTheTitle();
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
