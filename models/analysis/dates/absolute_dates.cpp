#include "models/analysis/dates/rules.h"
#include "models/text/number_words.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

/// "7", "7th", "seventh" as a day of the month.
std::optional<Year> dayOfMonthAt(const Tokens &tokens, int at)
{
    if (const auto ordinal = ordinalAt(tokens, at); ordinal && ordinal->value <= 31)
        return Year{ordinal->value, ordinal->end};
    const auto figure = plainInteger(tokens.word(at));
    if (!figure || *figure < 1 || *figure > 31 || tokens.word(at).size() > 2)
        return std::nullopt;
    // "Nov. 7:30", "March 5 percent"
    if (tokens.is(at + 1, u":") && tokens.isFigure(at + 2) && tokens.touches(at + 2))
        return std::nullopt;
    return Year{*figure, at + 1};
}

/// ", 2024" or "2024" or "of last year" after a day or month.
std::optional<Year> yearAfter(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int next = at;
    if (tokens.is(next, u",") || tokens.is(next, u"of") || tokens.is(next, u"in"))
        ++next;
    if (tokens.isFigure(next))
        return yearAt(tokens, next, false);
    const QStringView lead = tokens.word(next);
    const bool relative = lead == u"last" || lead == u"this" || lead == u"next";
    if (!relative || !tokens.is(next + 1, u"year") || !scene.published || tokens.is(at, u","))
        return std::nullopt;
    const int year = scene.published->year() + (lead == u"last" ? -1 : lead == u"next" ? 1 : 0);
    return Year{year, next + 2};
}

Match monthMatch(const Scene &scene, int at, int month, int end)
{
    Match match{at, end};
    if (const auto year = yearAfter(scene, end)) {
        match.end = year->end;
        match.value = monthValue(year->year, month);
    } else {
        match.value = scene.published ? monthValue(resolvedYearOfMonth(scene, month, at), month)
                                      : u"XXXX-"_s + monthValue(1, month).sliced(5);
    }
    return match;
}

std::optional<Match> dayMatch(const Scene &scene, int at, int month, Year day)
{
    Match match{at, day.end};
    if (const auto year = yearAfter(scene, day.end)) {
        const QDate date(year->year, month, day.year);
        if (!date.isValid())
            return std::nullopt;
        match.end = year->end;
        match.value = dayValue(date);
        return match;
    }
    if (!scene.published) {
        if (!QDate(2024, month, day.year).isValid())
            return std::nullopt;
        match.value = u"XXXX"_s + dayValue(QDate(2024, month, day.year)).sliced(4);
        return match;
    }
    const QDate date = resolvedDay(scene, month, day.year, at);
    if (!date.isValid())
        return std::nullopt;
    match.value = dayValue(date);
    return match;
}

/// "The March accession": before the noun that it tells the time of.
bool isBeforeNoun(const Tokens &tokens, int month)
{
    const QStringView next = tokens.word(month + 1);
    const bool isNoun = tokens.isWord(month + 1) && !tokens.isCapitalised(month + 1) && next.size() > 4
        && next != u"through" && next != u"toward" && next != u"towards" && next != u"against";
    return isNoun && tokens.is(month - 1, u"the");
}

/// "November 27, 2024", "Nov. 27", "November 2024", "November"; with the weekday before it.
std::optional<Match> monthFirstAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const int month = monthOf(tokens.word(at));
    if (month == 0 || !isMonthName(tokens, at))
        return std::nullopt;
    const int after = isShortMonth(tokens.word(at)) ? afterStop(tokens, at + 1) : at + 1;
    const int dayAt = tokens.is(after, u"the") ? after + 1 : after;
    if (const auto day = dayOfMonthAt(tokens, dayAt)) {
        if (const auto match = dayMatch(scene, at, month, *day))
            return match;
    }
    // "May" and "March" alone are also words; a month's name in a name is none.
    const QStringView before = tokens.word(at - 1);
    const QStringView word = tokens.word(at);
    const bool alsoWord = word == u"may" || word == u"march" || word == u"mar" || word == u"sun"
        || word == u"jan" || word == u"april" || word == u"june" || word == u"august";
    const bool led = before == u"in" || before == u"since" || before == u"of" || before == u"by"
        || before == u"until" || before == u"last" || before == u"next" || before == u"this"
        || before == u"early" || before == u"late" || before == u"mid" || before == u"-" || before == u"from"
        || before == u"through" || before == u"and" || before == u"to" || before == u"during"
        || before == u"before" || before == u"after" || before == u"for";
    const Match match = monthMatch(scene, at, month, after);
    const bool hasYear = match.end > after;
    if (!hasYear && isShortMonth(word) && after == at + 1)
        return std::nullopt; // "Jan Kavan"
    if (!hasYear && isBeforeNoun(tokens, at))
        return match;
    if (!hasYear && alsoWord && !led)
        return std::nullopt;
    if (!hasYear && word == u"may" && tokens.isWord(at + 1) && before != u"in" && before != u"last"
        && before != u"since")
        return std::nullopt;
    return match;
}

/// "27 November 2024", "27th of November"
std::optional<Match> dayFirstAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const int start = tokens.is(at, u"the") ? at + 1 : at;
    const auto day = dayOfMonthAt(tokens, start);
    if (!day)
        return std::nullopt;
    const int monthAt = tokens.is(day->end, u"of") ? day->end + 1 : day->end;
    const int month = monthOf(tokens.word(monthAt));
    if (month == 0 || !isMonthName(tokens, monthAt))
        return std::nullopt;
    const int end = isShortMonth(tokens.word(monthAt)) ? afterStop(tokens, monthAt + 1) : monthAt + 1;
    return dayMatch(scene, at, month, {day->year, end});
}

/// "the 1980s", "'80s", "the nineties": the first three figures of its years.
std::optional<Match> decadeAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int next = tokens.is(at, u"the") ? at + 1 : at;
    if (const int decade = decadeOf(tokens.word(next)); decade > 0 && next > at)
        return Match{at, next + 1, TimeType::Date, u"19%1"_s.arg(decade)};
    const bool shortened = tokens.is(next, u"'");
    next += shortened;
    const auto year = plainInteger(tokens.word(next));
    const bool plural = tokens.is(next + 1, u"s") || (tokens.is(next + 1, u"'") && tokens.is(next + 2, u"s"));
    if (!year || *year % 10 != 0 || !plural || !tokens.touches(next + 1))
        return std::nullopt;
    const int end = tokens.is(next + 1, u"s") ? next + 2 : next + 3;
    const qsizetype length = tokens.word(next).size();
    if (length == 4 && *year >= 1000 && *year < 2100)
        return Match{at, end, TimeType::Date, QString::number(*year / 10)};
    const bool led = shortened || next > at;
    if (length == 2 && *year < 100 && led)
        return Match{at, end, TimeType::Date, QString::number((*year >= 30 ? 190 : 200) + *year / 10)};
    return std::nullopt;
}

/// "the 20th century": TimeML's value is the first two figures of its years.
std::optional<Match> centuryAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const int start = tokens.is(at, u"the") ? at + 1 : at;
    const auto ordinal = ordinalAt(tokens, start);
    if (!ordinal || ordinal->value < 5 || ordinal->value > 22)
        return std::nullopt;
    const int unitAt = tokens.is(ordinal->end, u"-") ? ordinal->end + 1 : ordinal->end;
    if (!tokens.is(unitAt, u"century"))
        return std::nullopt;
    return Match{at, unitAt + 1, TimeType::Date, u"%1"_s.arg(ordinal->value - 1, 2, 10, QChar(u'0'))};
}

/// "1995", "fiscal 1990", "the year 2000", "nineteen ninety-six"
std::optional<Match> plainYearAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int next = at;
    next += tokens.is(next, u"the");
    const bool fiscal = tokens.is(next, u"fiscal");
    next += fiscal;
    const bool named = tokens.is(next, u"year");
    next += named;
    if (next == at + 1 && tokens.is(at, u"the"))
        return std::nullopt;
    if (named && tokens.is(next, u"two") && tokens.is(next + 1, u"thousand"))
        return Match{at, next + 2, TimeType::Date, u"2000"_s};
    const auto year = yearAt(tokens, next, !fiscal && !named);
    return year ? std::optional(
                      Match{at, year->end, TimeType::Date, valueOfUnit(QDate(year->year, 1, 1), Unit::Year)})
                : std::nullopt;
}

} // namespace

std::optional<Match> absoluteDateAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    // "Monday, Nov. 25": the date decides, the weekday belongs to the words.
    int start = at;
    if (weekdayOf(tokens.word(at)) > 0 && tokens.isCapitalised(at)) {
        start = afterStop(tokens, at + 1);
        start += tokens.is(start, u",");
        start += tokens.is(start, u"the");
    }
    std::optional<Match> best;
    for (const auto rule : {monthFirstAt, dayFirstAt, decadeAt, centuryAt, plainYearAt}) {
        const auto match = rule(scene, start);
        if (match && (!best || match->end > best->end))
            best = match;
    }
    if (best && start > at) {
        if (best->value.size() != 10)
            return std::nullopt;
        best->first = at;
    }
    return best;
}

} // namespace parallax::dates
