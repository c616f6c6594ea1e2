#include "ui/widgets/message_bar.h"

#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace parallax {

namespace {

QPixmap blank(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/// A disc with "!" or "i": told apart by the sign, not only by the colour.
QPixmap toneIcon(bool failed, qreal ratio)
{
    QPixmap pixmap = blank(18, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(failed ? ColourRole::ErrorText : ColourRole::Accent));
    painter.drawEllipse(1, 1, 16, 16);
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour(ColourRole::Paper));
    painter.drawText(QRect(0, 0, 18, 18), Qt::AlignCenter,
                     failed ? QStringLiteral("!") : QStringLiteral("i"));
    return pixmap;
}

QIcon crossIcon(qreal ratio)
{
    QPixmap pixmap = blank(16, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(ColourRole::QuietText), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(4, 4), QPointF(12, 12));
    painter.drawLine(QPointF(12, 4), QPointF(4, 12));
    return pixmap;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close (Esc)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showError(const QString &message, const QString &actionText)
{
    showMessage(Tone::Error, message, actionText);
}

void MessageBar::showInfo(const QString &message, const QString &actionText)
{
    showMessage(Tone::Info, message, actionText);
}

void MessageBar::showMessage(Tone tone, const QString &message, const QString &actionText)
{
    m_tone = tone;
    m_text->setText(message);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(message);
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert); // so that a screen reader says it unasked
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void MessageBar::dismissPassing()
{
    if (m_tone == Tone::Info && m_action->text().isEmpty())
        dismiss();
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::dress()
{
    const bool failed = m_tone == Tone::Error;
    const QColor ground = colour(failed ? ColourRole::Conflict : ColourRole::Shared);
    if (palette().color(QPalette::Window) != ground) {
        QPalette colours; // the other roles stay the application's
        colours.setColor(QPalette::Window, ground);
        setPalette(colours);
    }
    m_icon->setPixmap(toneIcon(failed, devicePixelRatioF()));
    m_close->setIcon(crossIcon(devicePixelRatioF()));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace parallax
