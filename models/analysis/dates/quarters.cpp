#include "models/analysis/dates/rules.h"
#include "models/text/number_words.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

/// The last time a quarter began before or on a day; the next one where the words point ahead.
int yearOfQuarter(const Scene &scene, int quarter, int at)
{
    const QDate published = *scene.published;
    const QDate begin(published.year(), quarter * 3 - 2, 1);
    if (begin <= published)
        return published.year();
    return directionAt(scene.tokens, at) == Direction::Past || begin.addMonths(-6) > published
        ? published.year() - 1
        : published.year();
}

/// A year before ("the 1988 third quarter", "this year's") or after ("of 1990", "of last year") the words;
/// `end` moves.
std::optional<int> yearBeside(const Scene &scene, int &at)
{
    const Tokens &tokens = scene.tokens;
    int next = at;
    next += tokens.is(next, u"of") || tokens.is(next, u"in");
    if (const auto year = yearAt(tokens, next, false); year && tokens.isFigure(next)) {
        at = year->end;
        return year->year;
    }
    next += tokens.is(next, u"fiscal");
    if (const auto year = yearAt(tokens, next, false); year && tokens.isFigure(next)) {
        at = year->end;
        return year->year;
    }
    const QStringView lead = tokens.word(next);
    const bool relative = lead == u"last" || lead == u"this" || lead == u"next";
    if (!relative || !tokens.is(next + 1, u"year") || !scene.published)
        return std::nullopt;
    at = next + 2;
    if (tokens.is(at, u"'") && tokens.is(at + 1, u"s"))
        at += 2;
    return scene.published->year() + (lead == u"last" ? -1 : lead == u"next" ? 1 : 0);
}

/// "third quarter", "third-quarter", "second half", "first two quarters": "Q3", "H2", "H1"
QString partOfYear(const Tokens &tokens, int at, int &end)
{
    const auto ordinal = ordinalAt(tokens, at);
    const bool last = tokens.is(at, u"last") || tokens.is(at, u"final");
    if (!ordinal && !last)
        return {};
    int next = ordinal ? ordinal->end : at + 1;
    next += tokens.is(next, u"-");
    next += tokens.is(next, u"fiscal");
    if (tokens.is(next, u"half") && (last || ordinal->value <= 2)) {
        end = next + 1;
        return last || ordinal->value == 2 ? u"H2"_s : u"H1"_s;
    }
    if (ordinal && ordinal->value == 1 && tokens.is(next, u"two") && tokens.is(next + 1, u"quarters")) {
        end = next + 2;
        return u"H1"_s;
    }
    if (!ordinal || ordinal->value > 4 || !tokens.is(next, u"quarter"))
        return {};
    end = next + 1;
    return u"Q"_s + QString::number(ordinal->value);
}

bool isPeriodWord(const Tokens &tokens, int at)
{
    return tokens.is(at, u"period") || tokens.is(at, u"quarter");
}

/// "the quarter ended Sept. 30", and "the latest quarter" where none was named: the last whole one
std::optional<Match> reportedPeriodAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int next = tokens.is(at, u"the") ? at + 1 : at;
    const bool latest = tokens.is(next, u"latest");
    next += latest;
    if (!scene.published || next == at || !isPeriodWord(tokens, next))
        return std::nullopt;
    const bool quarter = tokens.is(next, u"quarter");
    if (quarter && scene.lastPeriod.isEmpty() && tokens.is(next + 1, u"ended")) {
        const auto end = absoluteDateAt(scene, next + 2);
        const QDate day = end ? QDate::fromString(end->value, Qt::ISODate) : QDate();
        constexpr int half = 45; // days: one ended July 31 lies more in the second quarter than in the third
        if (day.isValid())
            return Match{at, next + 1, TimeType::Date, valueOfUnit(day.addDays(-half), Unit::Quarter)};
    }
    if (latest && quarter && scene.lastPeriod.isEmpty())
        return Match{at, next + 1, TimeType::Date,
                     valueOfUnit(scene.published->addMonths(-3), Unit::Quarter)};
    return std::nullopt;
}

/// "the year-ago quarter", "the latest period", "the 1988 period", beside the quarter last named
std::optional<Match> comparedPeriodAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    if (const auto reported = reportedPeriodAt(scene, at))
        return reported;
    if (scene.lastPeriod.isEmpty())
        return std::nullopt;
    int next = tokens.is(at, u"the") ? at + 1 : at;
    next += tokens.is(next, u"comparable") || tokens.is(next, u"corresponding");
    const auto isPeriod = [&](int i) { return isPeriodWord(tokens, i); };
    if (tokens.is(next, u"year") && tokens.is(next + 1, u"-")
        && (tokens.is(next + 2, u"ago") || tokens.is(next + 2, u"earlier")))
        return Match{at, next + 3 + isPeriod(next + 3), TimeType::Date, yearsAway(scene.lastPeriod, -1)};
    if (tokens.is(next, u"latest") && isPeriod(next + 1))
        return Match{at, next + 2, TimeType::Date, scene.lastPeriod};
    if (next > at && isPeriod(next) && scene.lastPeriod.contains(u'Q') && tokens.is(next, u"quarter"))
        return Match{at, next + 1, TimeType::Date, scene.lastPeriod};
    const auto year = yearAt(tokens, next, false);
    if (year && next > at && isPeriod(year->end) && scene.lastPeriod.size() > 4)
        return Match{at, year->end + 1, TimeType::Date,
                     QString::number(year->year) + scene.lastPeriod.sliced(4)};
    if (isPeriod(next) && next > at && tokens.is(next + 1, u"last") && tokens.is(next + 2, u"year")
        && scene.published)
        return Match{at, next + 3, TimeType::Date,
                     QString::number(scene.published->year() - 1) + scene.lastPeriod.sliced(4)};
    return std::nullopt;
}

} // namespace

std::optional<Match> quarterAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    if (const auto compared = comparedPeriodAt(scene, at))
        return compared;
    int next = at;
    next += tokens.is(next, u"the") || tokens.is(next, u"its") || tokens.is(next, u"a");
    int afterYear = next;
    const auto before = tokens.isFigure(next) || tokens.is(next, u"last") || tokens.is(next, u"this")
        ? yearBeside(scene, afterYear)
        : std::nullopt;
    if (before)
        next = afterYear;
    next += tokens.is(next, u"fiscal");
    int end = next;
    const QString part = partOfYear(tokens, next, end);
    if (part.isEmpty() || (tokens.is(at, u"a") && part.startsWith(u'H')))
        return std::nullopt;
    // In "a third-quarter loss" the article is the loss's.
    const int first = !before && tokens.is(end - 2, u"-") ? next : at;
    const auto year = before ? before : yearBeside(scene, end);
    const bool half = part.startsWith(u'H');
    if (!year && half && !tokens.is(end, u"of"))
        return std::nullopt; // of a match, more often than of a year
    if (!year && half && !(tokens.is(end + 1, u"the") && tokens.is(end + 2, u"year")))
        return std::nullopt;
    if (!year && half)
        end += 3;
    if (!year && !scene.published)
        return Match{first, end, TimeType::Date, u"XXXX-"_s + part};
    const int resolved = year ? *year
        : half                ? scene.published->year()
                              : yearOfQuarter(scene, part[1].digitValue(), at);
    return Match{first, end, TimeType::Date, QString::number(resolved) + u'-' + part};
}

} // namespace parallax::dates
