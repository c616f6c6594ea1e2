#include "models/import/metadata_lines.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class MetadataLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHeaderBlockIsTakenWhole();
    void aHeaderBlockEndsWithAnEmptyLine();
    void aBlockWithAnotherLineIsText();
    void whatAHeaderSaysInVainIsNamed();
    void aDateThatCanNotBeToldIsStillADate();
    void lineFormsAtTheEdges_data();
    void lineFormsAtTheEdges();
    void sentencesStay_data();
    void sentencesStay();
    void contradictionsStayInTheText();
    void severalLinesAtBothEnds();
    void blankLinesAroundAreTrimmedAndNothingElse();
    void onlyMetadataLeavesNoBody();
};

void MetadataLinesTest::aHeaderBlockIsTakenWhole()
{
    const TextParts parts = splitMetadata(
        u"\nTITLE: River towns fall\nsource: The Daily Ford\nDate: 2024-11-28T14:05+01:00\n"
        "Author: Ana Šimić\nURL: https://ford.example/river\nLanguage: English\n \n\n  Body.\n"_s);
    QCOMPARE(parts.metadata.title, u"River towns fall"_s);
    QCOMPARE(parts.metadata.source, u"The Daily Ford"_s);
    QCOMPARE(parts.metadata.published->toIso(), u"2024-11-28T14:05+01:00"_s);
    QCOMPARE(parts.metadata.author, u"Ana Šimić"_s);
    QCOMPARE(parts.metadata.url, u"https://ford.example/river"_s);
    QCOMPARE(parts.metadata.language, u"en"_s);
    QCOMPARE(parts.body, u"  Body."_s);
    QVERIFY(parts.warnings.isEmpty());
}

void MetadataLinesTest::aHeaderBlockEndsWithAnEmptyLine()
{
    const QString text = u"Title: River towns fall\nLanguage: en\nThey fell on Thursday."_s;
    const TextParts parts = splitMetadata(text);
    QCOMPARE(parts.metadata, Metadata());
    QCOMPARE(parts.body, text);
}

void MetadataLinesTest::aBlockWithAnotherLineIsText()
{
    const QString text =
        u"Title: River towns fall\nWeather: rain\nAuthor: Ana Šimić\n\nThey fell on Thursday."_s;
    const TextParts parts = splitMetadata(text);
    QCOMPARE(parts.metadata, Metadata());
    QCOMPARE(parts.body, text);
}

void MetadataLinesTest::whatAHeaderSaysInVainIsNamed()
{
    const TextParts parts =
        splitMetadata(u"Title: River towns fall\nSource: Ford\nDate: last Thursday\nAuthor:\n\nBody."_s);
    QCOMPARE(parts.body, u"Body."_s);
    QVERIFY(!parts.metadata.published);
    QCOMPARE(parts.warnings.size(), 1);
    QVERIFY(parts.warnings.front().contains(u"last Thursday"_s));
}

void MetadataLinesTest::aDateThatCanNotBeToldIsStillADate()
{
    for (const QString &date : {u"31/02/2025"_s, u"03/04/2025"_s}) {
        const TextParts parts = splitMetadata(u"Date: %1\nSource: Ford\n\nBody."_s.arg(date));
        QCOMPARE(parts.body, u"Body."_s);
        QCOMPARE(parts.metadata.source, u"Ford"_s);
        QVERIFY(!parts.metadata.published);
        QCOMPARE(parts.warnings.size(), 1);
        QVERIFY(parts.warnings.front().contains(date));
    }
    const QString text = u"Date: 31/02/2025\n\nBody."_s; // alone it may be anything
    QCOMPARE(splitMetadata(text).body, text);
}

void MetadataLinesTest::lineFormsAtTheEdges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("published");
    const auto row = [](const char *name, const QString &text, const QString &body, const QString &source,
                        const QString &date) { QTest::newRow(name) << text << body << source << date; };
    row("date glued before the text", u" date 2024-11-28 A group attacked.\n\nMore."_s,
        u"A group attacked.\n\nMore."_s, u""_s, u"2024-11-28"_s);
    row("glued with a dash", u"Published: 2024-11-28 – “We are here,” they said."_s,
        u"“We are here,” they said."_s, u""_s, u"2024-11-28"_s);
    row("glued before a script without case", u"date 2024-11-28 قصف الجيش حلب."_s, u"قصف الجيش حلب."_s, u""_s,
        u"2024-11-28"_s);
    row("glued with a time", u"Published on 2024-11-28T09:30Z Rebels came."_s, u"Rebels came."_s, u""_s,
        u"2024-11-28T09:30Z"_s);
    row("glued before a name in lower case", u"date 2024-11-28 al-Salim's men came."_s,
        u"al-Salim's men came."_s, u""_s, u"2024-11-28"_s);
    row("date line", u"date 2024-11-28\nText."_s, u"Text."_s, u""_s, u"2024-11-28"_s);
    row("published line", u"Published: 28 November 2024\nText."_s, u"Text."_s, u""_s, u"2024-11-28"_s);
    row("original source last", u"Text.\nOriginal Source: news.sky.com"_s, u"Text."_s, u"news.sky.com"_s,
        u""_s);
    row("source last after a gap", u"Text.\n\n\nSource: Associated Press \n\n"_s, u"Text."_s,
        u"Associated Press"_s, u""_s);
    row("address", u"Text.\nSource: https://www.Reuters.com/world/x?y=1"_s, u"Text."_s, u"reuters.com"_s,
        u""_s);
    row("lower-case agency", u"Text.\nSource: dpa"_s, u"Text."_s, u"dpa"_s, u""_s);
    row("abbreviation", u"Source: Ford Media Inc.\nText."_s, u"Text."_s, u"Ford Media Inc."_s, u""_s);
    row("one line header", u"Source: Ford\n\nText."_s, u"Text."_s, u"Ford"_s, u""_s);
}

void MetadataLinesTest::lineFormsAtTheEdges()
{
    QFETCH(QString, text);
    QFETCH(QString, body);
    QFETCH(QString, source);
    QFETCH(QString, published);
    const TextParts parts = splitMetadata(text);
    QCOMPARE(parts.body, body);
    QCOMPARE(parts.metadata.source, source);
    QCOMPARE(parts.metadata.published ? parts.metadata.published->toIso() : QString(), published);
    QVERIFY(parts.warnings.isEmpty());
}

void MetadataLinesTest::sentencesStay_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("date as a subject", u"Date 2024-11-28 marks a turning point.\nMore."_s);
    row("published in a sentence", u"Published on 2024-11-28, the report blames both sides.\nMore."_s);
    row("date palms", u"Date palms burned near the city.\nMore."_s);
    row("date without a date", u"Date: the day that changed the war.\n\nMore."_s);
    row("source code", u"Source code of the drone was found.\nMore."_s);
    row("source in a sentence", u"Source: close to the president said the attack was planned.\nMore."_s);
    row("source ended by a stop", u"More.\nSource: A senior official."_s);
    row("sources say", u"More.\nSources: both armies."_s);
    row("published reports", u"Published reports put the toll at 25.\nMore."_s);
    row("long source",
        u"More.\nSource: The ministry in the capital and two of the people who were there that night"_s);
    row("a speaker called author", u"More.\nAuthor: Thanks for having me"_s);
    row("title in mid-text", u"More.\n\nTitle: General\n\nMore still."_s);
    row("source in mid-text", u"More.\nSource: Reuters\nMore still."_s);
    row("no date of a calendar", u"date 2024-02-31 A group attacked."_s);
    row("two readings", u"Date: 03/04/2024\nMore."_s);
    row("an empty value", u"More.\nSource:"_s);
}

void MetadataLinesTest::sentencesStay()
{
    QFETCH(QString, text);
    const TextParts parts = splitMetadata(text);
    QCOMPARE(parts.body, text);
    QCOMPARE(parts.metadata, Metadata());
}

void MetadataLinesTest::contradictionsStayInTheText()
{
    const TextParts parts = splitMetadata(u"Source: Ford\nDate: 2024-11-28\n\nText.\nSource: Reuters"_s);
    QCOMPARE(parts.metadata.source, u"Ford"_s);
    QCOMPARE(parts.body, u"Text.\nSource: Reuters"_s);
    QCOMPARE(splitMetadata(u"Source: Ford\n\nText.\nSource: Ford"_s).body, u"Text."_s);
}

void MetadataLinesTest::severalLinesAtBothEnds()
{
    const TextParts parts =
        splitMetadata(u"date 2024-11-28\n\nURL: https://www.ford.example/a\nText.\n\nMore.\n\n"
                      "Published: 2024-11-28\nOriginal Source: www.ford.example\n"_s);
    QCOMPARE(parts.body, u"Text.\n\nMore."_s);
    QCOMPARE(parts.metadata.published->toIso(), u"2024-11-28"_s);
    QCOMPARE(parts.metadata.source, u"ford.example"_s);
    QCOMPARE(parts.metadata.url, u"https://www.ford.example/a"_s);
}

void MetadataLinesTest::blankLinesAroundAreTrimmedAndNothingElse()
{
    QCOMPARE(splitMetadata(u"\n \t\n\u00A0\n   Text. \n\n\n More. \u00A0\n\t\n"_s).body,
             u"   Text. \n\n\n More."_s);
}

void MetadataLinesTest::onlyMetadataLeavesNoBody()
{
    QCOMPARE(splitMetadata(u"Title: River towns fall\nSource: Ford\n\n"_s).body, QString());
    QCOMPARE(splitMetadata(u" \n\n"_s).body, QString());
}

PARALLAX_TEST(MetadataLinesTest)
#include "metadata_lines_test.moc"
