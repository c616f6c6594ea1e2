#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace parallax {

/// Writes a picture whole or not at all: as PNG where the path ends in .png, else as the SVG it is. PNG needs
/// an application that draws (drawing_application.h).
Result<void> writePicture(const QString &path, const QByteArray &svg);

} // namespace parallax
