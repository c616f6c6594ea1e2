#pragma once

#include <QString>

namespace parallax {

/// The longest derived title, in code points, the ellipsis included.
inline constexpr qsizetype longestDerivedTitle = 90;

/// A title for an article that has none: the body's first sentence on one line, shortened at a word where
/// it is longer than `longestDerivedTitle`, then ending in "…". Text without spaces is cut between characters
/// as a reader sees them.
QString derivedTitle(QStringView body);

} // namespace parallax
