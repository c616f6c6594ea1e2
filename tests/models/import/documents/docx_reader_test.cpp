#include "models/import/documents/docx_text.h"
#include "tests/models/import/documents/found_text.h"
#include "tests/models/import/documents/word_bytes.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class DocxReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textTablesAndNotesComeInReadingOrder();
    void deletedHiddenAndRepeatedTextIsLeftOut();
    void headingsAreKnownByTheirStyle();
    void aTitleThatAProgramWroteIsNone();
    void badFilesAreToldWithAWayOut_data();
    void badFilesAreToldWithAWayOut();
};

void DocxReaderTest::textTablesAndNotesComeInReadingOrder()
{
    const QByteArray cell =
        "<w:tc>" + wordParagraph("Weir") + "</w:tc><w:tc>" + wordParagraph("2.4 m") + "</w:tc>";
    const QByteArray bytes = wordBytes(
        wordParagraph("River rises in Halvena", "Titel") + wordParagraph("By a reporter")
            + "<w:p><w:r><w:t>Two </w:t></w:r><w:r><w:t>towns</w:t><w:tab/><w:t>fell.</w:t>"
              "<w:footnoteReference w:id='2'/></w:r></w:p>"
            + "<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>"
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr></w:pPr><w:r><w:t>first</w:t><w:br/>"
              "<w:t>second</w:t></w:r></w:p><w:sectPr/>",
        {wordStyles(),
         {"word/footnotes.xml",
          "<w:footnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
          "<w:footnote w:type='separator' w:id='0'><w:p><w:r><w:t>----</w:t></w:r></w:p></w:footnote>"
          "<w:footnote w:id='2'><w:p><w:r><w:t>As of Monday.</w:t></w:r></w:p></w:footnote></w:footnotes>"},
         {"docProps/core.xml",
          "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'><dc:title>draft</dc:title>"
          "<dc:creator>Ana Morrow</dc:creator><dcterms:created>2024-11-28T09:05:00Z</dcterms:created>"
          "<dcterms:modified>2024-11-29T10:00:00Z</dcterms:modified><dc:language>en-GB</dc:language>"
          "</cp:coreProperties>"}});
    const Found found = readFile(bytes, u"river.docx"_s);
    COMPARE_TEXT(textOf(found), uR"(=== 
title: River rises in Halvena [first heading]
author: Ana Morrow [core.xml creator]
published: 2024-11-28T09:05:00Z [core.xml created]
language: en-GB [core.xml language]
modified: 2024-11-29T10:00:00Z
warning: The date is the one on which the file was made (core.xml created); the text may have been published on another.
words: 14
By a reporter

Two towns fell.

Weir

2.4 m

first

second

As of Monday.
)"_s);
    const Original &original = found.parts.front().article->original;
    QCOMPARE(original.bytes, bytes);
    QCOMPARE(original.fileName, u"river.docx"_s);
    QVERIFY(original.mediaType.endsWith(u"wordprocessingml.document"_s));
}

void DocxReaderTest::deletedHiddenAndRepeatedTextIsLeftOut()
{
    const ImportedArticle article = onlyArticle(
        wordBytes("<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                  "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                  "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
                  "<w:hyperlink><w:r><w:t> linked</w:t></w:r></w:hyperlink><w:ins><w:r><w:t> "
                  "added</w:t></w:r></w:ins>"
                  "</w:p><w:p><w:r><mc:AlternateContent><mc:Choice><w:t>once</w:t></mc:Choice>"
                  "<mc:Fallback><w:t>twice</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"),
        u"a.docx"_s);
    QCOMPARE(article.body, u"Kept linked added\n\nonce"_s);
}

void DocxReaderTest::headingsAreKnownByTheirStyle()
{
    QByteArray styles = wordStyles().second;
    QBuffer buffer(&styles);
    buffer.open(QIODevice::ReadOnly);
    const QHash<QString, int> levels = wordHeadingStyles(buffer);
    QCOMPARE(levels.value(u"Titel"_s), 1);
    QCOMPARE(levels.value(u"berschrift1"_s), 1);
    QCOMPARE(levels.value(u"Own"_s), 3);
    QCOMPARE(levels.size(), 3);
}

void DocxReaderTest::aTitleThatAProgramWroteIsNone()
{
    const auto title = [](const QByteArray &said) {
        return onlyArticle(wordBytes(wordParagraph("Two towns fell. It rained."),
                                     {{"docProps/core.xml", "<c><title>" + said + "</title></c>"}}),
                           u"report.docx"_s)
            .title;
    };
    QCOMPARE(title("Rivers of Halvena"), u"Rivers of Halvena"_s);
    for (const QByteArray &said :
         {"Microsoft Word - a.doc"_ba, "report"_ba, "Document1"_ba, "untitled"_ba, "x.docx"_ba})
        QCOMPARE(title(said), u"Two towns fell."_s);
}

void DocxReaderTest::badFilesAreToldWithAWayOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QByteArray good = wordBytes(wordParagraph(QByteArray("words ").repeated(300)));
    QTest::newRow("cut short") << good.first(good.size() - 40) << u"directory isn't there"_s;
    QTest::newRow("no text") << wordBytes("<w:p/>") << u"there is no text in it"_s;
    QTest::newRow("no document") << zipBytes({{"[Content_Types].xml", ""}, {"word/x.xml", ""}})
                                 << u"\"word/document.xml\" isn't there"_s;
    QTest::newRow("broken XML") << wordBytes("<w:p><w:r>") << u"its XML is broken in line 1"_s;
    QTest::newRow("nested") << wordBytes(QByteArray("<w:tbl>").repeated(5000))
                            << u"nested more than 500 deep"_s;
    QTest::newRow("encrypted") << zipBytes({{"word/document.xml", "x"}}, "pass") << u"is encrypted"_s;
    QTest::newRow("bomb") << wordBytes("<w:p>" + QByteArray(30'000'000, ' ') + "</w:p>")
                          << u"100 times its size"_s;
    QTest::newRow("entities") << zipBytes(
        {{"word/document.xml",
          "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>"
          "<w><p><r><t>&b;</t></r></p></w>"}})
                              << u"declares entities"_s;
    QTest::newRow("old or protected")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest") << u"save it as DOCX"_s;
}

void DocxReaderTest::badFilesAreToldWithAWayOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const Found found = readFile(bytes, u"bad.docx"_s);
    QVERIFY2(found.failure.startsWith(u"bad.docx: "_s) && found.failure.contains(sentence),
             qPrintable(textOf(found)));
    QVERIFY(found.parts.empty());
}

PARALLAX_TEST(DocxReaderTest)
#include "docx_reader_test.moc"
