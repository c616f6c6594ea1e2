#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// Paragraphs in reading order, without the white space around them; none is empty. Every line end ends one,
/// except in text wrapped at a column: where the line before has no final stop and the next begins in lower
/// case, and where a block of three or more lines of 40 to 100 characters breaks just where the next word no
/// longer fits.
std::vector<Utf16Range> paragraphs(QStringView text);

} // namespace parallax
