#include "ui/reading/article_view.h"

#include "ui/reading/article_accessible.h"
#include "ui/widgets/plain_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

// What a hand does to ArticleView's caret, selection and annotations with the mouse.

namespace parallax {

Utf16Range ArticleView::selection() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void ArticleView::moveCaret(qsizetype position, bool extend, Reveal reveal)
{
    setSelection(extend ? m_anchor : position, position);
    if (reveal == Reveal::Yes)
        revealCaret();
}

void ArticleView::setSelection(qsizetype anchor, qsizetype caret)
{
    const Utf16Range before = selection();
    const qsizetype caretBefore = m_caret;
    m_anchor = anchor;
    m_caret = caret;
    startBlinking();
    viewport()->update();
    if (caretBefore != m_caret || before != selection())
        announceCaret(this);
    if (before != selection() && (before.length() > 0 || selection().length() > 0))
        Q_EMIT selectionChanged(selectedSpan());
}

Utf16Range ArticleView::unitAround(qsizetype position, Unit unit) const
{
    switch (unit) {
    case Unit::Character:
        return {position, position};
    case Unit::Word:
        return wordAt(m_layout, position);
    case Unit::Sentence:
        return sentenceAt(m_layout, position);
    case Unit::Paragraph:
        return paragraphAt(m_layout, position);
    }
    Q_UNREACHABLE_RETURN({});
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_keyboardFocus = false;
    const QPoint point = event->position().toPoint();
    const bool near = (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance();
    const bool again = m_clicks >= 2 && near && m_sinceDoubleClick.isValid()
        && !m_sinceDoubleClick.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    m_clicks = again ? m_clicks + 1 : 1;
    m_unit = m_clicks == 1 ? Unit::Character : m_clicks == 3 ? Unit::Sentence : Unit::Paragraph;
    m_pressPoint = point;
    m_dragging = true;
    m_moved = false;
    m_column.reset();
    if (again)
        m_sinceDoubleClick.restart();
    const qsizetype position = m_layout.positionAt(toDocument(point));
    if (event->modifiers() & Qt::ShiftModifier) {
        m_moved = true; // extends, and activates nothing
        m_pressed = {m_anchor, m_anchor};
        setSelection(m_anchor, position);
        return;
    }
    m_pressed = unitAround(position, m_unit);
    setSelection(m_pressed.start, m_pressed.end);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_clicks = 2;
    m_unit = Unit::Word;
    m_sinceDoubleClick.start();
    m_pressPoint = event->position().toPoint();
    m_dragging = true;
    m_moved = true;
    const QPointF point = toDocument(m_pressPoint);
    m_pressed = wordAt(m_layout, m_layout.characterAt(point).value_or(m_layout.positionAt(point)));
    setSelection(m_pressed.start, m_pressed.end);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_dragging) {
        hover(point);
        return;
    }
    if (!m_moved && (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    if (viewport()->rect().contains(point))
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(30, this);
    dragTo(point);
}

/// Selects from the unit where the drag began to the one under the mouse, whichever comes first.
void ArticleView::dragTo(QPoint viewportPoint)
{
    const Utf16Range here = unitAround(m_layout.positionAt(toDocument(viewportPoint)), m_unit);
    if (here.start < m_pressed.start)
        setSelection(m_pressed.end, here.start);
    else
        setSelection(m_pressed.start, std::max(here.end, m_pressed.end));
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    m_autoScroll.stop();
    if (!m_moved && m_clicks == 1)
        click(event->position().toPoint());
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && selection().length() > 0)
        clipboard->setText(selectedText(), QClipboard::Selection);
}

/// Chooses the innermost annotation; clicking again goes outwards through those that overlap there.
void ArticleView::click(QPoint viewportPoint)
{
    const auto here = highlightsAt(viewportPoint);
    if (here.empty()) {
        release();
        return;
    }
    const auto chosen = std::find_if(
        here.begin(), here.end(), [this](const Highlight *highlight) { return highlight->id == m_current; });
    const bool more = chosen != here.end() && std::next(chosen) != here.end();
    activate(more ? (*std::next(chosen))->id : here.front()->id);
}

void ArticleView::activate(HighlightId id)
{
    m_current = id;
    viewport()->update();
    Q_EMIT highlightActivated(id);
}

void ArticleView::release()
{
    if (!m_current)
        return;
    m_current.reset();
    viewport()->update();
    Q_EMIT highlightReleased();
}

std::vector<const Highlight *> ArticleView::highlightsAt(QPoint viewportPoint)
{
    const QPointF point = toDocument(viewportPoint);
    std::vector<const Highlight *> here;
    for (const MarginBar &bar : m_bars) {
        if (bar.bar.adjusted(-2, 0, 2, 0).contains(point.toPoint()) || bar.name.contains(point.toPoint())) {
            if (const Highlight *coding = m_highlights.find(bar.id))
                here.push_back(coding);
        }
    }
    // Codings are chosen by their bars only: whole paragraphs of them would take every click in the text.
    if (const auto character = m_layout.characterAt(point); character && here.empty()) {
        const qsizetype at = m_layout.codePoints().toCodePoint(*character);
        for (const PlacedHighlight *placed : m_highlights.overlapping(Span(at, at + 1))) {
            if (placed->highlight.kind != HighlightKind::Coding)
                here.push_back(&placed->highlight);
        }
        std::stable_sort(here.begin(), here.end(), [](const Highlight *a, const Highlight *b) {
            return a->span.length() < b->span.length();
        });
    }
    return here;
}

std::optional<HighlightId> ArticleView::highlightAt(QPoint viewportPoint)
{
    const auto here = highlightsAt(viewportPoint);
    return here.empty() ? std::nullopt : std::optional(here.front()->id);
}

void ArticleView::hover(QPoint viewportPoint)
{
    const auto id = highlightAt(viewportPoint);
    if (id == m_hovered)
        return;
    m_hovered = id;
    const bool inMargin = viewportPoint.x() >= m_layout.style().marginLeft - 4;
    viewport()->setCursor(inMargin ? (id ? Qt::PointingHandCursor : Qt::ArrowCursor) : Qt::IBeamCursor);
    viewport()->update();
}

void ArticleView::showToolTip(QPoint viewportPoint, QPoint globalPoint)
{
    QStringList lines;
    for (const Highlight *highlight : highlightsAt(viewportPoint)) {
        lines << describe(*highlight);
        if (lines.size() == 8)
            break;
    }
    QToolTip::showText(globalPoint, plainToolTip(lines.join(u'\n')), viewport());
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QPoint point = viewport()->mapFromGlobal(event->globalPos());
    if (byKey)
        point = caretInView() ? m_layout.caretRect(m_caret).translated(0, -top()).bottomLeft().toPoint()
                              : viewport()->rect().center();
    const auto id = byKey ? m_current : highlightAt(point);
    Q_EMIT contextMenuRequested(viewport()->mapToGlobal(point), id);
    event->accept();
}

} // namespace parallax
