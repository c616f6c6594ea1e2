#include "models/analysis/dates/rules.h"
#include "models/text/number_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

/// "three", "a few", "several more"; without `count` for a vague number.
struct Amount
{
    std::optional<double> count;
    bool article = false; ///< "a", "an": the words around decide whether a length of time is meant
    bool bare = false;    ///< "years", without any number
    bool hyphen = false;
    bool orMore = false; ///< "two to three": the count is the least
    Unit unit = Unit::Day;
    int end = 0; ///< after the unit
};

struct Bound
{
    QStringView modifier;
    int end;
};

/// "nearly", "at least", "more than", "no more than", "about" as TimeML's mod
Bound boundAt(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    const QStringView next = tokens.word(at + 1);
    if (word == u"about" || word == u"around" || word == u"approximately" || word == u"roughly"
        || word == u"some" || word == u"nearly" || word == u"almost")
        return {u"APPROX", at + 1};
    if (word == u"at" && (next == u"least" || next == u"most"))
        return {next == u"least" ? u"EQUAL_OR_MORE" : u"EQUAL_OR_LESS", at + 2};
    if (word == u"no" && (next == u"more" || next == u"less") && tokens.is(at + 2, u"than"))
        return {next == u"more" ? u"EQUAL_OR_LESS" : u"EQUAL_OR_MORE", at + 3};
    if ((word == u"more" || word == u"less") && next == u"than")
        return {word == u"more" ? u"MORE_THAN" : u"LESS_THAN", at + 2};
    if (word == u"up" && next == u"to")
        return {u"EQUAL_OR_LESS", at + 2};
    if (word == u"under" || word == u"over")
        return {word == u"over" ? u"MORE_THAN" : u"LESS_THAN", at + 1};
    if (word == u"just" && (next == u"over" || next == u"under"))
        return {next == u"over" ? u"MORE_THAN" : u"LESS_THAN", at + 2};
    return {{}, at};
}

int afterFiller(const Tokens &tokens, int at)
{
    for (int guard = 0; guard < 2; ++guard) {
        const QStringView word = tokens.word(at);
        if (word == u"more" || word == u"additional" || word == u"full" || word == u"straight"
            || word == u"consecutive" || word == u"working" || word == u"business" || word == u"long"
            || word == u"short" || word == u"whole" || word == u"other" || word == u"fiscal"
            || word == u"solid" || word == u"trading")
            ++at;
    }
    return at;
}

/// "two to three days", "12-18 months", "one or two weeks": after the greater number, where it has a unit.
int afterRange(const Tokens &tokens, const SpelledNumber &least)
{
    const QStringView join = tokens.word(least.end);
    if (join != u"to" && join != u"or" && join != u"-" && join != u"\u2013")
        return least.end;
    const auto most = numberAt(tokens, least.end + 1);
    const bool range = most && most->value > least.value;
    return range && unitOf(tokens.word(most->end)) ? most->end : least.end;
}

std::optional<Amount> countedAt(const Tokens &tokens, int at)
{
    Amount amount;
    int next = at;
    const QStringView word = tokens.word(at);
    const bool article = word == u"a" || word == u"an" || word == u"another";
    if (article && (tokens.is(at + 1, u"few") || tokens.is(at + 1, u"couple"))) {
        const bool isCouple = tokens.is(at + 1, u"couple");
        if (isCouple)
            amount.count = 2;
        next = at + 2 + (isCouple && tokens.is(at + 2, u"of"));
    } else if (word == u"several" || word == u"few" || word == u"many" || word == u"dozens"
               || word == u"couple") {
        if (word == u"couple")
            amount.count = 2;
        next = at + 1 + (tokens.is(at + 1, u"of"));
    } else if (word == u"half"
               && (tokens.is(at + 1, u"a") || tokens.is(at + 1, u"an") || tokens.is(at + 1, u"-"))) {
        amount.count = 0.5;
        next = at + 2;
    } else if (const auto number = numberAt(tokens, at); number && number->value > 0) {
        amount.count = number->value;
        next = afterRange(tokens, *number);
        amount.orMore = next > number->end;
    } else if (article) {
        amount.count = 1;
        amount.article = word != u"another";
        next = at + 1;
    } else if (unitOf(word)) {
        amount.bare = true;
    } else {
        return std::nullopt;
    }
    if (tokens.is(next, u"-")) {
        amount.hyphen = true;
        ++next;
    } else {
        next = afterFiller(tokens, next);
    }
    const auto unit = unitOf(tokens.word(next));
    if (!unit || (amount.bare && !unit->plural) || unit->unit == Unit::Weekend)
        return std::nullopt;
    // "five second graders", "a second"
    if (unit->unit == Unit::Second && !unit->plural)
        return std::nullopt;
    amount.unit = unit->unit;
    amount.end = next + 1;
    // "two and a half years" has its half before the unit, "a year and a half" after it
    if (tokens.is(amount.end, u"and") && tokens.is(amount.end + 1, u"a") && tokens.is(amount.end + 2, u"half")
        && amount.count) {
        *amount.count += 0.5;
        amount.end += 3;
    }
    return amount;
}

/// "two and a half years"
std::optional<Amount> halvedAt(const Tokens &tokens, int at)
{
    const auto number = numberAt(tokens, at);
    if (!number || !tokens.is(number->end, u"and") || !tokens.is(number->end + 1, u"a")
        || !tokens.is(number->end + 2, u"half"))
        return std::nullopt;
    const auto unit = unitOf(tokens.word(number->end + 3));
    return unit
        ? std::optional(Amount{number->value + 0.5, false, false, false, false, unit->unit, number->end + 4})
        : std::nullopt;
}

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
    const Bound outer = boundAt(tokens, at);
    const Span_ lead = leadAt(tokens, outer.end);
    const Bound inner = boundAt(tokens, lead.end);
    const QStringView bound = outer.modifier.isEmpty() ? inner.modifier : outer.modifier;
    auto amount = halvedAt(tokens, inner.end);
    if (!amount)
        amount = countedAt(tokens, inner.end);
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
