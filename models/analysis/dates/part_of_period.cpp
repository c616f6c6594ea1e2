#include "models/analysis/dates/rules.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

struct Part
{
    QStringView modifier;
    int end;
};

/// "early", "mid-", "the end of", "late in"
Part partAt(const Tokens &tokens, int at)
{
    int next = tokens.is(at, u"the") ? at + 1 : at;
    const QStringView word = tokens.word(next);
    const auto after = [&](int end) {
        return tokens.is(end, u"of") || tokens.is(end, u"in") ? end + 1 : end;
    };
    if (word == u"early" || word == u"late")
        return {word == u"early" ? u"START" : u"END", after(next + 1)};
    if (word == u"mid")
        return {u"MID", tokens.is(next + 1, u"-") ? next + 2 : next + 1};
    const bool of = tokens.is(next + 1, u"of") || tokens.is(next + 1, u"in");
    if (!of)
        return {{}, at};
    if (word == u"end")
        return {u"END", next + 2};
    if (word == u"middle")
        return {u"MID", next + 2};
    return word == u"beginning" || word == u"start" ? Part{u"START", next + 2} : Part{{}, at};
}

} // namespace

std::optional<Match> partOfPeriodAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    // "year-end", "the year end"
    const int year = tokens.is(at, u"the") ? at + 1 : at;
    if (tokens.is(year, u"year")) {
        const int word = tokens.is(year + 1, u"-") ? year + 2 : year + 1;
        if (!tokens.is(word, u"end"))
            return std::nullopt;
        const QString value = scene.published ? valueOfUnit(*scene.published, Unit::Year) : u"XXXX"_s;
        return Match{at, word + 1, TimeType::Date, value, u"END"_s};
    }
    const Part part = partAt(tokens, at);
    if (part.modifier.isEmpty())
        return std::nullopt;
    std::optional<Match> best;
    for (const auto rule : {absoluteDateAt, relativePeriodAt, quarterAt}) {
        const auto match = rule(scene, part.end);
        if (match && match->type == TimeType::Date && (!best || match->end > best->end))
            best = match;
    }
    if (!best) {
        // "the early 1980s", "late eighties": the article stands before the part
        const int decade = part.end;
        if (tokens.is(decade - 1, u"-") || tokens.is(at, u"the")) {
            Scene named = scene;
            if (decadeOf(tokens.word(decade)) > 0)
                best = Match{at, decade + 1, TimeType::Date, u"19%1"_s.arg(decadeOf(tokens.word(decade)))};
        }
        const QStringView season = seasonOf(tokens.word(decade));
        if (!best && !season.isEmpty() && scene.published)
            best = Match{at, decade + 1, TimeType::Date, seasonValue(scene.published->year(), season)};
    }
    if (!best || best->value.isEmpty())
        return std::nullopt;
    best->first = at;
    best->modifier = part.modifier.toString();
    return best;
}

std::optional<Match> longestAt(const Scene &scene, int at)
{
    std::optional<Match> best;
    for (const auto rule :
         {numericDateAt, absoluteDateAt, clockTimeAt, weekdayAt, dayWordAt, quarterAt, relativePeriodAt,
          repeatedAt, amountAt, holidayAt, referenceAt, partOfPeriodAt, listedDayAt, besideDayAt}) {
        const auto match = rule(scene, at);
        if (match && (!best || match->end > best->end))
            best = match;
    }
    return best;
}

} // namespace parallax::dates
