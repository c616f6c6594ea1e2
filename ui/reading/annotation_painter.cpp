#include "ui/reading/annotation_painter.h"

#include "ui/reading/article_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parallax {

AnnotationPainter::AnnotationPainter(QPainter &painter, ArticleLayout &layout, Shade shade, int top,
                                     int bottom)
    : m_painter(painter)
    , m_layout(layout)
    , m_shade(shade)
    , m_top(top)
    , m_bottom(bottom)
    , m_unit(layout.style().lineHeight / 28.0)
{ }

namespace {

/// A box with its corner pixels left out. drawRoundedRect takes ten times as long, which shows where a
/// thousand mentions are in view.
void fillBox(QPainter &painter, const QRectF &rect, const QColor &tint)
{
    const QRect box = QRect(QPoint(qRound(rect.left()), qRound(rect.top())),
                            QPoint(qRound(rect.right()) - 1, qRound(rect.bottom()) - 1));
    if (box.width() < 3 || box.height() < 3) {
        painter.fillRect(box, tint);
        return;
    }
    painter.fillRect(box.adjusted(1, 0, -1, 0), tint);
    painter.fillRect(QRect(box.left(), box.top() + 1, 1, box.height() - 2), tint);
    painter.fillRect(QRect(box.right(), box.top() + 1, 1, box.height() - 2), tint);
}

} // namespace

void AnnotationPainter::paintGrounds(const std::vector<const PlacedHighlight *> &highlights)
{
    for (const PlacedHighlight *placed : highlights) {
        if (placed->highlight.kind != HighlightKind::Mention || placed->lane == PlacedHighlight::noLane)
            continue;
        // A mention within another is a lower box of a stronger tint, so that both edges show.
        QColor tint = entityTint(placed->highlight.entityType, m_shade);
        if (placed->lane > 0)
            tint = m_shade == Shade::Light ? tint.darker(100 + 7 * placed->lane)
                                           : tint.lighter(100 + 18 * placed->lane);
        const qreal inset = placed->lane * 3 * m_unit;
        for (const QRectF &rect :
             m_layout.rects(m_layout.codePoints().toUtf16(placed->highlight.span), m_top, m_bottom, false))
            fillBox(m_painter, rect.adjusted(-1, inset, 1, -inset), tint);
    }
}

void AnnotationPainter::paintUnderlines(const std::vector<const PlacedHighlight *> &highlights)
{
    for (const PlacedHighlight *placed : highlights) {
        const HighlightKind kind = placed->highlight.kind;
        const bool underlined = kind == HighlightKind::Claim || kind == HighlightKind::Suggestion;
        if (!underlined || placed->lane == PlacedHighlight::noLane)
            continue;
        for (const QRectF &rect :
             m_layout.rects(m_layout.codePoints().toUtf16(placed->highlight.span), m_top, m_bottom, false))
            underline(rect, placed->highlight, placed->lane);
    }
}

void AnnotationPainter::underline(const QRectF &rect, const Highlight &highlight, int lane)
{
    const qreal baseline = rect.top() + m_layout.style().ascent;
    const qreal y = baseline + (4.6 + 3.8 * lane) * m_unit;
    if (highlight.kind == HighlightKind::Suggestion) {
        const qreal dot = std::max(1.0, std::round(1.8 * m_unit));
        dashes(rect, y, dot, dot, 2 * dot, colour(ColourRole::Suggestion, m_shade));
        return;
    }
    const QColor ink = stanceColour(highlight.stance, m_shade);
    if (highlight.stance == Stance::Questions) {
        dashes(rect, y, 2.2 * m_unit, 7 * m_unit, 4.5 * m_unit, ink);
        return;
    }
    QPen pen(ink, 2.2 * m_unit, Qt::SolidLine, Qt::FlatCap);
    const bool twice = highlight.stance == Stance::Denies;
    if (twice)
        pen.setWidthF(1.1 * m_unit);
    m_painter.setPen(pen);
    const auto line = [&](qreal at) {
        m_painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at));
    };
    line(twice ? y - 1.1 * m_unit : y);
    if (twice)
        line(y + 1.1 * m_unit);
}

/// Strokes as rectangles: a dashed pen is a hundred times slower, which a page of suggestions would show.
void AnnotationPainter::dashes(const QRectF &rect, qreal y, qreal thick, qreal length, qreal gap,
                               const QColor &ink)
{
    const qreal top = std::round(y - thick / 2);
    const qreal left = std::round(rect.left());
    const int count = static_cast<int>(std::ceil((rect.right() - left) / (length + gap)));
    for (int i = 0; i < count; ++i) {
        const qreal x = left + i * (length + gap);
        m_painter.fillRect(QRectF(x, top, std::min(length, rect.right() - x), thick), ink);
    }
}

void AnnotationPainter::fill(Utf16Range range, const QColor &ground, bool wholeLines)
{
    for (const QRectF &rect : m_layout.rects(range, m_top, m_bottom, wholeLines))
        m_painter.fillRect(rect, ground);
}

void AnnotationPainter::frame(Utf16Range range, const QColor &line)
{
    m_painter.setPen(line);
    m_painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : m_layout.rects(range, m_top, m_bottom, false))
        m_painter.drawRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5));
}

void AnnotationPainter::outline(const Highlight &highlight, bool strong)
{
    const auto rects = m_layout.rects(m_layout.codePoints().toUtf16(highlight.span), m_top, m_bottom, false);
    const ColourRole role = strong ? ColourRole::Accent : ColourRole::QuietText;
    m_painter.setPen(QPen(colour(role, m_shade), strong ? 1.6 : 1));
    m_painter.setBrush(Qt::NoBrush);
    const qreal below =
        (highlight.kind == HighlightKind::Mention ? 1.5 : 4) * m_unit; // its underline stays free
    for (const QRectF &rect : rects)
        m_painter.drawRoundedRect(rect.adjusted(-1.8, -1, 1.8, below), 3, 3);
    if (highlight.kind == HighlightKind::Mention && !rects.empty())
        paintLetter(rects.back(), highlight);
}

void AnnotationPainter::paintLetter(const QRectF &last, const Highlight &highlight)
{
    const qreal size = 13;
    const QRectF badge(last.right() - size / 2 + 2, last.top() - size / 2 - 1, size, size);
    m_painter.setPen(QPen(colour(ColourRole::Paper, m_shade), 1));
    m_painter.setBrush(entityInk(highlight.entityType, m_shade));
    m_painter.drawEllipse(badge);
    QFont font = m_layout.style().marginal;
    font.setPixelSize(9);
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.drawText(badge, Qt::AlignCenter, entityLetter(highlight.entityType));
}

} // namespace parallax
