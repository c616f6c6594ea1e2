#pragma once

#include "models/domain/result.h"
#include "models/settings/theme.h"

#include <QSize>
#include <QStringList>

namespace parallax {

/// What `parallax` was asked to do on its command line.
struct WindowOptions
{
    QStringList paths;
    QString screenshot; ///< where a picture of the window goes; empty: no picture, the window stays
    QString mode;       ///< "welcome", "read", "compare", "timeline", "matrix" or empty
    QString tab;        ///< the title of a tab in that mode, in any case; empty: the first one shown
    std::optional<Theme> theme;
    std::optional<QSize> size;
    QString answer; ///< for --help and --version: to be printed instead of opening a window
};

/// An error says what is wrong with the arguments.
Result<WindowOptions> readWindowOptions(const QStringList &arguments);

} // namespace parallax
