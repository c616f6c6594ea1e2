#pragma once

#include "models/domain/partial_date.h"

#include <expected>

namespace parallax {

/// How dates in figures such as 03/04/2024 are meant.
enum class DateOrder { Undecided, DayFirst, MonthFirst };

QString toString(DateOrder order);

/// What a column's values say about their order.
struct DateOrderEvidence
{
    qint64 dayFirst = 0;   ///< values that only a day in the first place explains (28/11/2024, 28.11.2024)
    qint64 monthFirst = 0; ///< values that only a month in the first place explains (11/28/2024)
    qint64 openValues = 0; ///< values that can be read both ways
    qint64 plain = 0;      ///< values that say it themselves (2024-11-28, 28 Nov 2024)
    qint64 unreadable = 0; ///< values that are no date, such as 31/02/2024

    void add(QStringView value);
    /// Undecided when nothing tells, or when values contradict each other.
    DateOrder order() const;
    /// Whether every value can be read: the order is proven, or no value needs it.
    bool sure() const;
    /// For people, such as "month first: 12 values can't be read otherwise".
    QString sentence() const;
};

enum class ColumnDateFault { Unreadable, Open };

/// A cell's date. Also reads 2024/11/28, 20241128, "2024-11-28 14:05:00", two-digit years (69 and before are
/// 20xx), times after a date in figures, and seconds or milliseconds since 1970. Dots put the day first.
std::expected<PartialDate, ColumnDateFault> parseColumnDate(QStringView value, DateOrder order);

} // namespace parallax
