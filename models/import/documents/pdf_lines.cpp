#include "models/import/documents/pdf_lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool continues(const PdfLine &line, const PdfWord &word)
{
    const double height = std::max(line.box.height(), 1.0);
    const bool sameHeight = std::abs(word.box.center().y() - line.box.center().y()) < height * 0.5;
    const double gap = word.box.left() - line.box.right();
    return sameHeight && gap > -height && gap < 2.5 * height;
}

/// What comes again on other pages: the text without its numbers, and its height rounded to some points.
QString repeated(const PdfLine &line)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QString text = QString(line.text).replace(digits, u"#"_s);
    return u"%1|%2"_s.arg(qRound(line.box.center().y() / 6)).arg(text.left(200));
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression form(
        uR"(^[ivxlc]{1,6}$|^(?:[-–—]\s*)?(?:page|seite|p\.|s\.|página|pagina)?\s*\d{1,5}(?:\s*(?:of|/|sur|von|de|van)\s*\d{1,5})?(?:\s*[-–—])?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 30 && form.match(text).hasMatch();
}

} // namespace

std::vector<PdfLine> pdfLines(const std::vector<PdfWord> &words, int page)
{
    std::vector<PdfLine> lines;
    bool space = false;
    for (const PdfWord &word : words) {
        if (lines.empty() || !continues(lines.back(), word)) {
            lines.push_back({word.text, word.box, word.box.height(), page, word.box.width()});
        } else {
            PdfLine &line = lines.back();
            const bool apart = word.box.left() - line.box.right() > line.box.height() * 0.15;
            line.text += (space || apart ? u" "_s : QString()) + word.text;
            line.box = line.box.united(word.box);
            line.size = std::max(line.size, word.box.height());
        }
        space = word.spaceAfter;
    }
    return lines;
}

std::vector<PdfLine> withoutRunningLines(std::vector<PdfLine> lines, const std::vector<double> &pageHeights)
{
    const auto atEdge = [&](const PdfLine &line) {
        const double height = pageHeights.at(std::size_t(line.page));
        return line.box.bottom() < height / 8 || line.box.top() > height * 7 / 8;
    };
    QHash<QString, QSet<int>> pages;
    for (const PdfLine &line : lines) {
        if (atEdge(line))
            pages[repeated(line)].insert(line.page);
    }
    const qsizetype count = qsizetype(pageHeights.size());
    const qsizetype enough = count <= 3 ? std::max<qsizetype>(count, 2) : std::max<qsizetype>(3, count / 3);
    std::erase_if(lines, [&](const PdfLine &line) {
        return atEdge(line) && (isPageNumber(line.text) || pages.value(repeated(line)).size() >= enough);
    });
    return lines;
}

} // namespace parallax
