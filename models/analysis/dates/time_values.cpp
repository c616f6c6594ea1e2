#include "models/analysis/dates/time_values.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString fourDigits(int year)
{
    return u"%1"_s.arg(year, 4, 10, QChar(u'0'));
}

QString countText(double count)
{
    return count == std::floor(count) ? QString::number(qint64(count)) : QString::number(count, 'g', 4);
}

/// Half hours become minutes, as TimeBank writes them.
QString clockDuration(double count, Unit unit)
{
    if (unit == Unit::Hour && count != std::floor(count)) {
        const int minutes = int(std::lround((count - std::floor(count)) * 60));
        const QString hours = count >= 1 ? countText(std::floor(count)) + u'H' : QString();
        return u"PT%1%2M"_s.arg(hours).arg(minutes);
    }
    const QChar letter = unit == Unit::Hour ? u'H' : unit == Unit::Minute ? u'M' : u'S';
    return u"PT"_s + countText(count) + letter;
}

std::pair<QDate, QDate> monthsFrom(int year, int month, int count)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(count).addDays(-1)};
}

std::optional<std::pair<QDate, QDate>> boundsWithinYear(int year, QStringView rest)
{
    if (rest.startsWith(u'Q') && rest.size() == 2 && rest[1] >= u'1' && rest[1] <= u'4')
        return monthsFrom(year, (rest[1].unicode() - u'1') * 3 + 1, 3);
    if (rest == u"H1" || rest == u"H2")
        return monthsFrom(year, rest == u"H1" ? 1 : 7, 6);
    if (rest == u"SP" || rest == u"SU" || rest == u"FA" || rest == u"WI")
        return monthsFrom(year, rest == u"SP" ? 3 : rest == u"SU" ? 6 : rest == u"FA" ? 9 : 12, 3);
    if (rest.startsWith(u'W')) {
        const int week = rest.mid(1, 2).toInt();
        // 4 January always lies in the first week.
        const QDate fourth(year, 1, 4);
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + (week - 1) * 7);
        if (week < 1)
            return std::nullopt;
        return rest.endsWith(u"WE") ? std::pair(monday.addDays(5), monday.addDays(6))
                                    : std::pair(monday, monday.addDays(6));
    }
    const int month = rest.first(std::min<qsizetype>(2, rest.size())).toInt();
    if (month < 1 || month > 12)
        return std::nullopt;
    if (rest.size() == 2)
        return monthsFrom(year, month, 1);
    const QDate day(year, month, rest.mid(3, 2).toInt());
    return day.isValid() ? std::optional(std::pair(day, day)) : std::nullopt;
}

} // namespace

QString dayValue(QDate day)
{
    return fourDigits(day.year()) + u'-' + twoDigits(day.month()) + u'-' + twoDigits(day.day());
}

QString weekValue(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return fourDigits(year) + u"-W"_s + twoDigits(week);
}

QString monthValue(int year, int month)
{
    return fourDigits(year) + u'-' + twoDigits(month);
}

QString quarterValue(int year, int quarter)
{
    return fourDigits(year) + u"-Q"_s + QString::number(quarter);
}

QString seasonValue(int year, QStringView season)
{
    return fourDigits(year) + u'-' + season.toString();
}

QString valueOfUnit(QDate day, Unit unit)
{
    switch (unit) {
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour:
    case Unit::Day:
        return dayValue(day);
    case Unit::Night:
        return dayValue(day) + u"TNI"_s;
    case Unit::Weekend:
        return weekValue(day) + u"-WE"_s;
    case Unit::Week:
        return weekValue(day);
    case Unit::Month:
        return monthValue(day.year(), day.month());
    case Unit::Quarter:
        return quarterValue(day.year(), (day.month() + 2) / 3);
    case Unit::Year:
        return fourDigits(day.year());
    case Unit::Decade:
        return fourDigits(day.year()).first(3);
    case Unit::Century:
        return fourDigits(day.year()).first(2);
    }
    Q_UNREACHABLE_RETURN({});
}

QDate shifted(QDate day, Unit unit, int count)
{
    switch (unit) {
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour:
        return day;
    case Unit::Day:
    case Unit::Night:
        return day.addDays(count);
    case Unit::Weekend:
    case Unit::Week:
        return day.addDays(7 * qint64(count));
    case Unit::Month:
        return day.addMonths(count);
    case Unit::Quarter:
        return day.addMonths(3 * count);
    case Unit::Year:
        return day.addYears(count);
    case Unit::Decade:
        return day.addYears(10 * count);
    case Unit::Century:
        return day.addYears(100 * count);
    }
    Q_UNREACHABLE_RETURN(day);
}

QString durationValue(std::optional<double> count, Unit unit)
{
    static constexpr QStringView letters = u"SMHDDDWMQYEC";
    const QChar letter = letters[int(unit)];
    const bool clock = unit <= Unit::Hour;
    if (!count)
        return (clock ? u"PTX"_s : u"PX"_s) + (unit == Unit::Quarter ? QChar(u'M') : letter);
    if (clock)
        return clockDuration(*count, unit);
    if (unit == Unit::Quarter)
        return *count > 1 ? u"P%1M"_s.arg(countText(*count * 3)) : u"P1Q"_s;
    if (unit == Unit::Century)
        return u"P%1Y"_s.arg(countText(*count * 100));
    if (unit == Unit::Weekend)
        return u"P%1D"_s.arg(countText(*count * 2));
    return u"P%1%2"_s.arg(countText(*count)).arg(letter);
}

std::optional<std::pair<QDate, QDate>> boundsOf(QStringView value)
{
    if (value.startsWith(u'P') || value.contains(u'X') || value.contains(u'_') || value.size() < 2)
        return std::nullopt;
    bool isNumber = false;
    const int number = value.first(std::min<qsizetype>(4, value.size())).toInt(&isNumber);
    if (!isNumber || number < 1)
        return std::nullopt;
    if (value.size() == 2)
        return std::pair(QDate(number * 100, 1, 1), QDate(number * 100 + 99, 12, 31));
    if (value.size() == 3)
        return std::pair(QDate(number * 10, 1, 1), QDate(number * 10 + 9, 12, 31));
    if (value.size() == 4)
        return monthsFrom(number, 1, 12);
    if (value[4] != u'-')
        return std::nullopt;
    const qsizetype time = value.indexOf(u'T', 5);
    return boundsWithinYear(number, time > 0 ? value.sliced(5, time - 5) : value.sliced(5));
}

QString yearsAway(QStringView value, int years)
{
    bool isNumber = false;
    const int year = value.first(std::min<qsizetype>(4, value.size())).toInt(&isNumber);
    return isNumber && value.size() >= 4 ? fourDigits(year + years) + value.sliced(4).toString() : QString();
}

} // namespace parallax::dates
