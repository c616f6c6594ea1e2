#pragma once

#include "ui/widgets/palette.h"

#include <QIcon>

class QPainter;

namespace parallax {

/// The mark of a source before its name: its colour, and from the ninth source on another shape with each
/// round of eight (disc, ring, half disc, square, diamond), so that forty sources differ.
void paintSourceDot(QPainter &painter, const QRectF &rect, int position, Shade shade = currentShade());

/// The same as an icon for lists and tabs; `size` is the dot's diameter in device-independent pixels.
QIcon sourceIcon(int position, int size = 10, Shade shade = currentShade());

} // namespace parallax
