#pragma once

#include "models/text/code_points.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace parallax {

/// A text set in one column, paragraph by paragraph, and in long texts only where it is looked at: elsewhere
/// its height is an estimate. Positions are UTF-16 units of the text, places pixels from the column's top.
class ColumnLayout
{
public:
    /// Texts up to here are set at once, so that their heights are exact.
    static constexpr qsizetype setAtOnce = 60'000;

    void setText(const QString &text);
    void setFont(const QFont &font);
    void setWidth(int width);

    const QString &text() const { return m_text; }
    int width() const { return m_width; }
    int lineHeight() const { return m_lineHeight; }
    double height() const;
    /// Sets what stands between the places. Returns by how much what lies above `top` has grown.
    double setBetween(double top, double bottom);

    struct Line
    {
        double top;
        double left; ///< of the asked range within the line
        double right;
    };
    /// The lines of a range, or their estimate where it isn't set.
    std::vector<Line> lines(Utf16Range range) const;
    /// From the top of the range's first line to the bottom of its last.
    std::pair<double, double> extent(Utf16Range range) const;
    /// The position of the letter at a place; -1 where there is none.
    qsizetype positionAt(QPointF place) const;
    /// Paints what stands between the places, the painter's origin being the column's top. `formats` are
    /// ranges of the text with a colour, ascending.
    void paint(QPainter &painter, double top, double bottom,
               const std::vector<std::pair<Utf16Range, QColor>> &formats) const;

private:
    struct Block
    {
        Utf16Range range;
        double top = 0;
        double height = 0;
        std::unique_ptr<QTextLayout> layout; ///< nullptr: not set
    };
    void reset();
    void set(Block &block) const;
    void stack(size_t from);
    double estimatedHeight(const Block &block) const;
    size_t blockAt(double place) const;
    size_t blockOf(qsizetype position) const;
    Line lineOf(const Block &block, const QTextLine &line, qsizetype start, qsizetype end) const;

    QString m_text;
    QFont m_font;
    int m_width = 300;
    int m_lineHeight = 26;
    int m_ascent = 16;
    double m_characterWidth = 8;
    std::vector<Block> m_blocks;
};

} // namespace parallax
