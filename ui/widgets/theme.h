#pragma once

#include "models/settings/theme.h"

class QApplication;

namespace parallax {

/// Dresses every widget in the palette of `theme`; System follows the desktop's light and dark from now on,
/// also when that changes. Keeps the platform's style where it is Breeze and takes FlatStyle elsewhere, and
/// the Breeze icons where the desktop has none. Widgets hear of it as QEvent::PaletteChange.
void applyTheme(QApplication &app, Theme theme);

} // namespace parallax
