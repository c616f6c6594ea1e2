#include "ui/tagging/colour_menu.h"

#include "ui/widgets/palette.h"

#include <QPainter>

#include <array>

namespace parallax {

namespace {

/// In the order of the palette.
QStringList colourNames()
{
    return {ColourMenu::tr("Blue"),   ColourMenu::tr("Vermillion"), ColourMenu::tr("Green"),
            ColourMenu::tr("Purple"), ColourMenu::tr("Orange"),     ColourMenu::tr("Sky blue"),
            ColourMenu::tr("Yellow"), ColourMenu::tr("Black")};
}

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 2, 2);
    return pixmap;
}

} // namespace

ColourMenu::ColourMenu(const QString &title, QWidget *parent)
    : QMenu(title, parent)
{
    int place = 0;
    for (const QString &name : colourNames()) {
        const QColor kept = sourceColour(place, Shade::Light); // what the file says is the same in the dark
        QAction *action = addAction(swatch(kept), name);
        connect(action, &QAction::triggered, this, [this, kept] { Q_EMIT picked(kept.name()); });
        ++place;
    }
    addSeparator();
    connect(addAction(tr("Automatic")), &QAction::triggered, this, [this] { Q_EMIT picked({}); });
}

} // namespace parallax
