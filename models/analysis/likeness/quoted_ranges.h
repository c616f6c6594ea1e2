#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// What stands between double quotation marks ("…", “…”, „…“, «…», 「…」), marks not counted, in reading
/// order. A quotation that isn't closed in its paragraph ends with it. Single marks aren't looked at: most
/// are apostrophes.
std::vector<Utf16Range> quotedRanges(QStringView text);

} // namespace parallax
