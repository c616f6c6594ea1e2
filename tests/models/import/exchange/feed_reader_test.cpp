#include "tests/models/import/exchange/reading.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class FeedReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anItemIsAnArticleOfTheFeedsSource();
    void aSummaryAloneIsWarnedOf();
    void atomEntriesKeepTheirMarkupsText();
    void rdfFeedsAreRead();
    void aBrokenFeedIsReadAsFarAsItGoes();
    void anEscapedEndTagEndsNothing();
    void entityBombsAreRefused();
    void datesThatDoNotExistAreReported();
    void anEntryThatIsTooLargeIsNamedAndTheNextOneRead();
};

void FeedReaderTest::anItemIsAnArticleOfTheFeedsSource()
{
    const Reading reading = readAs(u"a.xml"_s, R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Ford Post</title><language>en-us</language>
<image><title>Logo</title></image>
<item><title>Towns &amp;amp; rivers</title><link>https://ford.example/1</link><dc:creator>Ada Poe</dc:creator>
<pubDate>Thu, 28 Nov 2024 14:05:09 +0100</pubDate><media:title>Picture</media:title><description>Short.</description>
<content:encoded><![CDATA[<p>Two towns &#8211; fell.</p><script>x()</script><ul><li>One</li><li>Two</li></ul>]]></content:encoded>
<category>River</category></item></channel></rss>)");
    QCOMPARE(reading.failures, QStringList());
    COMPARE_TEXT(
        summary(reading.articles.front()).replace(u"\n\n"_s, u"\n"_s),
        u"Towns & rivers | Ford Post | Ada Poe | 2024-11-28T14:05:09+01:00 | https://ford.example/1 | en-us\n"
        "Two towns – fell.\nOne\nTwo"_s);
    QVERIFY(reading.articles.front().original.bytes.contains("<pubDate>Thu"));
    QCOMPARE(reading.articles.front().attributes.front().value, u"River"_s);
}

void FeedReaderTest::aSummaryAloneIsWarnedOf()
{
    const Reading reading = readAs(
        u"a.rss"_s,
        "<rss><channel><title>F</title><item><description>Two towns.</description></item></channel></rss>");
    QCOMPARE(reading.articles.front().body, u"Two towns."_s);
    QVERIFY(reading.articles.front().titleOrigin == TitleOrigin::Derived);
    QVERIFY(reading.articles.front().warnings.value(0).contains(u"only a summary"_s));
}

void FeedReaderTest::atomEntriesKeepTheirMarkupsText()
{
    const Reading reading =
        readAs(u"a"_s, R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Furt</title>
<entry><title type="html">A &lt;b&gt;b&lt;/b&gt;</title><link rel="self" href="https://x.example/self"/>
<link href="https://furt.example/1"/><author><name>Ada &amp; Bo</name><uri>https://a.example</uri></author>
<published>2024-11-28T14:05:09Z</published><updated>2024-11-29T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins &lt; zwei.</p><p>Drei.</p></div></content></entry></feed>)");
    QCOMPARE(reading.failures, QStringList());
    COMPARE_TEXT(
        summary(reading.articles.front()),
        u"A b | Furt | Ada & Bo | 2024-11-28T14:05:09Z | https://furt.example/1 | de\nEins < zwei.\n\nDrei."_s);
    QCOMPARE(reading.articles.front().modified->toIso(), u"2024-11-29T00:00:00Z"_s);
}

void FeedReaderTest::rdfFeedsAreRead()
{
    const Reading reading = readAs(u"a"_s, R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ford</title></channel>
<item><title>A</title><dc:date>2024-11-28</dc:date><description>Text.</description></item></rdf:RDF>)");
    QCOMPARE(reading.articles.front().published->toIso(), u"2024-11-28"_s);
    QCOMPARE(reading.articles.front().source, u"Ford"_s);
}

void FeedReaderTest::aBrokenFeedIsReadAsFarAsItGoes()
{
    const Reading reading =
        readAs(u"a.xml"_s,
               "<rss><channel><item><title>A</title><description>One.</description></item>"
               "<item><title>B</title><description>Two & three</description></item>");
    QCOMPARE(reading.articles.size(), 1U);
    QVERIFY(reading.failures.value(0).startsWith(u"dir/a.xml: the feed is broken at line 1"_s));
    QVERIFY(readAs(u"a.xml"_s, "<rss><channel></channel></rss>").failures.value(0).contains(u"no entries"_s));
}

void FeedReaderTest::anEscapedEndTagEndsNothing()
{
    const Reading reading =
        readAs(u"a.xml"_s, R"(<feed xmlns="http://www.w3.org/2005/Atom"><title>Furt</title>
<entry><title>A</title><author>&lt;/name> <name>Ada</name></author><source>&lt;/title> <title>Ford</title></source>
<content>Two towns.</content></entry></feed>)");
    QCOMPARE(reading.failures, QStringList());
    QCOMPARE(reading.articles.front().author, u"Ada"_s);
    QCOMPARE(reading.articles.front().source, u"Ford"_s);
}

void FeedReaderTest::entityBombsAreRefused()
{
    QByteArray bomb = "<!DOCTYPE r [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 10; ++i)
        bomb += QStringLiteral("<!ENTITY a%1 \"&a%2;&a%2;&a%2;&a%2;&a%2;&a%2;&a%2;&a%2;&a%2;&a%2;\">")
                    .arg(i)
                    .arg(i - 1)
                    .toUtf8();
    bomb += "]><rss><channel><item><title>&a9;</title></item></channel></rss>";
    const Reading reading = readAs(u"a.xml"_s, bomb);
    QVERIFY(reading.articles.empty());
    QVERIFY(reading.failures.value(0).contains(u"broken"_s));
}

void FeedReaderTest::datesThatDoNotExistAreReported()
{
    const Reading reading = readAs(u"a.xml"_s,
                                   "<rss><channel><item><pubDate>31 Feb 2024</pubDate>"
                                   "<description>One.</description></item></channel></rss>");
    QVERIFY(!reading.articles.front().published);
    QVERIFY(reading.articles.front().warnings.value(0).contains(u"31 Feb 2024"_s));
}

void FeedReaderTest::anEntryThatIsTooLargeIsNamedAndTheNextOneRead()
{
    const QByteArray words = QByteArray("<p>Two towns fell and it rained.</p>").repeated(1'500'000);
    const Reading reading = readAs(u"a.xml"_s,
                                   "<rss><channel><item><title>A</title><description>" + words
                                       + "</description></item><item><title>B</title>"
                                         "<description>One.</description></item></channel></rss>");
    QCOMPARE(reading.failures, QStringList(u"dir/a.xml, entry 1: the entry is larger than 50 MB."_s));
    QCOMPARE(reading.articles.size(), 1U);
    QCOMPARE(reading.articles.front().title, u"B"_s);
}

PARALLAX_TEST(FeedReaderTest)
#include "feed_reader_test.moc"
