#pragma once

#include "models/analysis/timeline_lanes.h"

#include <QString>

namespace parallax {

/// A stretch of time for people: "28 Nov 2024", "28 Nov 2024 14:05", "27 Nov 2024 to 29 Nov 2024".
QString timeText(std::int64_t startMs, std::int64_t endMs);
/// The format of an axis over a window, as fine as the window is short.
QString timeFormat(TimeWindow window);

} // namespace parallax
