#include "ui/reading/caret_moves.h"

#include "models/text/sentences.h"
#include "ui/reading/article_layout.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace parallax {

namespace {

qsizetype forward(ArticleLayout &layout, qsizetype from, QTextLayout::CursorMode mode)
{
    const int block = layout.blockAt(from);
    const TextBlock &at = layout.blocks().at(block);
    if (from == at.end())
        return block + 1 < layout.blocks().count() ? layout.blocks().at(block + 1).start : from;
    return at.start + layout.exact(block).nextCursorPosition(static_cast<int>(from - at.start), mode);
}

qsizetype backward(ArticleLayout &layout, qsizetype from, QTextLayout::CursorMode mode)
{
    const int block = layout.blockAt(from);
    const TextBlock &at = layout.blocks().at(block);
    if (from > at.start)
        return at.start + layout.exact(block).previousCursorPosition(static_cast<int>(from - at.start), mode);
    if (block == 0)
        return from;
    const TextBlock &before = layout.blocks().at(block - 1);
    if (before.end() < from) // over a line break
        return before.end();
    return before.start
        + layout.exact(block - 1).previousCursorPosition(static_cast<int>(before.length), mode);
}

QTextLine lineOf(ArticleLayout &layout, qsizetype position)
{
    const int block = layout.blockAt(position);
    return layout.exact(block).lineForTextPosition(
        static_cast<int>(position - layout.blocks().at(block).start));
}

qsizetype lineEnd(ArticleLayout &layout, qsizetype from)
{
    const int block = layout.blockAt(from);
    const TextBlock &at = layout.blocks().at(block);
    const QTextLine line = lineOf(layout, from);
    if (!line.isValid())
        return at.end();
    const int end = line.textStart() + line.textLength();
    // Before the blank at which the line was wrapped: after it the caret would stand on the next line.
    return end >= at.length ? at.end() : at.start + layout.exact(block).previousCursorPosition(end);
}

/// A line up (step -1) or down (1), also onto empty lines; past either end to the text's.
qsizetype lineStep(ArticleLayout &layout, qsizetype from, std::optional<qreal> &column, int step)
{
    if (!column)
        column = layout.caretRect(from).x();
    int block = layout.blockAt(from);
    const QTextLine line = lineOf(layout, from);
    int number = (line.isValid() ? line.lineNumber() : 0) + step;
    if (number < 0 || number >= layout.exact(block).lineCount()) {
        block += step;
        if (block < 0 || block >= layout.blocks().count())
            return step < 0 ? 0 : layout.body().size();
        number = step < 0 ? layout.exact(block).lineCount() - 1 : 0;
    }
    const QTextLine goal = layout.exact(block).lineAt(number);
    return layout.blocks().at(block).start + goal.xToCursor(*column - layout.style().textLeft);
}

qsizetype pageStep(ArticleLayout &layout, qsizetype from, std::optional<qreal> &column, int distance)
{
    const QRectF caret = layout.caretRect(from);
    if (!column)
        column = caret.x();
    return layout.positionAt({*column, caret.center().y() + distance});
}

qsizetype paragraphStart(const ArticleLayout &layout, qsizetype from, bool up)
{
    int block = layout.blockAt(from);
    const bool inside = from > layout.blocks().at(block).start;
    if (!up || !inside)
        block += up ? -1 : 1;
    const auto starts = [&](int i) {
        return layout.blocks().at(i).length > 0 && !layout.blocks().at(i).continues;
    };
    while (block > 0 && block < layout.blocks().count() && !starts(block))
        block += up ? -1 : 1;
    return block >= layout.blocks().count() ? layout.body().size()
                                            : layout.blocks().at(std::max(block, 0)).start;
}

} // namespace

qsizetype movedCaret(ArticleLayout &layout, qsizetype from, CaretMove move, std::optional<qreal> &column,
                     int page)
{
    const bool vertical = move == CaretMove::LineUp || move == CaretMove::LineDown
        || move == CaretMove::PageUp || move == CaretMove::PageDown;
    if (!vertical)
        column.reset();
    const bool rightToLeft = layout.blocks().at(layout.blockAt(from)).rightToLeft;
    switch (move) {
    case CaretMove::Left:
    case CaretMove::Right:
        return (move == CaretMove::Right) != rightToLeft
            ? forward(layout, from, QTextLayout::SkipCharacters)
            : backward(layout, from, QTextLayout::SkipCharacters);
    case CaretMove::WordLeft:
    case CaretMove::WordRight:
        return (move == CaretMove::WordRight) != rightToLeft ? forward(layout, from, QTextLayout::SkipWords)
                                                             : backward(layout, from, QTextLayout::SkipWords);
    case CaretMove::LineStart: {
        const QTextLine at = lineOf(layout, from);
        return layout.blocks().at(layout.blockAt(from)).start + (at.isValid() ? at.textStart() : 0);
    }
    case CaretMove::LineEnd:
        return lineEnd(layout, from);
    case CaretMove::LineUp:
        return lineStep(layout, from, column, -1);
    case CaretMove::LineDown:
        return lineStep(layout, from, column, 1);
    case CaretMove::PageUp:
        return pageStep(layout, from, column, -page);
    case CaretMove::PageDown:
        return pageStep(layout, from, column, page);
    case CaretMove::ParagraphUp:
        return paragraphStart(layout, from, true);
    case CaretMove::ParagraphDown:
        return paragraphStart(layout, from, false);
    case CaretMove::TextStart:
        return 0;
    case CaretMove::TextEnd:
        return layout.body().size();
    }
    Q_UNREACHABLE_RETURN(from);
}

Utf16Range wordAt(const ArticleLayout &layout, qsizetype position)
{
    const TextBlock &block = layout.blocks().at(layout.blockAt(position));
    const QStringView text = QStringView(layout.body()).mid(block.start, block.length);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(
        std::clamp<qsizetype>(position - block.start, 0, std::max<qsizetype>(text.size() - 1, 0)));
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    return {block.start + std::max<qsizetype>(start, 0), block.start + (end < 0 ? text.size() : end)};
}

Utf16Range sentenceAt(const ArticleLayout &layout, qsizetype position)
{
    const TextBlock &block = layout.blocks().at(layout.blockAt(position));
    const auto sentences = sentenceRanges(QStringView(layout.body()).mid(block.start, block.length));
    // Blanks belong to the sentence before them.
    const auto after = std::find_if(sentences.begin(), sentences.end(), [&](Utf16Range sentence) {
        return block.start + sentence.start > position;
    });
    if (sentences.empty())
        return {block.start, block.end()};
    const Utf16Range found = after == sentences.begin() ? *after : *std::prev(after);
    return {block.start + found.start, block.start + found.end};
}

Utf16Range paragraphAt(const ArticleLayout &layout, qsizetype position)
{
    int first = layout.blockAt(position);
    int last = first;
    while (layout.blocks().at(first).continues)
        --first;
    while (last + 1 < layout.blocks().count() && layout.blocks().at(last + 1).continues)
        ++last;
    return {layout.blocks().at(first).start, layout.blocks().at(last).end()};
}

} // namespace parallax
