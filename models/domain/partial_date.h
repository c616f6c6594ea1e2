#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace parallax {

/// How much of a date is known. The order is from coarse to fine.
enum class DatePrecision { Year = 1, Month, Day, Minute, Second };

QString toString(DatePrecision precision);

/// A date as far as it is known: "2024", "2024-11", "2024-11-28", "2024-11-28T14:05", each with or without a
/// zone. Fields finer than the precision are at their minimum, so that equal dates compare equal.
class PartialDate
{
public:
    /// ISO 8601 calendar dates ("2024-11-28", "2024-11-28T14:05:09+01:00", "2024-11", "2024"; 'Z' and ±hh:mm
    /// or ±hhmm zones). std::nullopt for anything else, such as 31 February.
    static std::optional<PartialDate> fromIso(QStringView text);
    /// Rebuilds what startMs(), precision() and zoneMinutes() gave. std::nullopt when the numbers make no
    /// date.
    static std::optional<PartialDate> fromParts(std::int64_t startMs, DatePrecision precision,
                                                std::optional<int> zoneMinutes);
    /// @pre date.isValid()
    static PartialDate fromDate(QDate date);

    DatePrecision precision() const { return m_precision; }
    /// Offset from UTC in minutes; absent when unknown or when the precision is a day or coarser.
    std::optional<int> zoneMinutes() const { return m_zoneMinutes; }
    /// Milliseconds since 1970-01-01T00:00Z of the first moment meant; an unknown zone is read as UTC.
    std::int64_t startMs() const { return m_startMs; }
    /// First moment after what is meant (a day later for a day, a minute later for a minute).
    std::int64_t endMs() const;
    /// The day in the date's own zone.
    QDate date() const;
    QTime time() const;

    QString toIso() const;
    /// Short and unambiguous, as in "28 Nov 2024", "28 Nov 2024 14:05", "Nov 2024"; month names are English.
    QString toShortText() const;

    /// By start, then from coarse to fine.
    friend std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b);
    friend bool operator==(const PartialDate &a, const PartialDate &b) = default;

private:
    PartialDate(std::int64_t startMs, DatePrecision precision, std::optional<int> zoneMinutes)
        : m_startMs(startMs)
        , m_precision(precision)
        , m_zoneMinutes(zoneMinutes)
    { }
    QDateTime local() const;

    std::int64_t m_startMs;
    DatePrecision m_precision;
    std::optional<int> m_zoneMinutes;
};

} // namespace parallax
