#pragma once

#include "models/analysis/timeline_lanes.h"

#include <QString>

#include <vector>

namespace parallax {

/// A moment that an axis names.
struct TimeTick
{
    std::int64_t ms;
    QString label;
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// The round moments (UTC) in a window, as close together as `most` of them allow: every few minutes or hours
/// of a day, days, Mondays, months, years. Labels say as much as the step needs and differ from each other.
/// @pre most >= 2
std::vector<TimeTick> timeTicks(TimeWindow window, int most);

} // namespace parallax
