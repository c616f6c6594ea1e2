#include "models/pictures/table_picture.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr double fontSize = 13;
constexpr double lineHeight = 18;
constexpr double charWidth = 7.2; ///< of the font; wide enough for the common ones
constexpr double strongWidth = 8.2;
constexpr double cellPadding = 8;
constexpr int mostCharacters = 34; ///< of a line before it is wrapped
constexpr double margin = 16;

struct PictureColour
{
    int red;
    int green;
    int blue;
    QString hex() const { return u"#%1"_s.arg((red << 16) | (green << 8) | blue, 6, 16, QChar(u'0')); }
};

/// Text on the deepest of both keeps a contrast of more than 6:1.
PictureColour groundOf(double heat)
{
    const PictureColour most = heat < 0 ? PictureColour{0xf5, 0xb0, 0x90} : PictureColour{0x8f, 0xab, 0xf5};
    const double part = std::min(std::abs(heat), 1.0);
    const auto mixed = [part](int to) { return int(std::lround(255 + (to - 255) * part)); };
    return {mixed(most.red), mixed(most.green), mixed(most.blue)};
}

/// At spaces where there are any, else in the word.
QStringList wrapped(const QString &text, int most)
{
    QStringList lines;
    QString rest = text;
    while (rest.size() > most) {
        qsizetype cut = rest.lastIndexOf(u' ', most);
        const bool inWord = cut <= 0;
        if (inWord)
            cut = rest.at(most).isLowSurrogate() ? most - 1 : most;
        lines << rest.first(cut);
        rest = rest.sliced(inWord ? cut : cut + 1);
    }
    return lines << rest;
}

PictureCell wrappedCell(const PictureCell &cell)
{
    PictureCell made{{}, cell.heat, cell.isNumber};
    for (const PictureLine &line : cell.lines) {
        for (const QString &part : wrapped(line.text, mostCharacters))
            made.lines.push_back({part, line.strong, line.quiet});
    }
    return made;
}

PictureCell headCell(const QString &head)
{
    return wrappedCell({{{head, true, false}}, std::nullopt, false});
}

class SvgTable
{
public:
    explicit SvgTable(const TablePicture &table)
        : m_table(table)
        , m_svg(&m_bytes)
    {
        std::vector<PictureCell> heads;
        for (const QString &head : table.heads)
            heads.push_back(headCell(head));
        m_rows.push_back(std::move(heads));
        for (const auto &row : table.rows) {
            std::vector<PictureCell> cells;
            for (const PictureCell &cell : row)
                cells.push_back(wrappedCell(cell));
            m_rows.push_back(std::move(cells));
        }
        measure();
    }

    QByteArray write()
    {
        m_svg.setAutoFormatting(true);
        m_svg.setAutoFormattingIndent(1);
        m_svg.writeStartDocument();
        m_svg.writeStartElement(u"svg"_s);
        m_svg.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        m_svg.writeAttribute(u"version"_s, u"1.1"_s);
        m_svg.writeAttribute(u"width"_s, number(m_width));
        m_svg.writeAttribute(u"height"_s, number(m_height));
        m_svg.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(m_width), number(m_height)));
        m_svg.writeAttribute(u"font-family"_s, u"Noto Sans, DejaVu Sans, Arial, sans-serif"_s);
        m_svg.writeAttribute(u"font-size"_s, number(fontSize));
        m_svg.writeTextElement(u"title"_s, m_table.title);
        rectangle(0, 0, m_width, m_height, u"#ffffff"_s, {});
        text(margin, margin + fontSize, {m_table.title, true, false}, false);
        double top = margin + lineHeight + cellPadding;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            writeRow(row, top);
            top += m_heights[row];
        }
        top += cellPadding + fontSize;
        for (const QString &note : m_notes) {
            text(margin, top, {note, false, true}, false);
            top += lineHeight;
        }
        m_svg.writeEndElement();
        m_svg.writeEndDocument();
        return m_bytes;
    }

private:
    static QString number(double value)
    {
        return QString::number(value, 'f', value == std::floor(value) ? 0 : 1);
    }

    void measure()
    {
        m_widths.assign(size_t(m_table.heads.size()), 0);
        for (const auto &row : m_rows) {
            size_t lines = 1;
            for (size_t column = 0; column < row.size(); ++column) {
                lines = std::max(lines, row[column].lines.size());
                for (const PictureLine &line : row[column].lines)
                    m_widths[column] = std::max(
                        m_widths[column],
                        (line.strong ? strongWidth : charWidth) * double(line.text.size()) + 2 * cellPadding);
            }
            m_heights.push_back(double(lines) * lineHeight + cellPadding);
        }
        double width = 0;
        for (const double one : m_widths)
            width += one;
        m_width = std::ceil(std::max(width, 480.0) + 2 * margin);
        const int noteCharacters = int((m_width - 2 * margin) / charWidth);
        for (const QString &note : m_table.notes)
            m_notes << wrapped(note, noteCharacters);
        m_height = margin + lineHeight + 2 * cellPadding + double(m_notes.size() + 1) * lineHeight + margin;
        for (const double one : m_heights)
            m_height += one;
    }

    void writeRow(size_t row, double top)
    {
        double left = margin;
        for (size_t column = 0; column < m_rows[row].size(); ++column) {
            const PictureCell &cell = m_rows[row][column];
            const QString ground = cell.heat ? groundOf(*cell.heat).hex()
                : row == 0                   ? u"#f6f7fa"_s
                                             : u"#ffffff"_s;
            rectangle(left, top, m_widths[column], m_heights[row], ground, u"#d6d9e0"_s);
            double baseline = top + cellPadding / 2 + fontSize;
            for (const PictureLine &line : cell.lines) {
                text(cell.isNumber ? left + m_widths[column] - cellPadding : left + cellPadding, baseline,
                     line, cell.isNumber);
                baseline += lineHeight;
            }
            left += m_widths[column];
        }
    }

    void rectangle(double x, double y, double width, double height, const QString &fill,
                   const QString &stroke)
    {
        m_svg.writeEmptyElement(u"rect"_s);
        m_svg.writeAttribute(u"x"_s, number(x));
        m_svg.writeAttribute(u"y"_s, number(y));
        m_svg.writeAttribute(u"width"_s, number(width));
        m_svg.writeAttribute(u"height"_s, number(height));
        m_svg.writeAttribute(u"fill"_s, fill);
        if (!stroke.isEmpty())
            m_svg.writeAttribute(u"stroke"_s, stroke);
    }

    void text(double x, double y, const PictureLine &line, bool atEnd)
    {
        m_svg.writeStartElement(u"text"_s);
        m_svg.writeAttribute(u"x"_s, number(x));
        m_svg.writeAttribute(u"y"_s, number(y));
        m_svg.writeAttribute(u"fill"_s, line.quiet ? u"#5a6070"_s : u"#1f2430"_s);
        if (line.strong)
            m_svg.writeAttribute(u"font-weight"_s, u"600"_s);
        if (atEnd)
            m_svg.writeAttribute(u"text-anchor"_s, u"end"_s);
        m_svg.writeCharacters(printable(line.text));
        m_svg.writeEndElement();
    }

    /// XML has no place for control characters.
    static QString printable(QString text)
    {
        for (QChar &c : text) {
            if (c.category() == QChar::Other_Control || c == u'\uFFFE' || c == u'\uFFFF')
                c = u' ';
        }
        return text;
    }

    const TablePicture &m_table;
    QByteArray m_bytes;
    QXmlStreamWriter m_svg;
    std::vector<std::vector<PictureCell>> m_rows; ///< the heads first
    std::vector<double> m_widths;
    std::vector<double> m_heights;
    QStringList m_notes;
    double m_width = 0;
    double m_height = 0;
};

} // namespace

QByteArray tableSvg(const TablePicture &table)
{
    return SvgTable(table).write();
}

} // namespace parallax
