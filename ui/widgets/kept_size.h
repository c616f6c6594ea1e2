#pragma once

#include <QSize>

class QDialog;
class QString;

namespace parallax {

class Settings;

/// The size, or less where the window that the dialog stands before is smaller.
QSize fittingSize(QSize wanted, const QDialog &dialog);

/// Gives a dialog the size and place that the last one of that name was closed with, and keeps its own when
/// it goes out of sight. `settings` outlives the dialog.
void keepSize(QDialog &dialog, Settings &settings, const QString &name);

} // namespace parallax
