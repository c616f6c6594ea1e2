#include "ui/tagging/kind_mark.h"

#include "ui/widgets/palette.h"

#include <QPainter>

namespace parallax {

void paintEntityMark(QPainter &painter, const QRectF &rect, EntityType type)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(entityTint(type));
    painter.drawRoundedRect(rect, 3, 3);
    QFont font = painter.font();
    font.setPixelSize(int(rect.height() * 0.68));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour(ColourRole::Text));
    painter.drawText(rect, Qt::AlignCenter, entityLetter(type));
    painter.restore();
}

void paintClaimMark(QPainter &painter, const QRectF &rect, Stance stance)
{
    painter.save();
    QPen pen(stanceColour(stance), 2);
    if (stance == Stance::Questions)
        pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    const qreal y = rect.bottom() - 4;
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    if (stance == Stance::Denies)
        painter.drawLine(QPointF(rect.left(), y - 4), QPointF(rect.right(), y - 4));
    painter.restore();
}

void paintCodeMark(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(rect.center().x() - 3, rect.top(), 6, rect.height()), 2, 2);
    painter.restore();
}

void paintNewMark(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setPen(QPen(colour(ColourRole::Accent), 2));
    const QPointF middle = rect.center();
    const qreal arm = rect.width() / 2 - 3;
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
    painter.restore();
}

QIcon entityIcon(EntityType type)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintEntityMark(painter, QRectF(0, 0, 16, 16), type);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace parallax
