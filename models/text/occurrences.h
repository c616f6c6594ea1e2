#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// Where `words` stand in the text as whole words and in the same case, in reading order, none overlapping.
std::vector<Span> wholeWordOccurrences(const CodePointIndex &text, QStringView words);

} // namespace parallax
