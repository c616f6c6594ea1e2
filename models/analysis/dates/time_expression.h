#pragma once

#include "models/domain/partial_date.h"
#include "models/domain/span.h"

#include <optional>

namespace parallax {

/// The four types of TimeML's TIMEX3.
enum class TimeType { Date, Time, Duration, Set };

QString toString(TimeType type); ///< "DATE"

/// Words that say when, for how long or how often, with TimeML's value (Pustejovsky et al. 2003; ISO
/// 24617-1).
struct TimeExpression
{
    Span span;
    TimeType type;
    /// "2024-11-28", "2024-W48", "2024-W48-WE", "2024-11", "2024-Q3", "2024-H1", "2024-FA", "202" (a decade),
    /// "19" (a century by its first two figures), "2024-11-28TNI", "2024-11-28T10:35", "P3D", "PXY" (some
    /// years), "PRESENT_REF", "XXXX-WXX-4" (every Thursday, or one that nothing places), "XXXX-XX-XX" where
    /// no publication date is known.
    QString value;
    /// TimeML's mod: "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
    /// "EQUAL_OR_MORE"; or empty.
    QString modifier;
    /// The first and the last day that the value can mean, where it names days.
    std::optional<PartialDate> begin;
    std::optional<PartialDate> end;
};

} // namespace parallax
