#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace parallax {

/// A word or line of a PDF page; places in points (1/72 inch) from the page's top left.
struct PdfWord
{
    QString text;
    QRectF box;
    bool spaceAfter = true;
};

struct PdfLine
{
    QString text;
    QRectF box;
    double size = 0;      ///< the height of its words, in points: what tells a heading from text
    int page = 0;         ///< from 0
    double firstWord = 0; ///< how wide it is, in points
};

/// Words in reading order, put together into the lines they stand on. A line ends where the next word stands
/// lower, further left, or a column's gap away.
std::vector<PdfLine> pdfLines(const std::vector<PdfWord> &words, int page);

/// Without running heads and feet and page numbers: lines in the outer eighth of their page which, but for
/// numbers, come again at the same height on at least three pages and on a third of them (on every page where
/// there are but two or three); there, lines of figures alone, and "Page 3 of 9".
std::vector<PdfLine> withoutRunningLines(std::vector<PdfLine> lines, const std::vector<double> &pageHeights);

} // namespace parallax
