#pragma once

#include "models/analysis/dates/calendar_words.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>

namespace parallax::dates {

QString dayValue(QDate day);                 ///< "2024-11-28"
QString weekValue(QDate day);                ///< "2024-W48", by ISO 8601
QString monthValue(int year, int month);     ///< "2024-11"
QString quarterValue(int year, int quarter); ///< "2024-Q3"
QString seasonValue(int year, QStringView season);

/// What a calendar unit around a day is called: the day, its week, month, quarter, year ("2024"), decade
/// ("202"), century ("20").
QString valueOfUnit(QDate day, Unit unit);
/// The day moved by whole units.
QDate shifted(QDate day, Unit unit, int count);

/// "P3D", "PT5H30M", "P2.5Y", "P9M" for three quarters; "PXY" without a count.
QString durationValue(std::optional<double> count, Unit unit);

/// The first and last day of a value that names days.
std::optional<std::pair<QDate, QDate>> boundsOf(QStringView value);

/// A period such as "1989-Q3", "1989-11" or "1989" one or more years away; empty for other values.
QString yearsAway(QStringView value, int years);

} // namespace parallax::dates
