#include "ui/reading/annotation_painter.h"
#include "ui/reading/article_view.h"

#include "ui/widgets/source_dot.h"

#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

// How ArticleView looks. From the ground up: tints of mentions, search hits, the selection, underlines,
// letters, the chosen annotation's outline, the margin, the caret.

namespace parallax {

void ArticleView::paintEvent(QPaintEvent *event)
{
    const Shade shade = currentShade();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colour(ColourRole::Paper, shade));
    painter.translate(0, -top());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect clip = event->rect().translated(0, top());
    paintHeader(painter, shade);

    // A line further each way: outlines and nested boxes reach beyond their own.
    const int around = m_layout.style().lineHeight;
    const Span seen = spanBetween(clip.top() - around, clip.bottom() + around);
    const auto visible = m_highlights.overlapping(seen);
    const Highlight *current = m_current ? m_highlights.find(*m_current) : nullptr;
    const Highlight *hovered = m_hovered && m_hovered != m_current ? m_highlights.find(*m_hovered) : nullptr;

    AnnotationPainter marks(painter, m_layout, shade, clip.top(), clip.bottom());
    for (const Highlight *coding : {hovered, current}) {
        if (coding && coding->kind == HighlightKind::Coding) {
            QColor wash = coding->colour;
            wash.setAlphaF(coding == current ? 0.20F : 0.12F);
            marks.fill(m_layout.codePoints().toUtf16(coding->span), wash, true);
        }
    }
    marks.paintGrounds(visible);
    paintFinds(marks, shade, seen);
    if (selection().length() > 0)
        marks.fill(selection(), colour(ColourRole::Selection, shade), true);
    marks.paintUnderlines(visible);
    paintText(painter, shade, clip);
    for (const Highlight *outlined : {hovered, current}) {
        if (outlined && outlined->kind != HighlightKind::Coding)
            marks.outline(*outlined, outlined == current);
    }
    const int bottom = top() + viewport()->height();
    m_bars = marginBars(m_layout, m_highlights.overlapping(spanBetween(top(), bottom)), top(), bottom);
    paintMargin(painter, m_bars, m_layout.style(), m_current, shade);
    paintCaretAndFocus(painter, shade);
}

void ArticleView::paintHeader(QPainter &painter, Shade shade)
{
    if (top() > m_layout.blockTop(0))
        return;
    painter.setPen(colour(ColourRole::Text, shade));
    m_layout.titleLayout().draw(&painter, m_layout.titleOrigin());
    painter.setPen(colour(ColourRole::QuietText, shade));
    const QTextLayout &metadata = m_layout.metadataLayout();
    metadata.draw(&painter, m_layout.metadataOrigin());
    if (!m_layout.header().sourcePosition || metadata.lineCount() == 0)
        return;
    const QTextLine line = metadata.lineAt(0);
    const bool rightToLeft = metadata.textOption().textDirection() == Qt::RightToLeft;
    const qreal x = rightToLeft ? line.naturalTextRect().right() + 6 : 0;
    const qreal size = m_layout.style().metadata.pixelSize() * 0.77;
    const QPointF origin = m_layout.metadataOrigin() + QPointF(x, (line.height() - size) / 2 + line.y());
    paintSourceDot(painter, QRectF(origin, QSizeF(size, size)), *m_layout.header().sourcePosition, shade);
}

void ArticleView::paintFinds(AnnotationPainter &painter, Shade shade, Span seen)
{
    const auto first = std::lower_bound(m_finds.begin(), m_finds.end(), seen.start(),
                                        [](Span find, qsizetype start) { return find.end() <= start; });
    for (auto at = first; at != m_finds.end() && at->start() < seen.end(); ++at) {
        const bool current = at - m_finds.begin() == m_currentFind;
        const ColourRole role = current ? ColourRole::SearchCurrent : ColourRole::SearchHit;
        painter.fill(m_layout.codePoints().toUtf16(*at), colour(role, shade), false);
        if (current)
            painter.frame(m_layout.codePoints().toUtf16(*at), colour(ColourRole::Text, shade));
    }
}

void ArticleView::paintText(QPainter &painter, Shade shade, const QRect &clip)
{
    const Utf16Range selected = selection();
    painter.setPen(colour(ColourRole::Text, shade));
    const int last = m_layout.blockAtY(clip.bottom());
    for (int block = m_layout.blockAtY(clip.top()); block <= last; ++block) {
        const TextBlock &at = m_layout.blocks().at(block);
        QList<QTextLayout::FormatRange> selections;
        const qsizetype from = std::max(selected.start, at.start);
        const qsizetype to = std::min(selected.end, at.end());
        if (from < to) { // in the text's own colour, which stands out from the selection
            QTextCharFormat plain;
            plain.setForeground(colour(ColourRole::Text, shade));
            selections.append({static_cast<int>(from - at.start), static_cast<int>(to - from), plain});
        }
        const QTextLayout &layout = m_layout.exact(block);
        layout.draw(&painter, m_layout.blockOrigin(block), selections, clip);
    }
}

void ArticleView::paintCaretAndFocus(QPainter &painter, Shade shade)
{
    if (!hasFocus())
        return;
    if (m_caretOn && caretInView()) {
        const QRectF caret = m_layout.caretRect(m_caret);
        painter.fillRect(QRectF(caret.left() - 1, caret.top(), 2, caret.height()),
                         colour(ColourRole::Accent, shade));
    }
    if (m_keyboardFocus) {
        painter.resetTransform();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(ColourRole::Accent, shade), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

/// Asked first: elsewhere the caret's place is only an estimate, and making it exact would move the text.
bool ArticleView::caretInView() const
{
    const int block = m_layout.blockAt(m_caret);
    return block >= m_layout.blockAtY(top()) && block <= m_layout.blockAtY(top() + viewport()->height());
}

void ArticleView::updateCaret()
{
    if (!caretInView())
        return;
    const QRectF caret = m_layout.caretRect(m_caret).translated(0, -top());
    viewport()->update(caret.toAlignedRect().adjusted(-3, -1, 3, 1));
}

/// The text of the paragraphs between two heights of the document.
Span ArticleView::spanBetween(int upper, int lower)
{
    const TextBlock &first = m_layout.blocks().at(m_layout.blockAtY(upper));
    const TextBlock &last = m_layout.blocks().at(m_layout.blockAtY(lower));
    return m_layout.codePoints().toSpan({first.start, last.end()});
}

void ArticleView::updateLook(Span span)
{
    // Asked of the lines in view only: elsewhere heights are estimates, and there is nothing to paint.
    const Utf16Range range = m_layout.codePoints().toUtf16(span);
    QRectF changed;
    for (const QRectF &line : m_layout.rects(range, top(), top() + viewport()->height(), true))
        changed |= line;
    if (changed.isEmpty())
        return;
    const int around = m_layout.style().lineHeight;
    const int upper = qFloor(changed.top()) - top() - around;
    viewport()->update(0, upper, viewport()->width(), qCeil(changed.height()) + 2 * around);
}

void ArticleView::updateLook(const std::optional<HighlightId> &shown)
{
    const Highlight *highlight = shown ? m_highlights.find(*shown) : nullptr;
    if (!highlight)
        return;
    if (highlight->kind == HighlightKind::Coding) // its name makes others in the margin move
        viewport()->update();
    else
        updateLook(highlight->span);
}

void ArticleView::startBlinking()
{
    m_caretOn = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && period > 0)
        m_blink.start(period / 2, this);
    else
        m_blink.stop();
}

} // namespace parallax
