#include "ui/tagging/inline_text.h"

#include "ui/widgets/palette.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace parallax {

namespace {
constexpr int margin = 3;       ///< of the document, on each side
constexpr int mostHeight = 220; ///< then it scrolls
} // namespace

InlineText::InlineText(const QString &name, Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setAccessibleName(name);
    setObjectName(name);
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(margin);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document(), &QTextDocument::contentsChanged, this, &InlineText::fitHeight);
    dress();
}

void InlineText::setText(const QString &text)
{
    if (hasFocus() && this->text() != m_kept) {
        m_kept = text; // what is typed is compared with this when it is left
        return;
    }
    m_kept = text;
    if (toPlainText() != text)
        setPlainText(text);
}

QString InlineText::text() const
{
    return m_lines == Lines::One ? toPlainText().simplified() : toPlainText().trimmed();
}

void InlineText::commit()
{
    if (text() == m_kept)
        return;
    m_kept = text();
    Q_EMIT committed(m_kept);
}

void InlineText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_lines == Lines::One || event->modifiers() & Qt::ControlModifier)) {
        commit();
        return;
    }
    if (event->key() == Qt::Key_Escape && toPlainText() != m_kept) {
        setPlainText(m_kept);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void InlineText::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(m_lines == Lines::One ? source->text().simplified() : source->text());
}

void InlineText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    dress();
}

void InlineText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        commit();
    dress();
}

void InlineText::enterEvent(QEnterEvent *event)
{
    QPlainTextEdit::enterEvent(event);
    dress();
}

void InlineText::leaveEvent(QEvent *event)
{
    QPlainTextEdit::leaveEvent(event);
    dress();
}

void InlineText::dress()
{
    const bool live = !isReadOnly() && (hasFocus() || underMouse());
    viewport()->setAutoFillBackground(live);
    setFrameStyle(live ? int(QFrame::StyledPanel) | int(QFrame::Sunken) : int(QFrame::NoFrame));
    fitHeight();
}

void InlineText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

QSize InlineText::sizeHint() const
{
    return {120, height()};
}

QSize InlineText::minimumSizeHint() const
{
    return {60, height()};
}

void InlineText::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int text = int(std::ceil(lines * QFontMetricsF(font()).lineSpacing()));
    const int wanted = std::min(text + 2 * margin + 4, mostHeight);
    setVerticalScrollBarPolicy(wanted == mostHeight ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height() != wanted)
        setFixedHeight(wanted);
}

} // namespace parallax
