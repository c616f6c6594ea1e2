#pragma once

#include "models/domain/article.h"

namespace parallax {

/// The bytes an article was read from, for looking at as text: never rendered, nothing loaded.
struct OriginalText
{
    QString text;
    bool isText = true;          ///< false: a format such as PDF that shows nothing as text; `text` is empty
    bool isCut = false;          ///< only the beginning is there
    bool hasBrokenLines = false; ///< lines were too long to be shown in one piece
};

inline constexpr qsizetype longestShownLine = 2000; ///< UTF-16 units; what draws lines is slow beyond

/// @param mostBytes of the original that are looked at
OriginalText originalText(const Original &original, qsizetype mostBytes);

} // namespace parallax
