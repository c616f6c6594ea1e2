#include "ui/reading/article_view.h"

#include "ui/reading/article_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

// Keys, wheel, focus and timers of ArticleView.

namespace parallax {

namespace {

struct KeyMove
{
    QKeySequence::StandardKey key;
    CaretMove move;
    bool extends;
};

constexpr std::array keyTable = {
    KeyMove{QKeySequence::MoveToPreviousChar, CaretMove::Left, false},
    KeyMove{QKeySequence::MoveToNextChar, CaretMove::Right, false},
    KeyMove{QKeySequence::MoveToPreviousWord, CaretMove::WordLeft, false},
    KeyMove{QKeySequence::MoveToNextWord, CaretMove::WordRight, false},
    KeyMove{QKeySequence::MoveToPreviousLine, CaretMove::LineUp, false},
    KeyMove{QKeySequence::MoveToNextLine, CaretMove::LineDown, false},
    KeyMove{QKeySequence::MoveToPreviousPage, CaretMove::PageUp, false},
    KeyMove{QKeySequence::MoveToNextPage, CaretMove::PageDown, false},
    KeyMove{QKeySequence::MoveToStartOfLine, CaretMove::LineStart, false},
    KeyMove{QKeySequence::MoveToEndOfLine, CaretMove::LineEnd, false},
    KeyMove{QKeySequence::MoveToStartOfDocument, CaretMove::TextStart, false},
    KeyMove{QKeySequence::MoveToEndOfDocument, CaretMove::TextEnd, false},
    KeyMove{QKeySequence::SelectPreviousChar, CaretMove::Left, true},
    KeyMove{QKeySequence::SelectNextChar, CaretMove::Right, true},
    KeyMove{QKeySequence::SelectPreviousWord, CaretMove::WordLeft, true},
    KeyMove{QKeySequence::SelectNextWord, CaretMove::WordRight, true},
    KeyMove{QKeySequence::SelectPreviousLine, CaretMove::LineUp, true},
    KeyMove{QKeySequence::SelectNextLine, CaretMove::LineDown, true},
    KeyMove{QKeySequence::SelectPreviousPage, CaretMove::PageUp, true},
    KeyMove{QKeySequence::SelectNextPage, CaretMove::PageDown, true},
    KeyMove{QKeySequence::SelectStartOfLine, CaretMove::LineStart, true},
    KeyMove{QKeySequence::SelectEndOfLine, CaretMove::LineEnd, true},
    KeyMove{QKeySequence::SelectStartOfDocument, CaretMove::TextStart, true},
    KeyMove{QKeySequence::SelectEndOfDocument, CaretMove::TextEnd, true},
};

/// Of keys with a name, such as End: where Ctrl+E goes to the end of a line too, it exports.
const KeyMove *moveOf(QKeyEvent *event)
{
    if (event->key() < Qt::Key_Escape)
        return nullptr;
    const auto at = std::find_if(keyTable.begin(), keyTable.end(),
                                 [event](const KeyMove &entry) { return event->matches(entry.key); });
    return at == keyTable.end() ? nullptr : at;
}

/// Ctrl with up or down: a paragraph, which Qt has no standard key for outside macOS.
std::optional<CaretMove> paragraphMove(const QKeyEvent *event)
{
    if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::ControlModifier)
        return std::nullopt;
    if (event->key() == Qt::Key_Up)
        return CaretMove::ParagraphUp;
    return event->key() == Qt::Key_Down ? std::optional(CaretMove::ParagraphDown) : std::nullopt;
}

int stepOf(const QKeyEvent *event)
{
    const bool alt =
        event->modifiers() == Qt::AltModifier || event->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
    if (event->text() == QLatin1String("]") || (alt && event->key() == Qt::Key_Down))
        return 1;
    return event->text() == QLatin1String("[") || (alt && event->key() == Qt::Key_Up) ? -1 : 0;
}

} // namespace

bool ArticleView::keyMoves(QKeyEvent *event)
{
    const KeyMove *entry = moveOf(event);
    const auto paragraph = entry ? std::nullopt : paragraphMove(event);
    if (!entry && !paragraph)
        return false;
    const bool extends = entry ? entry->extends : event->modifiers().testFlag(Qt::ShiftModifier);
    const int page =
        std::max(viewport()->height() - 2 * m_layout.style().lineHeight, m_layout.style().lineHeight);
    const CaretMove move = entry ? entry->move : *paragraph;
    moveCaret(movedCaret(m_layout, m_caret, move, m_column, page), extends, Reveal::Yes);
    return true;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = m_keyboardFocus || event->key() == Qt::Key_Tab;
    if (keyMoves(event))
        return;
    if (const int step = stepOf(event)) {
        stepHighlight(step);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current) {
        Q_EMIT highlightActivated(*m_current);
    } else if (event->key() == Qt::Key_Escape && selection().length() > 0) {
        setSelection(m_caret, m_caret);
    } else if (event->key() == Qt::Key_Escape && m_current) {
        release();
    } else {
        event->ignore();
    }
}

void ArticleView::stepHighlight(int step)
{
    const Highlight *next = m_highlights.step(m_current, caretPosition(), step);
    if (!next)
        return;
    const Highlight chosen = *next; // whoever hears of it may change the highlights
    moveCaret(m_layout.codePoints().toUtf16(chosen.span.start()), false, Reveal::No);
    scrollTo(chosen.span);
    say(this, describe(chosen));
    activate(chosen.id);
}

bool ArticleView::event(QEvent *event)
{
    // Keys that would otherwise be taken by shortcuts elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (moveOf(key) || paragraphMove(key) || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelTurned += event->angleDelta().y(); // touchpads send many small turns
    if (const int steps = m_wheelTurned / QWheelEvent::DefaultDeltasPerStep) {
        m_wheelTurned -= steps * QWheelEvent::DefaultDeltasPerStep;
        setZoom(m_zoom + 0.1 * steps);
    }
    event->accept();
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    const bool returned =
        event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!returned)
        m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
            || event->reason() == Qt::ShortcutFocusReason;
    startBlinking();
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    m_blink.stop();
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blink.timerId()) {
        m_caretOn = !m_caretOn;
        updateCaret();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
        const int beyond = mouse.y() < 0 ? mouse.y() : std::max(0, mouse.y() - viewport()->height());
        verticalScrollBar()->setValue(top() + beyond / 2);
        dragTo(mouse);
    } else if (event->timerId() == m_proseTimer.timerId()) {
        readProse();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace parallax
