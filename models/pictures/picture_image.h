#pragma once

#include "models/domain/result.h"

#include <QImage>

namespace parallax {

/// An SVG drawn at twice its size, on white; smaller where it would have more than 100 million pixels. Needs
/// an application that draws (drawing_application.h).
Result<QImage> drawnSvg(const QByteArray &svg);

} // namespace parallax
