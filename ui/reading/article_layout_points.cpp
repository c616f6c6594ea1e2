#include "ui/reading/article_layout.h"
#include "ui/reading/line_extents.h"

#include <algorithm>
#include <cmath>

// Between points and positions: the half of ArticleLayout that looks things up.

namespace parallax {

namespace {

qreal baselineOf(const QTextLine &line)
{
    return line.y() + line.ascent();
}

/// The line that holds a position of its layout; lines are many where a paragraph is long.
int lineIndexFor(const QTextLayout &layout, int position)
{
    int low = 0;
    int high = layout.lineCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (layout.lineAt(middle).textStart() <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

} // namespace

/// The line of a block that is at, or nearest to, `y` from the block's top.
QTextLine ArticleLayout::lineAt(int block, int y)
{
    const QTextLayout &layout = exact(block);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (y < baselineOf(line) + m_style.lineHeight - m_style.baseline)
            return line;
    }
    return layout.lineAt(layout.lineCount() - 1);
}

qsizetype ArticleLayout::positionAt(QPointF point)
{
    if (point.y() < m_headerHeight)
        return 0;
    if (point.y() >= m_headerHeight + m_heights.total())
        return body().size();
    const int block = blockAtY(static_cast<int>(point.y()));
    const QTextLine line = lineAt(block, static_cast<int>(point.y()) - blockTop(block));
    return m_blocks.at(block).start + line.xToCursor(point.x() - m_style.textLeft);
}

std::optional<qsizetype> ArticleLayout::characterAt(QPointF point)
{
    if (point.y() < m_headerHeight || point.y() >= m_headerHeight + m_heights.total())
        return std::nullopt;
    const int block = blockAtY(static_cast<int>(point.y()));
    const QTextLine line = lineAt(block, static_cast<int>(point.y()) - blockTop(block));
    const qreal x = point.x() - m_style.textLeft;
    const qreal top = blockTop(block) + baselineOf(line) - m_style.baseline;
    if (x < line.naturalTextRect().left() || x >= line.naturalTextRect().right() || point.y() < top
        || point.y() > top + m_style.lineHeight + m_style.descent)
        return std::nullopt;
    return m_blocks.at(block).start + line.xToCursor(x, QTextLine::CursorOnCharacter);
}

QRectF ArticleLayout::caretRect(qsizetype position)
{
    const int block = blockAt(position);
    const QTextLayout &layout = exact(block);
    const int inBlock = static_cast<int>(position - m_blocks.at(block).start);
    const QTextLine line = layout.lineForTextPosition(inBlock);
    if (!line.isValid())
        return QRectF(blockOrigin(block), QSizeF(1, m_style.lineHeight));
    const qreal top = baselineOf(line) - m_style.ascent;
    return QRectF(blockOrigin(block) + QPointF(line.cursorToX(inBlock), top),
                  QSizeF(1, m_style.ascent + m_style.descent));
}

std::vector<QRectF> ArticleLayout::rects(Utf16Range range, int top, int bottom, bool wholeLines)
{
    std::vector<QRectF> found;
    const int last = std::min(blockAt(range.end), blockAtY(bottom));
    for (int block = std::max(blockAt(range.start), blockAtY(top)); block <= last; ++block) {
        const QTextLayout &layout = exact(block);
        const TextBlock &at = m_blocks.at(block);
        const int from = static_cast<int>(std::max(range.start, at.start) - at.start);
        const int to = static_cast<int>(std::min(range.end, at.end()) - at.start);
        const qreal blockY = blockTop(block);
        for (int i = lineIndexFor(layout, from); i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const qreal baseline = blockY + baselineOf(line);
            const bool past = line.textStart() > to || baseline - m_style.lineHeight > bottom;
            if (past)
                break;
            if (baseline + m_style.lineHeight < top)
                continue;
            const qreal y = wholeLines ? baseline - m_style.baseline : baseline - m_style.ascent;
            const qreal height = wholeLines ? m_style.lineHeight : m_style.ascent + m_style.descent;
            for (const Extent &extent : extentsInLine(line, from, to, isMixed(block)))
                found.emplace_back(m_style.textLeft + extent.left, y, extent.right - extent.left, height);
            const bool breakIsIn = wholeLines && range.end > at.end() && i + 1 == layout.lineCount();
            if (breakIsIn) // shown as a little stub, so that selected empty lines are seen too
                found.push_back(breakStub(line, y, at.rightToLeft));
        }
    }
    return found;
}

QRectF ArticleLayout::breakStub(const QTextLine &line, qreal y, bool rightToLeft) const
{
    const qreal width = m_style.characterWidth * 0.6;
    const QRectF text = line.naturalTextRect();
    const qreal x = rightToLeft ? text.left() - width : text.right();
    return QRectF(m_style.textLeft + x, y, width, m_style.lineHeight);
}

} // namespace parallax
