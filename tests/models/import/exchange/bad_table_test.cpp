#include "tests/models/import/exchange/packing.h"
#include "tests/models/import/exchange/reading.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

/// What may be wrong with a table; each costs a row with a sentence, or nothing.
class BadTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void utf16WithoutItsMarkIsRead();
    void brokenCharactersAreReadAsWhatTheyWere();
    void nulsDoNoHarm();
    void datesThatDoNotExistAreReported();
    void aHugeCellIsOneArticle();
    void manyRowsAreRead();
    void entityBombsInWorkbooksAreRefused();
    void nestedJsonEndsAtABound();
    void tooManyColumnsAreNotCutOffInSilence();
};

void BadTableTest::utf16WithoutItsMarkIsRead()
{
    const QString text = u"title,text\nCafé,Two towns fell on the river.\n"_s;
    const Reading reading =
        readAs(u"a.csv"_s, QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()));
    QCOMPARE(reading.articles.size(), 1U);
    QCOMPARE(reading.articles.front().title, u"Café"_s);
    QCOMPARE(reading.failures, QStringList());
}

void BadTableTest::brokenCharactersAreReadAsWhatTheyWere()
{
    const Reading reading =
        readAs(u"a.csv"_s, "title,text\nA,The caf\xE9 on the river was na\xEFve.\nB,\xFF\xFE\xC0 fell.\n");
    QCOMPARE(reading.articles.size(), 2U);
    QCOMPARE(reading.articles.front().body, u"The café on the river was naïve."_s);
}

void BadTableTest::nulsDoNoHarm()
{
    const Reading reading = readAs(u"a.csv"_s, QByteArray("title,text\nA,Two\0 towns.\nB,\0\n", 30));
    QCOMPARE(reading.articles.size(), 1U);
    QVERIFY(!reading.articles.front().body.contains(QChar(u'\0')));
    QVERIFY(reading.failures.value(0).startsWith(u"dir/a.csv, row 2: "_s));
}

void BadTableTest::datesThatDoNotExistAreReported()
{
    const Reading reading =
        readAs(u"a.csv"_s, "title,date,text\nA,31/02/2024,One.\nB,28/02/2024,Two.\nC,30/02/2024,Three.\n");
    QCOMPARE(reading.articles.size(), 3U);
    QVERIFY(!reading.articles[0].published && !reading.articles[2].published);
    QVERIFY(reading.articles[0].warnings.join(u' ').contains(u"31/02/2024"_s));
    QVERIFY(reading.articles[2].warnings.join(u' ').contains(u"30/02/2024"_s));
}

void BadTableTest::aHugeCellIsOneArticle()
{
    const QByteArray words = QByteArray("Two towns fell and it rained. ").repeated(50'000); // 1.5 MB
    const Reading reading = readAs(u"a.csv"_s, "title,text\nA,\"" + words + "\"\n");
    QCOMPARE(reading.articles.size(), 1U);
    QCOMPARE(reading.articles.front().body.size(), words.trimmed().size());
}

void BadTableTest::manyRowsAreRead()
{
    const Reading reading = readAs(u"a.csv"_s, "title,text\n" + QByteArray("A,One.\n").repeated(20'000));
    QCOMPARE(reading.places.size(), 20'000);
    QCOMPARE(reading.places.last(), u"row 20000"_s);
}

void BadTableTest::entityBombsInWorkbooksAreRefused()
{
    const QByteArray sheet = "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                             "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>"
                             "</sheetData></worksheet>";
    const Reading reading =
        readAs(u"a.xlsx"_s, zipOf({{"xl/workbook.xml", "<workbook/>"}, {"xl/worksheets/sheet1.xml", sheet}}));
    QVERIFY(reading.articles.empty());
    QVERIFY(reading.failures.value(0).startsWith(u"dir/a.xlsx: "_s));
}

void BadTableTest::nestedJsonEndsAtABound()
{
    const QByteArray nested = QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000);
    const Reading reading = readAs(u"a.json"_s, "[{\"title\":\"A\",\"text\":" + nested + "}]");
    QVERIFY(reading.articles.empty());
    QVERIFY(reading.failures.value(0).startsWith(u"dir/a.json: "_s));
}

void BadTableTest::tooManyColumnsAreNotCutOffInSilence()
{
    QByteArray header = "title,text";
    for (int i = 2; i < 2000; ++i)
        header += ",c" + QByteArray::number(i);
    const QByteArray row = "\nA,One." + QByteArray(1998, ',');
    QCOMPARE(readAs(u"a.csv"_s, header + row + "\n").articles.size(), 1U);
    const Reading ragged = readAs(u"a.csv"_s, header + row + row + ",x\n");
    QVERIFY2(ragged.failures.value(0).contains(u"2001 cells"_s), qPrintable(ragged.failures.join(u'|')));
    const Reading wide = readAs(u"a.csv"_s, header + ",one more" + row + "\n");
    QVERIFY(wide.articles.empty());
    QCOMPARE(wide.failures, QStringList(u"dir/a.csv: its first row names more than 2000 columns."_s));
    const QByteArray far =
        "<worksheet><sheetData><row><c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c></row>"
        "<row><c r=\"A2\" t=\"inlineStr\"><is><t>One.</t></is></c>"
        "<c r=\"CZZ2\" t=\"inlineStr\"><is><t>far</t></is></c></row></sheetData></worksheet>";
    const Reading sheet =
        readAs(u"a.xlsx"_s, zipOf({{"xl/workbook.xml", "<workbook/>"}, {"xl/worksheets/sheet1.xml", far}}));
    QVERIFY2(sheet.failures.value(0).contains(u"a row has more than 2000 columns"_s),
             qPrintable(sheet.failures.join(u'|')));
}

PARALLAX_TEST(BadTableTest)
#include "bad_table_test.moc"
