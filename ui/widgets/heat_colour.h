#pragma once

#include "ui/widgets/palette.h"

namespace parallax {

/// Ground of a heat map's cell: from paper at 0 to the deepest blue at 1, which is the table's most, and to
/// the deepest red at -1, where a cell can be less than expected. Text on it keeps a contrast of 4.5:1.
QColor heatColour(double share, Shade shade = currentShade());

} // namespace parallax
