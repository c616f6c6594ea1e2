#include "tests/models/import/documents/found_text.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"
#include "tests/support/zip_bytes.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class PackageReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenDocumentTextIsRead();
    void aProtectedOpenDocumentIsTold();
    void aBookGivesAnArticleForEachDocumentOfItsSpine();
    void aBooksOwnEntitiesAreRefused();
    void formatsAreToldByTheirBytes();
};

namespace {

constexpr auto odtType = "application/vnd.oasis.opendocument.text";

QByteArray odtBytes(const QByteArray &text, const ZipContents &more = {})
{
    ZipContents contents = {{"mimetype", odtType},
                            {"content.xml",
                             "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' "
                             "xmlns:style='s' xmlns:fo='f'>"
                             "<office:automatic-styles><style:style style:name='T1'><style:text-properties "
                             "fo:font-weight='bold'/>"
                             "</style:style></office:automatic-styles><office:body><office:text>"
                                 + text + "</office:text></office:body></office:document-content>"}};
    contents.insert(contents.end(), more.begin(), more.end());
    return zipBytes(contents);
}

QByteArray bookBytes(const QByteArray &chapter)
{
    return zipBytes(
        {{"mimetype", "application/epub+zip"},
         {"META-INF/container.xml",
          "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>"},
         {"OPS/book.opf",
          "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>Rivers</dc:title>"
          "<dc:creator>Ana Morrow</dc:creator><dc:creator>Ben Low</dc:creator><dc:publisher>Open "
          "Shore</dc:publisher>"
          "<dc:date>2024-11</dc:date><dc:language>en</dc:language></metadata><manifest>"
          "<item id='n' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>"
          "<item id='c' href='cover.xhtml' media-type='application/xhtml+xml'/>"
          "<item id='2' href='text/two%20b.xhtml' media-type='application/xhtml+xml'/>"
          "<item id='1' href='text/one.xhtml' media-type='application/xhtml+xml'/></manifest>"
          "<spine><itemref idref='c'/><itemref idref='n'/><itemref idref='1'/><itemref "
          "idref='2'/></spine></package>"},
         {"OPS/nav.xhtml", "<html><body><p>Contents</p></body></html>"},
         {"OPS/cover.xhtml", "<html><body><img src='x.png'/></body></html>"},
         {"OPS/text/two b.xhtml", "<html><body><p>The second.</p></body></html>"},
         {"OPS/text/one.xhtml", chapter}});
}

} // namespace

void PackageReadersTest::anOpenDocumentTextIsRead()
{
    const QByteArray bytes = odtBytes(
        "<text:h text:outline-level='1'>River rises</text:h>"
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        "<text:p>Two<text:s/>towns<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>As of Monday.</text:p></text:note-body></text:note> fell.<text:line-break/>It "
        "rained.</text:p>"
        "<text:list><text:list-item><text:p>a weir</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>A1</text:p></table:table-cell>"
        "<table:table-cell><text:p>B1</text:p></table:table-cell></table:table-row></table:table>",
        {{"meta.xml",
          "<m xmlns:dc='d' xmlns:meta='m'><meta:initial-creator>Ana Morrow</meta:initial-creator>"
          "<dc:creator>Ben "
          "Low</dc:creator><meta:creation-date>2024-11-28T09:05:00</meta:creation-date></m>"}});
    COMPARE_TEXT(textOf(readFile(bytes, u"river.odt"_s)), uR"(=== 
title: River rises [first heading]
author: Ana Morrow [meta.xml creator]
published: 2024-11-28T09:05:00 [meta.xml creation-date]
warning: The date is the one on which the file was made (meta.xml creation-date); the text may have been published on another.
words: 12
Two towns fell.

It rained.

a weir

A1

B1

As of Monday.
)"_s);
}

void PackageReadersTest::aProtectedOpenDocumentIsTold()
{
    const Found found =
        readFile(odtBytes("<text:p>x</text:p>",
                          {{"META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>"}}),
                 u"a.odt"_s);
    QVERIFY(found.failure.startsWith(u"a.odt: the document has a password."_s));
}

void PackageReadersTest::aBookGivesAnArticleForEachDocumentOfItsSpine()
{
    const QByteArray bytes = bookBytes("<?xml version='1.0'?><!DOCTYPE html><html "
                                       "xmlns='http://www.w3.org/1999/xhtml'><head><title>1</title></head>"
                                       "<body><h1>The <em>first</em></h1><p>Two&nbsp;towns "
                                       "fell.</p><ul><li>a weir</li></ul><script>x</script>"
                                       "</body></html>");
    COMPARE_TEXT(textOf(readFile(bytes, u"rivers.epub"_s)), uR"(=== OPS/text/one.xhtml
title: The first [first heading]
source: Open Shore [package publisher]
author: Ana Morrow, Ben Low [package creator]
published: 2024-11 [package date]
language: en [package language]
words: 5
Two towns fell.

a weir
=== OPS/text/two b.xhtml
derived title: The second.
source: Open Shore [package publisher]
author: Ana Morrow, Ben Low [package creator]
published: 2024-11 [package date]
language: en [package language]
words: 2
The second.
)"_s);
}

void PackageReadersTest::aBooksOwnEntitiesAreRefused()
{
    const Found found =
        readFile(bookBytes("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>"
                           "<p>&x;</p></body></html>"),
                 u"b.epub"_s);
    QCOMPARE(found.parts.size(), 2U);
    QVERIFY(found.parts[0].article.error().message.contains(u"declares entities"_s));
    QCOMPARE(found.parts[1].article->body, u"The second."_s);
}

void PackageReadersTest::formatsAreToldByTheirBytes()
{
    QCOMPARE(readFile(odtBytes("<text:p>x</text:p>"), u"a.txt"_s).reader, u"OpenDocument text (ODT)"_s);
    QCOMPARE(readFile(bookBytes("<html/>"), u"a.zip"_s).reader, u"Electronic book (EPUB)"_s);
    QCOMPARE(readFile(zipBytes({{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}}), u"a"_s).reader,
             u"Word document (DOCX)"_s);
    const QByteArray sheet = zipBytes({{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}});
    QVERIFY(!readFile(sheet, u"a.xlsx"_s).reader.contains(u"DOCX"_s));
}

PARALLAX_TEST(PackageReadersTest)
#include "package_readers_test.moc"
