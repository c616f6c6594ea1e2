#include "models/analysis/dates/rules.h"
#include "models/text/number_words.h"

#include <algorithm>
#include <cstdlib>

namespace parallax::dates {

namespace {

/// Whether what stands after a bare four-figure number makes it a count: "2000 people", "1,990", "1999.5".
bool isCounted(const Tokens &tokens, int at)
{
    const QStringView next = tokens.word(at + 1);
    if (next == u"%" || unitOf(next) || next == u"percent" || next == u"per" || next == u"km"
        || next == u"kilometers" || next == u"miles" || next == u"meters" || next == u"tons"
        || next == u"tonnes" || next == u"metres")
        return true;
    const QStringView before = tokens.word(at - 1);
    const bool led = before == u"in" || before == u"since" || before == u"of" || before == u"from"
        || before == u"to" || before == u"until" || before == u"by" || before == u"before"
        || before == u"after" || before == u"during" || before == u"the" || before == u"("
        || before == u"late" || before == u"early" || before == u"-";
    if (!led && (next == u"people" || next == u"men" || next == u"women" || next == u"children"))
        return true;
    const bool plural = tokens.isWord(at + 1) && next.size() > 3 && next.endsWith(u's')
        && !next.endsWith(u"ss") && next != u"was" && next != u"this" && !tokens.isCapitalised(at + 1);
    return plural && !led;
}

} // namespace

std::optional<Year> yearAt(const Tokens &tokens, int at, bool bare)
{
    if (tokens.isFigure(at)) {
        const auto year = plainInteger(tokens.word(at));
        if (!year || tokens.word(at).size() != 4 || *year < 1000 || *year > 2100)
            return std::nullopt;
        const QStringView before = tokens.word(at - 1);
        const bool glued = tokens.touches(at + 1) && (tokens.isWord(at + 1) || tokens.is(at + 1, u":"));
        // The year of a date that isn't one: "31/02/2024"
        const bool inFigures = (before == u"/" || before == u"-") && tokens.touches(at)
            && tokens.isFigure(at - 2) && tokens.word(at - 2).size() < 4;
        if (glued || inFigures || before == u"$" || before == u"#" || before == u"\u20ac"
            || before == u"\u00a3")
            return std::nullopt;
        if (bare && (*year < 1800 || *year > 2060 || isCounted(tokens, at)))
            return std::nullopt;
        if (bare && (before == u"no" || before == u"resolution" || before == u"." || before == u"room")
            && tokens.touches(at))
            return std::nullopt;
        return Year{*year, at + 1};
    }
    // "nineteen ninety-six", as broadcasts are transcribed
    const int century = smallNumber(tokens.word(at));
    if (century < 13 || century > 20)
        return std::nullopt;
    const int rest = smallNumber(tokens.word(at + 1));
    if (rest < 10)
        return std::nullopt;
    int end = at + 2;
    int year = century * 100 + rest;
    const int unitAt = tokens.is(end, u"-") ? end + 1 : end;
    const int unit = smallNumber(tokens.word(unitAt));
    if (rest >= 20 && unit > 0 && unit < 10) {
        year += unit;
        end = unitAt + 1;
    }
    return Year{year, end};
}

bool isMonthName(const Tokens &tokens, int at)
{
    return tokens.isCapitalised(at);
}

int afterStop(const Tokens &tokens, int at)
{
    return tokens.is(at, u".") && tokens.touches(at) ? at + 1 : at;
}

namespace {

/// "until 9:30 a.m. Tuesday": where the time of day before a weekday begins.
int beforeClock(const Tokens &tokens, int at)
{
    for (int guard = 0; guard < 8; ++guard) {
        const QStringView word = tokens.word(at - 1);
        const bool piece = tokens.isFigure(at - 1) || word == u"." || word == u"a" || word == u"p"
            || word == u"m" || word == u"am" || word == u"pm" || word == u":" || word == u"noon"
            || word == u"midnight" || word == u"on";
        if (!piece)
            break;
        --at;
    }
    return at;
}

/// "has until", "gave them until": what is granted lies ahead, whatever the verb's tense.
bool isGranted(const Tokens &tokens, int at)
{
    for (int i = at - 2; i >= std::max(0, at - 6); --i) {
        const QStringView word = tokens.word(i);
        if (word == u"give" || word == u"gives" || word == u"given" || word == u"gave")
            return true;
    }
    return tokens.is(at - 2, u"has") || tokens.is(at - 2, u"have");
}

/// "by", "until", "as soon as": up to a day that lies ahead, unless what was done says otherwise.
bool isLimit(const Tokens &tokens, int at, Direction direction)
{
    for (int i = at + 1; i < at + 5; ++i)
        if (tokens.is(i, u"deadline"))
            return true;
    at = beforeClock(tokens, at);
    const QStringView before = tokens.word(at - 1);
    const bool soonest = before == u"as" && (tokens.is(at - 2, u"soon") || tokens.is(at - 2, u"early"));
    const bool granted = before == u"until" && isGranted(tokens, at);
    return soonest || granted || before == u"effective"
        || ((before == u"by" || before == u"until") && direction != Direction::Past);
}

} // namespace

QDate resolvedWeekday(const Scene &scene, int weekday, int at)
{
    const QDate published = *scene.published;
    const int back = (published.dayOfWeek() - weekday + 7) % 7;
    if (back == 0)
        return published;
    const Direction direction = directionAt(scene.tokens, at);
    const bool limit = isLimit(scene.tokens, at, direction);
    return direction == Direction::Future || limit ? published.addDays(7 - back) : published.addDays(-back);
}

QDate resolvedDay(const Scene &scene, int month, int day, int at)
{
    const QDate published = *scene.published;
    const Direction direction = directionAt(scene.tokens, at);
    QDate best;
    qint64 bestDistance = 0;
    for (int year = published.year() - 1; year <= published.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (!date.isValid())
            continue;
        qint64 distance = std::abs(published.daysTo(date));
        // A verb decides between the two ends of a year, not against a date of these weeks.
        const bool against = direction == Direction::Future ? date < published : date > published;
        if (against && distance > 60)
            distance += direction == Direction::Unknown ? 60 : 300;
        if (!best.isValid() || distance < bestDistance) {
            best = date;
            bestDistance = distance;
        }
    }
    return best;
}

int resolvedYearOfMonth(const Scene &scene, int month, int at)
{
    const QDate published = *scene.published;
    const int ahead = (month - published.month() + 12) % 12; // months until it comes again
    if (ahead == 0)
        return published.year();
    const Direction direction = directionAt(scene.tokens, at);
    const bool limit = isLimit(scene.tokens, at, direction);
    const bool future =
        direction == Direction::Future || limit || (direction == Direction::Unknown && ahead <= 3);
    const bool passed = month < published.month();
    return published.year() + (future ? (passed ? 1 : 0) : (passed ? 0 : -1));
}

} // namespace parallax::dates
