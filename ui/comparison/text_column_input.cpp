#include "ui/comparison/relation_look.h"
#include "ui/comparison/text_column.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QScrollBar>

namespace parallax {

namespace {

constexpr int linesPerNotch = 3;

bool isOwnKey(const QKeyEvent &event)
{
    const bool plain = event.modifiers() == Qt::NoModifier;
    const bool alt = event.modifiers() == Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_N:
    case Qt::Key_P:
    case Qt::Key_Space:
        return plain;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return plain || alt;
    default:
        return event.matches(QKeySequence::Copy);
    }
}

} // namespace

bool TextColumn::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

void TextColumn::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_N:
        return walkMatches(1);
    case Qt::Key_P:
        return walkMatches(-1);
    case Qt::Key_Down:
        return alt ? walkMatches(1) : walk(1);
    case Qt::Key_Up:
        return alt ? walkMatches(-1) : walk(-1);
    case Qt::Key_Left:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Space:
        if (m_current)
            Q_EMIT aligned(*m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT opened(*m_current);
        return;
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TextColumn::walk(int by)
{
    if (m_sentences.empty())
        return;
    const int first = std::min(int(visibleSentences().first), int(m_sentences.size()) - 1);
    const int wanted = m_current ? *m_current + by : first;
    setCurrent(std::clamp(wanted, 0, int(m_sentences.size()) - 1));
}

void TextColumn::walkMatches(int by)
{
    const int count = int(m_sentences.size());
    for (int i = m_current ? *m_current + by : by > 0 ? 0 : count - 1; i >= 0 && i < count; i += by) {
        if (m_sentences[size_t(i)].relation != Relation::Related && !isFaded(i)) {
            setCurrent(i);
            Q_EMIT aligned(i);
            return;
        }
    }
}

void TextColumn::copy() const
{
    if (m_current)
        QGuiApplication::clipboard()->setText(sentenceText(*m_current));
}

void TextColumn::hover(std::optional<int> sentence)
{
    if (sentence == m_hovered)
        return;
    m_hovered = sentence;
    Q_EMIT hovered(sentence);
}

void TextColumn::mouseMoveEvent(QMouseEvent *event)
{
    hover(sentenceAt(event->position().toPoint()));
    QAbstractScrollArea::mouseMoveEvent(event);
}

void TextColumn::leaveEvent(QEvent *event)
{
    hover(std::nullopt);
    QAbstractScrollArea::leaveEvent(event);
}

void TextColumn::mousePressEvent(QMouseEvent *event)
{
    const std::optional<int> sentence = sentenceAt(event->position().toPoint());
    setCurrent(sentence);
    if (sentence && event->button() == Qt::LeftButton)
        Q_EMIT aligned(*sentence);
}

void TextColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const std::optional<int> sentence = sentenceAt(event->position().toPoint()))
        Q_EMIT opened(*sentence);
}

void TextColumn::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ShiftModifier) { // this column alone
        scrollBy(-(event->angleDelta().x() + event->angleDelta().y()) * linesPerNotch * m_layout.lineHeight()
                 / 120);
        return;
    }
    const int pixels = event->pixelDelta().isNull()
        ? event->angleDelta().y() * linesPerNotch * m_layout.lineHeight() / 120
        : event->pixelDelta().y();
    Q_EMIT scrolledTogether(-pixels);
    event->accept();
}

void TextColumn::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && !m_current)
        walk(1);
    else
        Q_EMIT currentChanged(m_current);
}

void TextColumn::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void TextColumn::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::optional<int> sentence = byMouse ? sentenceAt(event->pos()) : m_current;
    if (!sentence)
        return;
    const QPoint place = byMouse ? event->pos() : QPoint(40, int(extent(*sentence).second));
    Q_EMIT contextMenuRequested(*sentence, viewport()->mapToGlobal(place));
}

} // namespace parallax
