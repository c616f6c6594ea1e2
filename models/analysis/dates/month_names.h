#pragma once

#include "models/analysis/dates/scene.h"

namespace parallax::dates {

/// "28. November 2024", "le 1er mars 2020", "28 de noviembre de 2024", "novembre 2024" in German, French and
/// Spanish. A date without a year is the one nearest to the publication date. Another language is added as a
/// row of month names.
std::optional<Match> namedDateAt(const Scene &scene, QStringView language, int at);

} // namespace parallax::dates
