#pragma once

#include <QByteArray>

namespace parallax {

/// How deep elements may stand in each other. No page for people comes near it, and browsers too stop at 512;
/// gumbo's time grows with the square of the depth (50,000 took two minutes).
inline constexpr int deepestNesting = 512;

/// More start tags than any page for people has; gumbo takes some 150 bytes for each.
inline constexpr int mostTags = 1'000'000;

struct BoundedPage
{
    QByteArray html;   ///< UTF-8, as it was but for the tags that were blanked out
    int flattened = 0; ///< tags that were
    int tags = 0;      ///< start tags altogether
};

/// Blanks out start tags that would stand deeper than `deepestNesting`, and so keeps their text. One pass; it
/// tells depth as a parser would for the most part: comments, scripts and elements that never close are
/// passed over.
BoundedPage withBoundedNesting(QByteArray html);

} // namespace parallax
