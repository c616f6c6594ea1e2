#include "models/analysis/dates/counted_units.h"

#include "models/text/number_words.h"

namespace parallax::dates {

namespace {

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

} // namespace

AmountBound boundAt(const Tokens &tokens, int at)
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

std::optional<Amount> countedUnitsAt(const Tokens &tokens, int at)
{
    const auto halved = halvedAt(tokens, at);
    return halved ? halved : countedAt(tokens, at);
}

} // namespace parallax::dates
