#pragma once

#include <QStringView>

namespace parallax {

/// English words that stand before a place for a part of it or a way from it: "north", "northern",
/// "north-western", "central"; case doesn't matter.
bool isCompassWord(QStringView word);

} // namespace parallax
