#include "models/import/exchange/table_preview.h"
#include "models/import/exchange/table_reader.h"
#include "tests/models/import/exchange/reading.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class TableReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowBecomesAnArticleWithItsOtherColumns();
    void theWholeColumnTellsTheOrderOfDates();
    void datesThatCanBeReadTwoWaysStayEmpty();
    void aConfirmedMappingDecides();
    void mappingsAreRemembered();
    void otherCharsetsAreGuessedAndStated();
    void delimitersAreTold_data();
    void delimitersAreTold();
    void raggedRowsAreReported();
    void anOpenQuotationMarkIsReported();
    void columnsAreKnownInManyLanguages();
    void jsonListsAreFoundAndObjectsFlattened();
    void jsonLinesGoOnAfterABrokenLine();
    void loneSurrogatesAndNulsDoNoHarm();
    void tablesWithoutTextsSayTheirColumns();
};

namespace {

Result<TablePreview> previewOf(const QByteArray &bytes, const QString &name = u"a.csv"_s)
{
    QByteArray data = bytes;
    QBuffer device(&data);
    device.open(QIODevice::ReadOnly);
    return previewTable(device, {u"dir/"_s + name, name});
}

} // namespace

void TableReaderTest::aRowBecomesAnArticleWithItsOtherColumns()
{
    const Reading reading = readAs(u"a.csv"_s,
                                   "id,Headline,Outlet,Published At,Byline,URL,Text\r\n"
                                   "7,\"River towns, two, fall\",Ford Post,2024-11-28,Ada Poe,"
                                   "https://ford.example/1,\"Two towns \"\"fell\"\".\n\nIt rained.\"\r\n");
    QCOMPARE(reading.failures, QStringList());
    QCOMPARE(reading.places, QStringList{u"row 1"_s});
    const ImportedArticle &article = reading.articles.front();
    COMPARE_TEXT(summary(article),
                 u"River towns, two, fall | Ford Post | Ada Poe | 2024-11-28 | https://ford.example/1 | en\n"
                 "Two towns \"fell\".\n\nIt rained."_s);
    QCOMPARE(article.attributes.size(), 1U);
    QCOMPARE(article.attributes.front().name, u"id"_s);
    QCOMPARE(article.attributes.front().value, u"7"_s);
    QCOMPARE(article.words, 5);
    QCOMPARE(article.origins.front().where, u"column Headline"_s);
    QVERIFY(article.original.bytes.contains("\"Ford Post\""));
}

void TableReaderTest::theWholeColumnTellsTheOrderOfDates()
{
    const QByteArray head = "title,date,text\nA,4/5/2017,One.\n";
    const Reading month = readAs(u"a.csv"_s, head + "B,4/19/2017,Two.\n");
    QCOMPARE(month.articles[0].published->toIso(), u"2017-04-05"_s);
    const Reading day = readAs(u"a.csv"_s, head + "B,19/4/2017 08:30,Two.\n");
    QCOMPARE(day.articles[0].published->toIso(), u"2017-05-04"_s);
    QCOMPARE(day.articles[1].published->toIso(), u"2017-04-19T08:30"_s);
    const auto preview = previewOf(head + "B,4/19/2017,Two.\nC,31/02/2017,Three.\n");
    QVERIFY(preview->mapping.dateOrder == DateOrder::MonthFirst);
    QVERIFY(preview->sure());
    QCOMPARE(preview->dates.unreadable, 1);
    QVERIFY(preview->notes.contains(u"The month comes first: 1 dates can't be read otherwise."_s));
}

void TableReaderTest::datesThatCanBeReadTwoWaysStayEmpty()
{
    const QByteArray bytes = "title,date,text\nA,4/5/2017,One.\nB,5/5/2017,Two.\nC,31/02/2017,Three.\n";
    const Reading reading = readAs(u"a.csv"_s, bytes);
    QVERIFY(!reading.articles[0].published);
    QVERIFY(reading.articles[0].warnings.value(0).contains(u"can be read two ways"_s));
    QCOMPARE(reading.articles[1].published->toIso(), u"2017-05-05"_s);
    QVERIFY(reading.articles[2].warnings.value(0).contains(u"can't be read"_s));
    QVERIFY(!previewOf(bytes)->sure());
    const Reading both =
        readAs(u"a.csv"_s, "title,date,text\nA,4/19/2017,One.\nB,19/4/2017,Two.\nC,4/5/2017,T.\n");
    QCOMPARE(both.articles[0].published->toIso(), u"2017-04-19"_s);
    QVERIFY(!both.articles[2].published);
}

void TableReaderTest::aConfirmedMappingDecides()
{
    QByteArray bytes = "x,y,z\n4/5/2017,Words one.,Ford\n";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ColumnMapping mapping;
    mapping.dateOrder = DateOrder::DayFirst;
    mapping.columns = {
        {u"x"_s, ColumnRole::Published}, {u"y"_s, ColumnRole::Body}, {u"z"_s, ColumnRole::LeftOut}};
    std::vector<ImportedArticle> articles;
    QVERIFY(readTable(device, {u"a.csv"_s, u"a.csv"_s}, mapping, [&](FoundPart part) {
        articles.push_back(*part.article);
        return true;
    }));
    QCOMPARE(articles.front().published->toIso(), u"2017-05-04"_s);
    QCOMPARE(articles.front().body, u"Words one."_s);
    QVERIFY(articles.front().attributes.empty());
}

void TableReaderTest::mappingsAreRemembered()
{
    ColumnMapping mapping = previewOf("titel;datum;text\nA;28.11.2024;Zwei.\n")->mapping;
    QCOMPARE(mapping.dialect.delimiter, ';');
    QVERIFY(mapping.dateOrder == DateOrder::DayFirst);
    QVERIFY(ColumnMapping::fromJson(mapping.toJson()) == mapping);
    QVERIFY(!ColumnMapping::fromJson({{u"format"_s, u"csv"_s}}));
}

void TableReaderTest::otherCharsetsAreGuessedAndStated()
{
    const QByteArray bytes = "title,text\nCaf\xE9,\"It\x92s the caf\xE9 \x96 na\xEFve.\"\n";
    const Reading reading = readAs(u"a.csv"_s, bytes);
    COMPARE_TEXT(reading.articles.front().body, u"It’s the café – naïve."_s);
    const auto preview = previewOf(bytes);
    QCOMPARE(preview->mapping.dialect.charset, u"windows-1252"_s);
    QVERIFY(!preview->charsetSure && !preview->sure());
    const QByteArray wide =
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(u"title,text\nCafé,Ok.\n"), 2 * 21);
    QCOMPARE(readAs(u"a.csv"_s, wide).articles.front().title, u"Café"_s);
}

void TableReaderTest::delimitersAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolon") << "title;text\nOne;a, b and c\nTwo;d, e\n"_ba;
    QTest::newRow("tab") << "title\ttext\nOne\ta, b; c\nTwo\td\n"_ba;
    QTest::newRow("bar") << "title|text\nOne|a, b\nTwo|\"d|e\"\n"_ba;
}

void TableReaderTest::delimitersAreTold()
{
    QFETCH(const QByteArray, bytes);
    const Reading reading = readAs(u"a.csv"_s, bytes);
    QCOMPARE(reading.articles.size(), 2U);
    QCOMPARE(reading.articles.front().title, u"One"_s);
    QVERIFY(reading.articles.front().body.startsWith(u"a, b"_s));
}

void TableReaderTest::raggedRowsAreReported()
{
    const Reading reading =
        readAs(u"a.csv"_s, "title,text,place\nA,One.,x\nB,Two.\nC,Three., and, more\nD,Four.,y,,\n");
    QCOMPARE(reading.articles.size(), 3U);
    QVERIFY(reading.articles[1].warnings.value(0).contains(u"2 cells"_s));
    QCOMPARE(reading.failures,
             QStringList{u"dir/a.csv, row 3: 4 cells where the header names 3 columns; "
                         "the row was left out."_s});
}

void TableReaderTest::anOpenQuotationMarkIsReported()
{
    const Reading reading = readAs(u"a.csv"_s, "title,text\nA,One.\nB,\"Two.\nC,Three.\n");
    QCOMPARE(reading.articles.size(), 1U);
    QVERIFY(reading.failures.value(0).contains(u"row 2 are never closed"_s));
}

void TableReaderTest::columnsAreKnownInManyLanguages()
{
    const auto roles = guessColumns({u"Titre"_s, u"Überschrift"_s, u"التاريخ"_s, u"Текст"_s, u"articleURL"_s,
                                     u"summary"_s, u"Source Name"_s});
    QVERIFY(roles[0].role == ColumnRole::Title);
    QVERIFY(roles[1].role == ColumnRole::Attribute); // the title is taken
    QVERIFY(roles[2].role == ColumnRole::Published);
    QVERIFY(roles[3].role == ColumnRole::Body);
    QVERIFY(roles[5].role == ColumnRole::Attribute); // there is a text
    QVERIFY(roles[6].role == ColumnRole::Source);
}

void TableReaderTest::jsonListsAreFoundAndObjectsFlattened()
{
    const Reading reading =
        readAs(u"a.json"_s, R"({"status":"ok","articles":[{"source":{"id":7,"name":"Ford Post"},
        "title":"Towns fall","publishedAt":"2024-11-28T14:05:09Z","content":"<p>Two towns.</p><p>It rained.</p>",
        "authors":["Ada Poe","Bo Lee"],"tags":["a","b"]}, 7]})");
    COMPARE_TEXT(summary(reading.articles.front()),
                 u"Towns fall | Ford Post | Ada Poe; Bo Lee | 2024-11-28T14:05:09Z |  | en\n"
                 "Two towns.\n\nIt rained."_s);
    QCOMPARE(reading.failures.size(), 1);
}

void TableReaderTest::jsonLinesGoOnAfterABrokenLine()
{
    const Reading reading =
        readAs(u"a.jsonl"_s,
               "{\"title\":\"A\",\"text\":\"One.\"}\n{\"title\":\n\n{\"title\":\"B\",\"text\":\"Two.\"}\n");
    QCOMPARE(reading.places, (QStringList{u"row 1"_s, u"row 3"_s}));
    QVERIFY(reading.failures.value(0).startsWith(u"dir/a.jsonl, row 2: the JSON can't be read"_s));
}

void TableReaderTest::loneSurrogatesAndNulsDoNoHarm()
{
    const Reading reading =
        readAs(u"a.jsonl"_s, "{\"title\":\"A\\ud800\",\"text\":\"One\\udfff\\u0000.\"}\n");
    const QString body = reading.articles.front().body;
    QCOMPARE(QString::fromUtf8(body.toUtf8()), body);
    QVERIFY(!body.contains(QChar(u'\0')));
    QVERIFY(body.contains(QChar::ReplacementCharacter));
    QCOMPARE(reading.articles.front().warnings,
             (QStringList{u"Characters that make no sense (column title) were replaced by U+FFFD: 1."_s,
                          u"Characters that make no sense were replaced by U+FFFD: 1."_s}));
    const Reading table = readAs(u"a.csv"_s, QByteArray("title,text\nA,One\0two\n", 22));
    QVERIFY(!table.articles.front().body.contains(QChar(u'\0')));
}

void TableReaderTest::tablesWithoutTextsSayTheirColumns()
{
    const Reading reading = readAs(u"a.csv"_s, "a,b\n1,2\n");
    QCOMPARE(reading.failures,
             QStringList{u"dir/a.csv: none of its columns is known to hold the texts (a, b)."_s});
    QVERIFY(readAs(u"a.csv"_s, "title,text\n").failures.value(0).contains(u"no rows"_s));
}

PARALLAX_TEST(TableReaderTest)
#include "table_reader_test.moc"
