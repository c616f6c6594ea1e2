#include "ui/widgets/empty_state.h"

#include "ui/widgets/plain_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setMaximumWidth(420);
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &title, const QString &sentence, const QString &actionText,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_sentence(plainLabel(this))
    , m_button(new QPushButton(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_sentence->setForegroundRole(QPalette::PlaceholderText); // the quiet colour

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    // Centred in rows of their own: a word-wrapped label aligned in its cell would get too little height.
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence)}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setTexts(title, sentence, actionText);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// In a low panel the margins shrink, then the sentence goes: half a line says nothing.
void EmptyState::fit()
{
    constexpr int wide = 24;
    constexpr int narrow = 8;
    const int width = std::min(this->width() - 2 * wide, m_sentence->maximumWidth());
    const int button = m_button->isHidden() ? 0 : m_button->sizeHint().height() + 16;
    const int rest = m_title->heightForWidth(width) + button;
    const int whole = rest + 8 + m_sentence->heightForWidth(width);
    const int margin = whole + 2 * wide <= height() ? wide : narrow;
    layout()->setContentsMargins(wide, margin, wide, margin);
    m_sentence->setVisible(whole + 2 * margin <= height());
    m_title->setToolTip(m_sentence->isHidden() ? plainToolTip(m_sentence->text()) : QString());
}

void EmptyState::setTexts(const QString &title, const QString &sentence, const QString &actionText)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    fit();
}

} // namespace parallax
