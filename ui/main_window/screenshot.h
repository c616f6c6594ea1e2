#pragma once

#include <QString>

namespace parallax {

class MainWindow;

/// Waits until the window is drawn and no job runs, saves its picture, and gives the program's exit code.
int takeScreenshot(MainWindow &window, const QString &path);

} // namespace parallax
