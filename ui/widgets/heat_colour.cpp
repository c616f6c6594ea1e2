#include "ui/widgets/heat_colour.h"

#include <algorithm>
#include <cmath>

namespace parallax {

namespace {

/// How much of the ink is in the deepest ground: more, and text on it could no longer be read.
double deepest(Shade shade)
{
    return shade == Shade::Dark ? 0.45 : 0.7;
}

} // namespace

QColor heatColour(double share, Shade shade)
{
    const QColor paper = colour(ColourRole::Paper, shade);
    const QColor ink = colour(share < 0 ? ColourRole::ConflictInk : ColourRole::SharedInk, shade);
    const double part = deepest(shade) * std::min(std::abs(share), 1.0);
    const auto mixed = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return QColor(mixed(paper.red(), ink.red()), mixed(paper.green(), ink.green()),
                  mixed(paper.blue(), ink.blue()));
}

} // namespace parallax
