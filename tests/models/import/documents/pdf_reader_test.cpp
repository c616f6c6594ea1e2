#include "models/import/documents/pdf_lines.h"
#include "models/import/documents/pdf_paragraphs.h"
#include "models/import/documents/pdf_text.h"
#include "tests/models/import/documents/found_text.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class PdfReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesBecomeParagraphsOverPagesAndColumns();
    void runningHeadsAndPageNumbersAreDropped();
    void listsKeepTheirItemsWhole();
    void aNexisDeliveryIsSplit();
    void hyphensAtLineEndsAreResolved();
    void ligaturesAreTakenApartAndNothingElse();
    void badFilesAreToldWithAWayOut();
    void limitsAreToldAsAWarning();
};

namespace {

/// A PDF of lines at places in points, a list a page.
struct PlacedLine
{
    double x;
    double y;
    QString text;
    int size = 10;
};

QByteArray pdfBytes(const std::vector<std::vector<PlacedLine>> &pages, const QString &title = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(title);
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const PlacedLine &line : pages[i]) {
            painter.setFont(QFont(u"Noto Serif"_s, line.size));
            painter.drawText(QPointF(line.x, line.y), line.text);
        }
    }
    painter.end();
    return bytes;
}

std::vector<PlacedLine> column(double x, double y, const QStringList &lines)
{
    std::vector<PlacedLine> placed;
    for (const QString &line : lines)
        placed.push_back({x, y + 14 * double(placed.size()), line});
    return placed;
}

/// Lines of a column as pdfLines() would give them, 12 points apart and `right` wide.
std::vector<PdfLine> typeset(const QStringList &texts)
{
    std::vector<PdfLine> lines;
    for (const QString &text : texts)
        lines.push_back({text, QRectF(50, 100 + 12 * double(lines.size()), 200, 10), 10, 0});
    return lines;
}

QString joined(const QStringList &texts)
{
    QStringList paragraphs;
    for (const Paragraph &paragraph : pdfParagraphs(typeset(texts)))
        paragraphs.append(paragraph.text);
    return paragraphs.join(u'|');
}

} // namespace

void PdfReaderTest::linesBecomeParagraphsOverPagesAndColumns()
{
    std::vector<PlacedLine> first = {{50, 80, u"River rises in Halvena"_s, 20}};
    for (const PlacedLine &line :
         column(50, 120,
                {u"The river rose by two metres on Monday"_s, u"after a week of rain, and the weir at"_s,
                 u"Merrow gave way before dawn, the town"_s, u"said."_s}))
        first.push_back(line);
    for (const PlacedLine &line :
         column(50, 196,
                {u"Two hundred people had to leave their"_s, u"houses. Nobody was hurt, according to"_s}))
        first.push_back(line);
    for (const PlacedLine &line :
         column(320, 120, {u"the mayor, who spoke of a narrow"_s, u"escape for everyone who lives there."_s}))
        first.push_back(line);
    const QByteArray bytes = pdfBytes({first, column(50, 100, {u"It went on raining for another week."_s})},
                                      u"Rivers of Halvena"_s);
    const ImportedArticle article = onlyArticle(bytes, u"river.pdf"_s);
    QCOMPARE(article.title, u"River rises in Halvena"_s);
    COMPARE_TEXT(
        article.body,
        uR"(The river rose by two metres on Monday after a week of rain, and the weir at Merrow gave way before dawn, the town said.

Two hundred people had to leave their houses. Nobody was hurt, according to the mayor, who spoke of a narrow escape for everyone who lives there.

It went on raining for another week.)"_s);
    QCOMPARE(article.original.mediaType, u"application/pdf"_s);
}

void PdfReaderTest::runningHeadsAndPageNumbersAreDropped()
{
    std::vector<std::vector<PlacedLine>> pages;
    for (int i = 1; i <= 4; ++i)
        pages.push_back({{50, 40, u"The Merrow Chronicle, 28 November 2024"_s},
                         {50, 300, u"Text of page number %1 stands here."_s.arg(i)},
                         {280, 800, u"%1"_s.arg(i)},
                         {50, 815, u"Printed on page %1"_s.arg(i)}});
    QCOMPARE(onlyArticle(pdfBytes(pages), u"a.pdf"_s).body,
             u"Text of page number 1 stands here.\n\nText of page number 2 stands here.\n\n"
             u"Text of page number 3 stands here.\n\nText of page number 4 stands here."_s);
}

void PdfReaderTest::listsKeepTheirItemsWhole()
{
    const auto line = [](double x, double y, const QString &text, double right) {
        return PdfLine{text, QRectF(x, y, right - x, 10), 10, 0, 30};
    };
    const Paragraphs paragraphs = pdfParagraphs(
        {line(50, 100, u"Three things were asked:"_s, 180), line(60, 112, u"• first, what the weir"_s, 250),
         line(70, 124, u"at Merrow had cost,"_s, 160), line(60, 136, u"• second, who paid"_s, 160),
         line(50, 148, u"Nobody knew, and nobody"_s, 250), line(50, 160, u"said so."_s, 90)});
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts.append(paragraph.text);
    QCOMPARE(texts.join(u'|'),
             u"Three things were asked:|• first, what the weir at Merrow had cost,|"
             u"• second, who paid|Nobody knew, and nobody said so."_s);
}

void PdfReaderTest::aNexisDeliveryIsSplit()
{
    const QStringList cover = {u"Date and Time: Saturday, November 30, 2024 10:05:00 AM CET"_s,
                               u"Job Number: 240001"_s, u"Documents (2)"_s, u"1. River rises in Halvena"_s,
                               u"2. Rain goes on"_s};
    const auto article = [](const QString &headline, const QString &outlet, const QString &date, int words) {
        std::vector<PlacedLine> page = {{50, 90, headline, 16}};
        for (const PlacedLine &line :
             column(50, 120,
                    {outlet, date, u"Copyright 2024 Merrow Newspapers Limited All Rights Reserved"_s,
                     u"Section: WORLD NEWS"_s, u"Length: %1 words"_s.arg(words), u"Byline: Ana Morrow"_s,
                     u"Body"_s,
                     u"The river rose by two metres on Monday after a week of rain, and the weir at"_s,
                     u"Merrow gave way before dawn, the town said. Two hundred people had to leave"_s,
                     u"their houses, and the road to Halvena was closed."_s,
                     u"Nobody was hurt, according to the mayor, who spoke of a narrow escape for the"_s,
                     u"people who live there."_s, u"Load-Date: November 30, 2024"_s, u"End of Document"_s}))
            page.push_back(line);
        return page;
    };
    const QByteArray bytes = pdfBytes(
        {column(50, 100, cover),
         article(u"River rises in Halvena"_s, u"Merrow Chronicle"_s, u"November 28, 2024 Thursday"_s, 59),
         article(u"Rain goes on"_s, u"Open Shore"_s, u"November 29, 2024 Friday"_s, 59)});
    const QString body = uR"(section: WORLD NEWS
length: 59 words
words: 59
The river rose by two metres on Monday after a week of rain, and the weir at Merrow gave way before dawn, the town said. Two hundred people had to leave their houses, and the road to Halvena was closed.

Nobody was hurt, according to the mayor, who spoke of a narrow escape for the people who live there.
)"_s;
    COMPARE_TEXT(textOf(readFile(bytes, u"nexis.pdf"_s)), uR"(=== article 1
title: River rises in Halvena [Nexis Uni, headline]
source: Merrow Chronicle [Nexis Uni, outlet]
author: Ana Morrow [Nexis Uni, Byline]
published: 2024-11-28 [Nexis Uni, date]
)"_s + body + uR"(=== article 2
title: Rain goes on [Nexis Uni, headline]
source: Open Shore [Nexis Uni, outlet]
author: Ana Morrow [Nexis Uni, Byline]
published: 2024-11-29 [Nexis Uni, date]
)"_s + body);
}

void PdfReaderTest::hyphensAtLineEndsAreResolved()
{
    QCOMPARE(joined({u"the govern-"_s, u"ment fell"_s}), u"the government fell"_s);
    QCOMPARE(joined({u"a long-term plan and a long-"_s, u"term loan"_s}),
             u"a long-term plan and a long-term loan"_s);
    QCOMPARE(joined({u"the Merrow-"_s, u"Halvena line"_s}), u"the Merrow-Halvena line"_s);
    QCOMPARE(joined({u"in 2019-"_s, u"2020"_s}), u"in 2019- 2020"_s);
    QCOMPARE(joined({u"the govern\u00AD"_s, u"ment fell"_s}), u"the government fell"_s);
}

void PdfReaderTest::ligaturesAreTakenApartAndNothingElse()
{
    QCOMPARE(joined({u"o\uFB03cial \uFB01rm \uFB06 ½ x² ﷼"_s}), u"official firm st ½ x² ﷼"_s);
}

void PdfReaderTest::badFilesAreToldWithAWayOut()
{
    const auto failure = [](const QByteArray &bytes) { return readFile(bytes, u"a.pdf"_s).failure; };
    const QByteArray good = pdfBytes({column(50, 100, {u"Text."_s})});
    QVERIFY(failure(good.first(200)).startsWith(u"a.pdf: the PDF is cut short."_s));
    QVERIFY(failure("%PDF-1.7\n%%EOF").startsWith(u"a.pdf: the PDF is damaged."_s));
    QVERIFY(failure(pdfBytes({{}, {}})).startsWith(u"a.pdf: there is no text in the PDF's pages (2)"_s));
    QByteArray locked = good;
    locked.replace("/Root",
                   "/Encrypt << /Filter /Standard /V 1 /R 2 /O <" + QByteArray("41").repeated(32) + "> /U <"
                       + QByteArray("42").repeated(32) + "> /P -4 >> /ID [<00> <00>]\n/Root");
    QVERIFY2(failure(locked).startsWith(u"a.pdf: the PDF has a password."_s), qPrintable(failure(locked)));
}

void PdfReaderTest::limitsAreToldAsAWarning()
{
    const QByteArray bytes = pdfBytes({column(50, 300, {u"One."_s}), column(50, 300, {u"Two."_s})});
    const Result<Document> document = readPdf(bytes, u"a.pdf"_s, {.pages = 1});
    QCOMPARE(document->paragraphs.size(), 1U);
    QVERIFY(document->warnings.front().startsWith(u"Only the first 1 of 2 pages were read"_s));
}

PARALLAX_TEST(PdfReaderTest)
#include "pdf_reader_test.moc"
