#include "ui/widgets/chip.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/source_dot.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace parallax {

namespace {
constexpr int padding = 10;
constexpr int dotSize = 9;
constexpr int crossSize = 8;
constexpr int gap = 6;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Delete takes it away") : QString());
    updateGeometry();
    update();
}

void Chip::setSourcePosition(std::optional<int> position)
{
    m_source = position;
    updateGeometry();
    update();
}

QString Chip::shownText() const
{
    return text().remove(u'&');
}

QSize Chip::sizeHint() const
{
    // One more, since a width that was rounded down would elide.
    int width = fontMetrics().horizontalAdvance(shownText()) + 1 + 2 * padding;
    width += m_source ? dotSize + gap : 0;
    width += m_removable ? crossSize + gap : 0;
    return {width, std::max(24, fontMetrics().height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 64), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    const QRect rect(width() - padding - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked() || isDown();
    QColor ground = colour(on ? ColourRole::AccentSurface : ColourRole::Paper);
    if (!on && underMouse() && isEnabled())
        ground = colour(ColourRole::Surface).darker(currentShade() == Shade::Dark ? 85 : 103);
    const QColor rim = hasFocus() || on ? colour(ColourRole::Accent) : colour(ColourRole::Line);
    painter.setPen(QPen(rim, hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    QRect inner = rect().adjusted(padding, 0, -padding, 0);
    if (m_source) {
        const QRect dot(inner.left(), (height() - dotSize) / 2, dotSize, dotSize);
        paintSourceDot(painter, QStyle::visualRect(layoutDirection(), rect(), dot), *m_source);
        inner.setLeft(inner.left() + dotSize + gap);
    }
    if (m_removable) {
        const QRectF cross = QRectF(crossRect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(colour(ColourRole::QuietText), 1.4));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        inner.setRight(inner.right() - crossSize - gap);
    }
    painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::ButtonText)
                                : colour(on ? ColourRole::Accent : ColourRole::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, inner.width()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool cross = m_removable && event->button() == Qt::LeftButton
        && crossRect().adjusted(-gap, -gap, gap, gap).contains(event->position().toPoint());
    if (!cross) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removeRequested();
}

} // namespace parallax
