#include "ui/import/text_pair.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSet>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace parallax {

namespace {

/// More lines than that say nothing that one could look through.
constexpr qsizetype mostMarkedLines = 2000;

QWidget *versionWithHead(QWidget *head, QWidget *text, QWidget *parent)
{
    auto *half = new QWidget(parent);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(head);
    column->addWidget(text, 1);
    return half;
}

QSet<QString> linesOf(const QPlainTextEdit &text)
{
    QSet<QString> lines;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        lines.insert(block.text());
    return lines;
}

void markLines(QPlainTextEdit &text, const QSet<QString> &known, const QColor &ground)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = text.document()->begin(); block.isValid() && marks.size() < mostMarkedLines;
         block = block.next()) {
        if (known.contains(block.text()))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(ground);
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    text.setExtraSelections(marks);
}

} // namespace

TextPair::TextPair(QWidget *parent)
    : QWidget(parent)
    , m_beforeHead(new ElidedLabel({}, this))
    , m_before(new QPlainTextEdit(this))
    , m_afterHead(new ElidedLabel({}, this))
    , m_after(new QPlainTextEdit(this))
{
    for (QPlainTextEdit *text : {m_before, m_after}) {
        text->setReadOnly(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setTabChangesFocus(true);
    }
    m_before->setObjectName(QStringLiteral("textBefore"));
    m_after->setObjectName(QStringLiteral("textAfter"));
    m_before->setAccessibleName(tr("Text now"));
    m_after->setAccessibleName(tr("New text"));
    m_beforeHead->setQuiet(true);
    m_afterHead->setQuiet(true);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(versionWithHead(m_beforeHead, m_before, halves));
    halves->addWidget(versionWithHead(m_afterHead, m_after, halves));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(halves);
    clear({});
}

void TextPair::setHeads(const QString &before, const QString &after)
{
    m_beforeHead->setText(before);
    m_afterHead->setText(after);
}

void TextPair::setTexts(const QString &before, const QString &after)
{
    m_before->setPlainText(before);
    m_after->setPlainText(after);
    m_before->setPlaceholderText({});
    m_after->setPlaceholderText({});
    mark();
}

void TextPair::showBefore(const QString &before)
{
    m_before->setPlainText(before);
    m_before->setExtraSelections({});
}

void TextPair::clear(const QString &hint)
{
    setHeads(tr("Text now"), tr("New text"));
    setTexts({}, {});
    m_after->setPlaceholderText(hint);
}

void TextPair::mark()
{
    if (m_after->document()->isEmpty())
        return; // nothing to compare with
    const QSet<QString> before = linesOf(*m_before);
    const QSet<QString> after = linesOf(*m_after);
    markLines(*m_before, after, colour(ColourRole::Conflict));
    markLines(*m_after, before, colour(ColourRole::Agreement));
}

void TextPair::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        mark();
    QWidget::changeEvent(event);
}

} // namespace parallax
