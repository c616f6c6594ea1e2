#include "ui/timeline/time_ticks.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

enum class Unit { Minutes, Days, Months, Years };

struct Step
{
    Unit unit;
    int count;
};

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t tickDayMs = 1'440 * minuteMs;
constexpr std::array steps = {
    Step{Unit::Minutes, 5},   Step{Unit::Minutes, 15},  Step{Unit::Minutes, 30},  Step{Unit::Minutes, 60},
    Step{Unit::Minutes, 180}, Step{Unit::Minutes, 360}, Step{Unit::Minutes, 720}, Step{Unit::Days, 1},
    Step{Unit::Days, 2},      Step{Unit::Days, 7},      Step{Unit::Days, 14},     Step{Unit::Months, 1},
    Step{Unit::Months, 3},    Step{Unit::Months, 6},    Step{Unit::Years, 1},     Step{Unit::Years, 2},
    Step{Unit::Years, 5},     Step{Unit::Years, 10},    Step{Unit::Years, 20},    Step{Unit::Years, 50},
    Step{Unit::Years, 100},   Step{Unit::Years, 1'000}};

/// At most, since months and years are taken at their shortest.
std::int64_t ticksIn(TimeWindow window, Step step)
{
    const std::array<std::int64_t, 4> lengths = {minuteMs, tickDayMs, 28 * tickDayMs, 365 * tickDayMs};
    return (window.endMs - window.startMs) / (lengths[std::size_t(step.unit)] * step.count) + 1;
}

std::int64_t startMs(QDate date)
{
    return QDateTime(date, QTime(0, 0), QTimeZone::UTC).toMSecsSinceEpoch();
}

/// The last round moment that isn't after `ms`.
std::int64_t roundedDown(std::int64_t ms, Step step)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).date();
    switch (step.unit) {
    case Unit::Minutes: {
        const std::int64_t length = step.count * minuteMs;
        const std::int64_t inDay = ms - startMs(date);
        return startMs(date) + inDay / length * length;
    }
    case Unit::Days: // Julian days divisible by seven are Mondays
        return startMs(date.addDays(-(date.toJulianDay() % step.count)));
    case Unit::Months:
        return startMs(QDate(date.year(), date.month() - (date.month() - 1) % step.count, 1));
    case Unit::Years:
        return startMs(QDate(std::max(date.year() - date.year() % step.count, 1), 1, 1));
    }
    Q_UNREACHABLE_RETURN(ms);
}

std::int64_t next(std::int64_t ms, Step step)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).date();
    switch (step.unit) {
    case Unit::Minutes:
        return ms + step.count * minuteMs;
    case Unit::Days:
        return ms + step.count * tickDayMs;
    case Unit::Months:
        return startMs(date.addMonths(step.count));
    case Unit::Years:
        return startMs(date.addYears(step.count - (date.year() == 1 ? 1 : 0)));
    }
    Q_UNREACHABLE_RETURN(ms + 1);
}

QString format(Unit unit)
{
    switch (unit) {
    case Unit::Minutes:
        return u"d MMM HH:mm"_s;
    case Unit::Days:
        return u"d MMM"_s;
    case Unit::Months:
        return u"MMM yyyy"_s;
    case Unit::Years:
        return u"yyyy"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

std::vector<TimeTick> timeTicks(TimeWindow window, int most)
{
    Q_ASSERT(most >= 2);
    auto step = steps.begin();
    while (step + 1 != steps.end() && ticksIn(window, *step) > most)
        ++step;
    std::vector<TimeTick> ticks;
    for (std::int64_t ms = roundedDown(window.startMs, *step); ms <= window.endMs; ms = next(ms, *step))
        if (ms >= window.startMs)
            ticks.push_back(
                {ms, QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(format(step->unit))});
    return ticks;
}

} // namespace parallax
