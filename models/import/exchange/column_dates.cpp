#include "models/import/exchange/column_dates.h"

#include "models/domain/result.h"
#include "models/import/metadata_values.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// A date in figures, as it stands.
struct Figures
{
    int first;
    int second;
    int year;
    bool dots;
    QString time; ///< "T14:05:09", or empty
};

QString isoTime(const QRegularExpressionMatch &match, int hour)
{
    if (!match.hasCaptured(hour))
        return {};
    int hours = match.capturedView(hour).toInt();
    const QString half = match.captured(hour + 3).toLower();
    if (!half.isEmpty())
        hours = hours % 12 + (half == u"pm" ? 12 : 0);
    return u"T%1:%2%3"_s.arg(hours, 2, 10, '0'_L1).arg(match.captured(hour + 1), match.captured(hour + 2));
}

std::optional<Figures> figuresOf(QStringView value)
{
    static const QRegularExpression form(
        uR"(^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:,?[ T](\d{1,2}):(\d\d)(:\d\d)?(?:\.\d+)?\s*([AaPp][Mm])?)?$)"_s);
    const auto match = form.matchView(value);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.capturedView(4).toInt();
    if (match.capturedLength(4) == 2)
        year += year < 70 ? 2000 : 1900;
    return Figures{match.capturedView(1).toInt(), match.capturedView(3).toInt(), year,
                   match.capturedView(2) == u".", isoTime(match, 5)};
}

std::optional<PartialDate> dateOf(int year, int month, int day, const QString &time)
{
    return PartialDate::fromIso(
        u"%1-%2-%3"_s.arg(year, 4, 10, '0'_L1).arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1) + time);
}

/// Forms that say themselves which figure is the day.
std::optional<PartialDate> plainDate(QStringView value)
{
    if (const auto date = parsePublished(value))
        return date;
    static const QRegularExpression yearFirst(
        uR"(^(\d{4})([/.-]?)(\d{1,2})\2(\d{1,2})(?:[ T]+(\d{1,2}):(\d\d)(:\d\d)?(?:\.\d+)?\s*([AaPp][Mm])?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$)"_s);
    if (const auto match = yearFirst.matchView(value); match.hasMatch()) {
        const QString zone = match.captured(9);
        return dateOf(match.capturedView(1).toInt(), match.capturedView(3).toInt(),
                      match.capturedView(4).toInt(),
                      isoTime(match, 5) + (zone == u"UTC" || zone == u"GMT" ? u"Z"_s : zone));
    }
    bool number = false;
    const qint64 since = value.toLongLong(&number);
    if (number && since >= 300'000'000 && since < 10'000'000'000)
        return PartialDate::fromParts(since * 1000, DatePrecision::Second, 0);
    if (number && since >= 300'000'000'000 && since < 10'000'000'000'000)
        return PartialDate::fromParts(since / 1000 * 1000, DatePrecision::Second, 0);
    return std::nullopt;
}

bool bothExist(const Figures &figures)
{
    return dateOf(figures.year, figures.second, figures.first, {})
        && dateOf(figures.year, figures.first, figures.second, {});
}

} // namespace

QString toString(DateOrder order)
{
    switch (order) {
    case DateOrder::Undecided:
        return u"undecided"_s;
    case DateOrder::DayFirst:
        return u"day-first"_s;
    case DateOrder::MonthFirst:
        return u"month-first"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void DateOrderEvidence::add(QStringView text)
{
    const QStringView value = text.trimmed();
    if (value.isEmpty())
        return;
    const auto figures = figuresOf(value);
    if (!figures) {
        ++(plainDate(value) ? plain : unreadable);
        return;
    }
    const bool dayFits = dateOf(figures->year, figures->second, figures->first, {}).has_value();
    const bool monthFits = dateOf(figures->year, figures->first, figures->second, {}).has_value();
    if (!dayFits && (figures->dots || !monthFits))
        ++unreadable;
    else if (figures->dots || !monthFits)
        ++dayFirst;
    else if (!dayFits)
        ++monthFirst;
    else
        ++(figures->first == figures->second ? plain : openValues);
}

DateOrder DateOrderEvidence::order() const
{
    if (dayFirst > 0 && monthFirst == 0)
        return DateOrder::DayFirst;
    if (monthFirst > 0 && dayFirst == 0)
        return DateOrder::MonthFirst;
    return DateOrder::Undecided;
}

bool DateOrderEvidence::sure() const
{
    return order() != DateOrder::Undecided || (openValues == 0 && dayFirst == 0);
}

QString DateOrderEvidence::sentence() const
{
    if (dayFirst > 0 && monthFirst > 0)
        return tr("The dates contradict each other: %1 put the day first, %2 the month.")
            .arg(dayFirst)
            .arg(monthFirst);
    if (dayFirst > 0)
        return tr("The day comes first: %1 dates can't be read otherwise.").arg(dayFirst);
    if (monthFirst > 0)
        return tr("The month comes first: %1 dates can't be read otherwise.").arg(monthFirst);
    if (openValues > 0)
        return tr("Whether the day or the month comes first can't be told: %1 dates can be read both ways.")
            .arg(openValues);
    return plain > 0 ? tr("Every date says itself which figure is the day.") : tr("There are no dates.");
}

std::expected<PartialDate, ColumnDateFault> parseColumnDate(QStringView text, DateOrder order)
{
    const QStringView value = text.trimmed();
    const auto unreadable = std::unexpected(ColumnDateFault::Unreadable);
    const auto figures = figuresOf(value);
    if (!figures) {
        const auto date = plainDate(value);
        return date ? std::expected<PartialDate, ColumnDateFault>(*date) : unreadable;
    }
    if (order == DateOrder::Undecided && !figures->dots && figures->first != figures->second
        && bothExist(*figures))
        return std::unexpected(ColumnDateFault::Open);
    const auto dayFirst = dateOf(figures->year, figures->second, figures->first, figures->time);
    const auto monthFirst = dateOf(figures->year, figures->first, figures->second, figures->time);
    // A value that only the other order explains is no reason to swap: 13/02 under month-first is an error.
    const bool undecided = order == DateOrder::Undecided && !figures->dots;
    const auto date = figures->dots || order == DateOrder::DayFirst ? dayFirst
        : undecided                                                 ? (dayFirst ? dayFirst : monthFirst)
                                                                    : monthFirst;
    return date ? std::expected<PartialDate, ColumnDateFault>(*date) : unreadable;
}

} // namespace parallax
