#include "models/analysis/dates/rules.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

std::optional<int> dayFigureAt(const Tokens &tokens, int at)
{
    const auto figure = plainInteger(tokens.word(at));
    const bool day = figure && *figure >= 1 && *figure <= 31 && tokens.word(at).size() <= 2;
    return day ? figure : std::nullopt;
}

/// What joins days that share their month: "24 and 25", "27-29", "27 to 29", "3, 4 and 5".
bool isJoin(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    return word == u"and" || word == u"or" || word == u"to" || word == u"through" || word == u","
        || word == u"-" || word == u"\u2013" || word == u"&";
}

/// Whether the figure may be a count of what follows instead: "on Nov. 7 and 25 people left".
bool isCount(const Tokens &tokens, int end)
{
    if (!tokens.isWord(end))
        return tokens.is(end, u"%")
            || (tokens.touches(end) && (tokens.is(end, u"/") || tokens.is(end, u":")));
    for (const QStringView word :
         {u"at", u"in", u"on", u"and", u"to", u"as", u"when", u"after", u"before", u"by", u"for", u"with",
          u"of", u"that", u"which", u"but", u"or", u"through"})
        if (tokens.is(end, word))
            return false;
    return true;
}

/// "27" of "27-29 November": the month stands after the last day.
std::optional<Match> firstOfListAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int last = at;
    for (int days = 0; days < 4; ++days) {
        int next = last + 1;
        if (!dayFigureAt(tokens, last) || !isJoin(tokens, next))
            return std::nullopt;
        next += tokens.is(next, u",") && tokens.is(next + 1, u"and") ? 2 : 1;
        if (!dayFigureAt(tokens, next))
            return std::nullopt;
        last = next;
        if (const int month = monthOf(tokens.word(last + 1)); month > 0 && isMonthName(tokens, last + 1)) {
            const auto named = absoluteDateAt(scene, last);
            const QDate day = named ? QDate::fromString(named->value, Qt::ISODate) : QDate();
            const QDate first(day.year(), day.month(), *dayFigureAt(tokens, at));
            if (!day.isValid() || !first.isValid() || first >= day)
                return std::nullopt;
            return Match{at, at + 1, TimeType::Date, dayValue(first)};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Match> listedDayAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const auto figure = dayFigureAt(tokens, at);
    if (!figure)
        return std::nullopt;
    const bool follows = scene.lastDay && scene.lastDayEnd >= 0 && isJoin(tokens, scene.lastDayEnd)
        && (at == scene.lastDayEnd + 1
            || (at == scene.lastDayEnd + 2 && tokens.is(scene.lastDayEnd, u",")
                && tokens.is(at - 1, u"and")));
    if (!follows)
        return firstOfListAt(scene, at);
    const QDate day(scene.lastDay->year(), scene.lastDay->month(), *figure);
    // "March 5, 20" then a year or a count: only later days of the month go on a list.
    if (!day.isValid() || day <= *scene.lastDay || isCount(tokens, at + 1))
        return std::nullopt;
    int end = at + 1;
    QDate placed = day;
    const int yearAt_ = tokens.is(end, u",") ? end + 1 : end;
    if (const auto year = yearAt(tokens, yearAt_, false); year && tokens.isFigure(yearAt_)) {
        placed = QDate(year->year, day.month(), day.day());
        end = year->end;
    }
    if (!placed.isValid())
        return std::nullopt;
    return Match{at, end, TimeType::Date, dayValue(placed)};
}

std::optional<Match> besideDayAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const int word = tokens.is(at, u"the") ? at + 1 : at;
    const bool before = tokens.is(word + 1, u"before");
    if (!tokens.is(word, u"day") || !(before || tokens.is(word + 1, u"after")))
        return std::nullopt;
    std::optional<Match> best;
    for (const auto rule : {absoluteDateAt, weekdayAt, dayWordAt, holidayAt}) {
        const auto match = rule(scene, word + 2);
        if (match && match->value.size() == 10 && (!best || match->end > best->end))
            best = match;
    }
    const QDate day = best ? QDate::fromString(best->value, Qt::ISODate) : QDate();
    if (!day.isValid())
        return std::nullopt;
    return Match{at, best->end, TimeType::Date, dayValue(day.addDays(before ? -1 : 1))};
}

} // namespace parallax::dates
