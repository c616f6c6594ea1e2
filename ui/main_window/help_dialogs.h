#pragma once

#include <QList>

class QAction;
class QDialog;
class QMenuBar;
class QWidget;

namespace parallax {

/// Every action of the menus that has keys, menu by menu. Deletes itself when closed.
QDialog *makeShortcutsDialog(const QMenuBar &menus, QWidget *parent);
/// Version, licence, libraries. Deletes itself when closed.
QDialog *makeAboutDialog(QWidget *parent);

} // namespace parallax
