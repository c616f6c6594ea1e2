#include "models/analysis/dates/rules.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

QString unplaced(Unit unit)
{
    switch (unit) {
    case Unit::Week:
    case Unit::Weekend:
        return u"XXXX-WXX"_s;
    case Unit::Month:
        return u"XXXX-XX"_s;
    case Unit::Quarter:
        return u"XXXX-QX"_s;
    case Unit::Year:
        return u"XXXX"_s;
    default:
        return u"XXXX-XX-XX"_s;
    }
}

/// -1 for "last", 0 for "this", 1 for "next"; std::nullopt for other words.
std::optional<int> stepOf(QStringView word)
{
    if (word == u"last" || word == u"previous" || word == u"preceding")
        return -1;
    if (word == u"this" || word == u"current")
        return 0;
    if (word == u"next" || word == u"coming" || word == u"following")
        return 1;
    return std::nullopt;
}

/// A day of the weekend meant: in the week's first half "the weekend" is the one just past.
QDate weekendDay(QDate published, int step, Direction direction)
{
    const bool past = published.dayOfWeek() <= 3 && direction != Direction::Future;
    return published.addDays(step == 0 ? (past ? -7 : 0) : step * 7);
}

Match periodMatch(const Scene &scene, int at, int end, Unit unit, int step)
{
    if (!scene.published)
        return {at, end, TimeType::Date, unplaced(unit)};
    QDate from = *scene.published;
    if (unit == Unit::Weekend)
        from = weekendDay(from, step, directionAt(scene.tokens, at));
    else if (unit == Unit::Month || unit == Unit::Quarter)
        from = shifted(QDate(from.year(), from.month(), 1), unit, step);
    else
        from = shifted(from, unit, step);
    return {at, end, TimeType::Date, valueOfUnit(from, unit)};
}

int seasonYear(const Scene &scene, QStringView season, int step, int at)
{
    const QDate published = *scene.published;
    const int month = season == u"SP" ? 3 : season == u"SU" ? 6 : season == u"FA" ? 9 : 12;
    const QDate begin(published.year(), month, 1);
    if (step < 0)
        return published >= begin.addMonths(3) ? published.year() : published.year() - 1;
    if (step > 0)
        return published < begin ? published.year() : published.year() + 1;
    if (directionAt(scene.tokens, at) == Direction::Past && published < begin)
        return published.year() - 1;
    return published.year();
}

/// "last summer", "the winter of 1994", "summer 2024", "the summer"
std::optional<Match> seasonAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int next = tokens.is(at, u"the") ? at + 1 : at;
    std::optional<int> step;
    if (tokens.is(next, u"this") && (tokens.is(next + 1, u"past") || tokens.is(next + 1, u"coming"))) {
        step = 0;
        next += 2;
    } else if ((step = stepOf(tokens.word(next)))) {
        ++next;
    }
    if (next > at && tokens.is(next, u"early"))
        ++next;
    const QStringView season = seasonOf(tokens.word(next));
    if (season.isEmpty())
        return std::nullopt;
    const int yearAt_ = tokens.is(next + 1, u"of") ? next + 2 : next + 1;
    if (const auto year = yearAt(tokens, yearAt_, false))
        return Match{at, year->end, TimeType::Date, seasonValue(year->year, season)};
    const QStringView before = tokens.word(at - 1);
    const bool led =
        next > at || before == u"in" || before == u"by" || before == u"since" || before == u"until";
    // "fall" and "spring" are verbs too: "the fall of Aleppo", "prices fall"
    const bool alsoWord = season == u"FA" || season == u"SP";
    const bool named = step.has_value() || !alsoWord || (led && !tokens.is(next + 1, u"of") && next == at);
    if (!led || !named || !scene.published)
        return std::nullopt;
    return Match{at, next + 1, TimeType::Date,
                 seasonValue(seasonYear(scene, season, step.value_or(0), at), season)};
}

/// "the same day", "that day", "the next day", "the following week", beside the day last named
std::optional<Match> narrativeAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int next = tokens.is(at, u"the") || tokens.is(at, u"that") ? at + 1 : at;
    if (next == at)
        return std::nullopt;
    int step = 0;
    // "later in the day": the day that was spoken of
    if (tokens.is(next, u"day") && tokens.is(at - 1, u"in")
        && (tokens.is(at - 2, u"later") || tokens.is(at - 2, u"earlier"))) {
        const std::optional<QDate> day = scene.lastDay ? scene.lastDay : scene.published;
        return Match{at, next + 1, TimeType::Date, day ? dayValue(*day) : u"XXXX-XX-XX"_s};
    }
    if (tokens.is(next, u"same"))
        ++next;
    else if (tokens.is(next, u"next") || tokens.is(next, u"following"))
        step = 1, ++next;
    else if (tokens.is(next, u"previous"))
        step = -1, ++next;
    else if (!tokens.is(at, u"that") || !scene.lastDay) // "sells that day": of any
        return std::nullopt;
    const bool part = !dayPartOf(tokens.word(next)).isEmpty();
    if (!tokens.is(next, u"day") && !part)
        return std::nullopt;
    const std::optional<QDate> base = scene.lastDay ? scene.lastDay : scene.published;
    QString value = base ? dayValue(base->addDays(step)) : u"XXXX-XX-XX"_s;
    if (part)
        value += u'T' + dayPartOf(tokens.word(next)).toString();
    return Match{at, next + 1, part ? TimeType::Time : TimeType::Date, value};
}

/// "the week of March 6"
std::optional<Match> weekOfAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const int week = tokens.is(at, u"the") ? at + 1 : at;
    if (!tokens.is(week, u"week") || !tokens.is(week + 1, u"of"))
        return std::nullopt;
    const auto day = absoluteDateAt(scene, week + 2);
    const QDate date = day ? QDate::fromString(day->value, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(Match{at, day->end, TimeType::Date, weekValue(date)})
                          : std::nullopt;
}

} // namespace

std::optional<Match> relativePeriodAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    for (const auto rule : {seasonAt, narrativeAt, weekOfAt})
        if (const auto match = rule(scene, at))
            return match;
    int next = at;
    const bool article = tokens.is(next, u"the");
    next += article;
    QStringView lead = tokens.word(next);
    if (next == at && (lead == u"earlier" || lead == u"later") && stepOf(tokens.word(at + 1)))
        lead = tokens.word(++next);
    const auto step = stepOf(lead);
    if (!step && article) {
        // "the weekend", "the year"
        const auto unit = unitOf(tokens.word(next));
        const bool whole = tokens.is(next, u"full") && tokens.is(next + 1, u"year");
        if (whole
            || (unit && !unit->plural && (unit->unit == Unit::Weekend || unit->unit == Unit::Year)
                && !tokens.is(next + 1, u"-") && !tokens.is(next + 1, u"of")))
            return periodMatch(scene, at, next + 1 + whole, whole ? Unit::Year : unit->unit, 0);
        return std::nullopt;
    }
    if (!step)
        return std::nullopt;
    ++next;
    next += tokens.is(next, u"calendar") || tokens.is(next, u"fiscal");
    if (const int month = monthOf(tokens.word(next));
        month > 0 && isMonthName(tokens, next) && scene.published) {
        const QDate published = *scene.published;
        // The month just past is "last month": its name with "last" goes a year further back.
        if (*step < 0) {
            if (const auto day = absoluteDateAt(scene, next); day && day->value.size() == 10)
                return Match{at, day->end, TimeType::Date, day->value};
        }
        const bool passed = month < published.month() - 1;
        const int year = published.year()
            + (*step < 0       ? (passed ? 0 : -1)
                   : *step > 0 ? (month > published.month() ? 0 : 1)
                               : 0);
        return Match{at, next + 1, TimeType::Date, monthValue(year, month)};
    }
    const auto unit = unitOf(tokens.word(next));
    if (!unit || unit->plural || unit->unit < Unit::Day || unit->unit == Unit::Night)
        return std::nullopt;
    // "This Week" amid small letters is what a broadcast or a magazine is called.
    if (*step == 0 && tokens.isCapitalised(at) && tokens.isCapitalised(next)
        && !tokens.isCapitalised(next + 2))
        return std::nullopt;
    if (unit->unit == Unit::Day && *step != 1)
        return std::nullopt; // "this day", "last day"
    return periodMatch(scene, at, next + 1, unit->unit, *step);
}

} // namespace parallax::dates
