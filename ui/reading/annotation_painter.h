#pragma once

#include "models/text/code_points.h"
#include "ui/reading/highlight_index.h"
#include "ui/widgets/palette.h"

class QPainter;

namespace parallax {

class ArticleLayout;

/// Draws what lies around the letters: grounds of mentions, underlines of claims and suggestions, the outline
/// of the chosen annotation. Everything in document coordinates, only between `top` and `bottom`.
class AnnotationPainter
{
public:
    AnnotationPainter(QPainter &painter, ArticleLayout &layout, Shade shade, int top, int bottom);

    void paintGrounds(const std::vector<const PlacedHighlight *> &highlights);
    void paintUnderlines(const std::vector<const PlacedHighlight *> &highlights);
    void fill(Utf16Range range, const QColor &ground, bool wholeLines);
    void frame(Utf16Range range, const QColor &line);
    /// `strong` for the chosen one; else for the one under the mouse. Mentions get their type's letter.
    void outline(const Highlight &highlight, bool strong);

private:
    void underline(const QRectF &rect, const Highlight &highlight, int lane);
    void dashes(const QRectF &rect, qreal y, qreal thick, qreal length, qreal gap, const QColor &ink);
    void paintLetter(const QRectF &last, const Highlight &highlight);

    QPainter &m_painter;
    ArticleLayout &m_layout;
    Shade m_shade;
    int m_top;
    int m_bottom;
    qreal m_unit; ///< 1 px at normal zoom
};

} // namespace parallax
