#pragma once

class QDialog;
class QString;

namespace parallax {

class Settings;

/// Gives a dialog the size and place that the last one of that name was closed with, and keeps its own when
/// it closes.
void keepSize(QDialog &dialog, Settings &settings, const QString &name);

} // namespace parallax
