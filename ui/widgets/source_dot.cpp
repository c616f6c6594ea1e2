#include "ui/widgets/source_dot.h"

#include <QPainter>
#include <QPixmap>

namespace parallax {

void paintSourceDot(QPainter &painter, const QRectF &rect, int position, Shade shade)
{
    const QColor ink = sourceColour(position, shade);
    const QRectF dot = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Pale colours get a darker rim on paper, so that the dot stands 3:1 off it.
    const QColor rim = shade == Shade::Light && contrastRatio(ink, Qt::white) < 3 ? ink.darker(150) : ink;
    painter.setPen(QPen(rim, 1.5));
    painter.setBrush(ink);
    switch (std::max(position, 0) / 8 % 5) {
    case 0:
        painter.drawEllipse(dot);
        break;
    case 1:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot);
        break;
    case 2:
        painter.drawChord(dot, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot);
        break;
    case 3:
        painter.drawRect(dot);
        break;
    default: {
        const QPointF centre = dot.center();
        const QPointF corners[] = {{centre.x(), dot.top()},
                                   {dot.right(), centre.y()},
                                   {centre.x(), dot.bottom()},
                                   {dot.left(), centre.y()}};
        painter.drawPolygon(corners, 4);
        break;
    }
    }
    painter.restore();
}

QIcon sourceIcon(int position, int size, Shade shade)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(size * scale, size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintSourceDot(painter, QRectF(0, 0, size, size), position, shade);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace parallax
