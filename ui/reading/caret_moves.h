#pragma once

#include "models/text/code_points.h"

#include <optional>

namespace parallax {

class ArticleLayout;

enum class CaretMove {
    Left,
    Right,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    LineUp,
    LineDown,
    ParagraphUp,
    ParagraphDown,
    PageUp,
    PageDown,
    TextStart,
    TextEnd,
};

/// Where a caret at `from` goes. Left and right follow the paragraph's direction. `column` remembers the x
/// that up and down keep to, and is forgotten by the other moves. `page` is how far a page goes, in pixels.
qsizetype movedCaret(ArticleLayout &layout, qsizetype from, CaretMove move, std::optional<qreal> &column,
                     int page);

/// What a double click takes: the word at a position, or the blanks or mark that stand there.
Utf16Range wordAt(const ArticleLayout &layout, qsizetype position);
/// What a third click takes: the sentence without the blanks after it, and a fourth: the paragraph.
Utf16Range sentenceAt(const ArticleLayout &layout, qsizetype position);
Utf16Range paragraphAt(const ArticleLayout &layout, qsizetype position);

} // namespace parallax
