#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"
#include "models/domain/span.h"
#include "models/export/cell.h"

#include <QStringList>

#include <vector>

namespace parallax::cli {

/// A value in a printed row; std::monostate stands for unknown.
using Field =
    std::variant<std::monostate, QString, std::int64_t, double, bool, Span, std::vector<Span>, QStringList>;
using Fields = std::vector<Field>;

/// Empty texts are unknown, ids and dates are texts.
Field field(const QString &text);
Field field(const std::optional<PartialDate> &date);
template <char L> Field field(Id<L> id)
{
    return toString(id);
}
template <char L> Field field(const std::optional<Id<L>> &id)
{
    return id ? field(*id) : Field();
}
inline Field field(int number)
{
    return std::int64_t(number);
}
Field field(const Cell &cell);

/// A share of 0 to 1, to a thousandth.
Field shareField(double share);

/// "2024-11-28T14:05:09Z"
Field timeField(std::int64_t ms);

/// For a column of CSV or of a table: a span is "3-12", a list is joined by "; ".
Cell cellOf(const Field &field);

} // namespace parallax::cli
