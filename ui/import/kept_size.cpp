#include "ui/import/kept_size.h"

#include "models/settings/settings.h"

#include <QDialog>

namespace parallax {

void keepSize(QDialog &dialog, Settings &settings, const QString &name)
{
    if (const QWidget *over = dialog.parentWidget())
        dialog.resize(dialog.size().boundedTo(over->window()->size() - QSize(24, 40)));
    dialog.restoreGeometry(settings.window(name).geometry);
    QObject::connect(&dialog, &QDialog::finished, &dialog, [&dialog, &settings, name] {
        settings.setWindow(name, {.geometry = dialog.saveGeometry(), .state = {}});
    });
}

} // namespace parallax
