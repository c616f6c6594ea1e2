#include "models/analysis/dates/counted_units.h"
#include "models/analysis/dates/rules.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

/// The day, month, year … so many units before or after a day.
QString valueAway(const Scene &scene, const Amount &amount, int sign, QDate base)
{
    if (!amount.count)
        return sign < 0 ? u"PAST_REF"_s : u"FUTURE_REF"_s;
    if (*amount.count > 3000)
        return sign < 0 ? u"PAST_REF"_s : u"FUTURE_REF"_s;
    if (amount.unit == Unit::Year && !scene.lastPeriod.isEmpty() && *amount.count == 1 && sign < 0)
        return yearsAway(scene.lastPeriod, -1);
    const int whole = int(std::lround(*amount.count));
    if (amount.unit <= Unit::Hour)
        return dayValue(base);
    const QDate day = shifted(base, amount.unit, sign * std::max(whole, 1));
    return day.isValid() && day.year() >= 1 ? valueOfUnit(day, amount.unit) : QString();
}

/// "ago", "earlier", "before" after an amount: which way it goes, and from which day.
std::optional<Match> awayAt(const Scene &scene, int at, const Amount &amount)
{
    const Tokens &tokens = scene.tokens;
    int end = amount.end;
    if (tokens.is(end, u"or") && tokens.is(end + 1, u"so"))
        end += 2;
    const std::optional<QDate> base = scene.published;
    const QStringView word = tokens.word(end);
    if (word == u"ago") {
        if (!base)
            return Match{at, end + 1, TimeType::Date, u"PAST_REF"_s};
        return Match{at, end + 1, TimeType::Date, valueAway(scene, amount, -1, *base)};
    }
    if (word == u"from" && tokens.is(end + 1, u"now"))
        return Match{at, end + 2, TimeType::Date,
                     base ? valueAway(scene, amount, 1, *base) : u"FUTURE_REF"_s};
    const bool earlier = word == u"earlier" || word == u"previously" || word == u"before";
    if ((earlier || word == u"later") && !tokens.is(end + 1, u"than") && amount.count && base) {
        // "before" goes on to what was before: a length of time then
        if (word == u"before" && tokens.isWord(end + 1) && !tokens.is(end + 1, u"that"))
            return std::nullopt;
        const QDate from = amount.unit <= Unit::Month && scene.lastDay ? *scene.lastDay : *base;
        return Match{at, end + 1, TimeType::Date, valueAway(scene, amount, earlier ? -1 : 1, from)};
    }
    return std::nullopt;
}

/// "the weeks ahead", "the years to come": after it; `end` for none.
int afterAhead(const Tokens &tokens, int end)
{
    return tokens.is(end, u"ahead") && !tokens.is(end + 1, u"of") ? end + 1
        : tokens.is(end, u"to") && tokens.is(end + 1, u"come")    ? end + 2
                                                                  : end;
}

/// "will one day": not how long.
bool isSomeday(const Tokens &tokens, int at, const Amount &amount)
{
    if (!tokens.is(at, u"one") || amount.unit != Unit::Day || amount.end != at + 2)
        return false;
    const QStringView before = tokens.word(at - 1);
    return before == u"will" || before == u"ll" || before == u"would" || before == u"could"
        || before == u"may" || before == u"might" || before == u"can" || before == u"should";
}

bool isAge(const Tokens &tokens, int end)
{
    const int next = tokens.is(end, u"-") ? end + 1 : end;
    return tokens.is(next, u"old") || tokens.is(next, u"olds")
        || (tokens.is(end, u"of") && tokens.is(end + 1, u"age"));
}

/// Whether "a week" or "years" stands for a length of time rather than for "per week" or plain years.
bool isLength(const Tokens &tokens, int at, const Amount &amount, bool bounded)
{
    const bool lasting = tokens.is(amount.end, u"-") && tokens.is(amount.end + 1, u"long");
    if (bounded || amount.hyphen || lasting)
        return true;
    const QStringView before = tokens.word(at - 1);
    for (const QStringView word :
         {u"for", u"in", u"within", u"over", u"after", u"than", u"last", u"lasted", u"take", u"takes",
          u"took", u"spent", u"spend", u"during", u"through", u"throughout", u"as"}) {
        if (before == word)
            return amount.article || before != u"than";
    }
    return amount.bare ? tokens.is(amount.end, u"of") && amount.unit > Unit::Hour
                       : tokens.is(amount.end, u"after") || tokens.is(amount.end, u"before")
            || (amount.article && tokens.is(amount.end, u"to") && !tokens.is(amount.end + 1, u"a")
                && amount.unit > Unit::Hour);
}

/// "the past", "the next", "the first", "recent" before an amount
struct Span_
{
    bool led;
    bool vague; ///< "recent": "recent years"
    int end;
};

Span_ leadAt(const Tokens &tokens, int at)
{
    int next = at;
    const bool each = tokens.is(at, u"each") && tokens.is(at + 1, u"of");
    next += each ? 2 : 0;
    const QStringView article = tokens.word(next);
    const bool definite = article == u"the" || article == u"this" || article == u"these" || article == u"its";
    next += definite;
    const QStringView word = tokens.word(next);
    for (const QStringView lead : {u"last", u"past", u"next", u"first", u"previous", u"coming", u"following",
                                   u"latest", u"final", u"preceding", u"early", u"initial", u"remaining"}) {
        if (word == lead)
            return {true, false, next + 1};
    }
    if (word == u"recent")
        return {true, true, next + 1};
    if (word == u"year" && tokens.is(next + 1, u"-") && tokens.is(next + 2, u"earlier"))
        return {true, false, next + 3};
    return {definite, false, next};
}

} // namespace

std::optional<Match> amountAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const AmountBound outer = boundAt(tokens, at);
    const Span_ lead = leadAt(tokens, outer.end);
    const AmountBound inner = boundAt(tokens, lead.end);
    const QStringView bound = outer.modifier.isEmpty() ? inner.modifier : outer.modifier;
    const auto amount = countedUnitsAt(tokens, inner.end);
    if (!amount) {
        // "the past year", "over the past week": one unit
        const auto unit = unitOf(tokens.word(inner.end));
        const bool past = tokens.is(inner.end - 1, u"past");
        if (!unit || unit->plural || !past || unit->unit < Unit::Hour)
            return std::nullopt;
        return Match{at, inner.end + 1, TimeType::Duration, durationValue(1, unit->unit)};
    }
    // "three-quarters of it", "a quarter of it"
    const bool many = tokens.is(inner.end, u"several") || tokens.is(inner.end, u"many");
    if (amount->unit == Unit::Quarter && !lead.led && !many)
        return std::nullopt;
    if (isAge(tokens, amount->end))
        return Match{at, amount->end, TimeType::Duration, {}};
    if (isSomeday(tokens, at, *amount))
        return Match{at, amount->end, TimeType::Date, u"FUTURE_REF"_s};
    // "at least the first two quarters of 1990" names a part of that year.
    if (amount->unit == Unit::Quarter)
        if (const auto part = quarterAt(scene, outer.end); part && part->end > amount->end)
            return std::nullopt;
    Match match{at, amount->end, TimeType::Duration};
    if (const auto away = awayAt(scene, at, *amount); away && !(lead.end > outer.end)) {
        match = *away;
    } else {
        const bool definite = lead.end > outer.end;
        const bool led = lead.led && (definite ? !amount->article : true);
        if ((amount->article || amount->bare) && !led && !isLength(tokens, at, *amount, !bound.isEmpty()))
            return std::nullopt;
        const int ahead = afterAhead(tokens, amount->end);
        if (amount->bare && definite && !lead.vague && lead.end == outer.end + 1
            && tokens.is(lead.end - 1, u"the") && !tokens.is(at - 1, u"over") && ahead == amount->end)
            return std::nullopt; // "the years" of something
        if (amount->bare)
            match.end = ahead;
        if (amount->bare && tokens.is(inner.end - 1, u"these") && amount->unit == Unit::Day)
            return Match{at, amount->end, TimeType::Date, u"PRESENT_REF"_s};
        match.value = durationValue(amount->count, amount->unit);
        if (amount->hyphen && tokens.is(match.end, u"-") && tokens.is(match.end + 1, u"long"))
            match.end += 2;
        if (amount->bare && tokens.is(match.end, u"-") && tokens.is(match.end + 1, u"long"))
            match.end += 2;
    }
    match.modifier = bound.isEmpty() && amount->orMore ? u"EQUAL_OR_MORE"_s : bound.toString();
    return match;
}

} // namespace parallax::dates
