#include "models/import/exchange/workbook_cells.h"
#include "tests/models/import/exchange/packing.h"
#include "tests/models/import/exchange/reading.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class WorkbookRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstSheetWithRowsIsRead();
    void datesCountFromEitherYear();
    void formatsThatShowADayAreKnown();
    void brokenPartsAreNamed();
};

void WorkbookRowsTest::theFirstSheetWithRowsIsRead()
{
    const QByteArray sheet = R"(<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>text</t></is></c><c r="D1" t="str"><v>date</v></c></row>
<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Two towns.</t></is></c><c r="D2" s="1"><v>45624</v></c></row>
<row r="3"/><row r="4"><c r="B4" t="s"><v>9</v></c></row></sheetData></worksheet>)";
    const QByteArray bytes =
        zipOf({{"[Content_Types].xml", "<Types/>"},
               {"xl/workbook.xml", "<workbook><workbookPr/></workbook>"},
               {"xl/styles.xml",
                R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)"},
               {"xl/sharedStrings.xml",
                "<sst><si><t>title</t></si><si><r><t>Towns "
                "</t></r><r><t>fall</t></r><rPh><t>x</t></rPh></si></sst>"},
               {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
               {"xl/worksheets/sheet2.xml", sheet}});
    const Reading reading = readAs(u"a.xlsx"_s, bytes);
    QCOMPARE(reading.articles.size(), 1U);
    COMPARE_TEXT(summary(reading.articles.front()), u"Towns fall |  |  | 2024-11-28 |  | \nTwo towns."_s);
    QCOMPARE(reading.failures, QStringList());
}

void WorkbookRowsTest::datesCountFromEitherYear()
{
    QCOMPARE(workbookDate(45624, false), u"2024-11-28"_s);
    QCOMPARE(workbookDate(45624.5, false), u"2024-11-28T12:00:00"_s);
    QCOMPARE(workbookDate(44162, true), u"2024-11-28"_s);
    QCOMPARE(workbookDate(1e300, false), u"1e+300"_s);
}

void WorkbookRowsTest::formatsThatShowADayAreKnown()
{
    QVERIFY(isDateFormat(u"dd/mm/yyyy") && isDateFormat(u"[$-409]d\\-mmm"));
    QVERIFY(!isDateFormat(u"[Red]0.00") && !isDateFormat(u"0 \"days\"") && !isDateFormat(u"General"));
}

void WorkbookRowsTest::brokenPartsAreNamed()
{
    const Reading reading = readAs(u"a.xlsx"_s, zipOf({{"xl/workbook.xml", "<workbook>"}}));
    QVERIFY(reading.failures.value(0).startsWith(u"dir/a.xlsx: "_s));
    QVERIFY(reading.failures.value(0).contains(u"xl/workbook.xml"_s));
}

PARALLAX_TEST(WorkbookRowsTest)
#include "workbook_rows_test.moc"
