#include "models/analysis/dates/rules.h"
#include "models/text/number_words.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

std::optional<Unit> adverbUnit(QStringView word)
{
    if (word == u"hourly")
        return Unit::Hour;
    if (word == u"daily" || word == u"nightly")
        return Unit::Day;
    if (word == u"weekly")
        return Unit::Week;
    if (word == u"monthly")
        return Unit::Month;
    return word == u"annually" || word == u"yearly" ? std::optional(Unit::Year) : std::nullopt;
}

/// "twice a year", "$40 a month", "four flights a week", "50,000 sold per year"
bool isRate(const Tokens &tokens, int at)
{
    const QStringView before = tokens.word(at - 1);
    if (before == u"once" || before == u"twice" || before == u"times" || tokens.isFigure(at - 1)
        || before == u"%" || before == u"million" || before == u"billion" || before == u"percent"
        || before == u"dollars" || before == u"cents")
        return true;
    // A counted plural noun right before: a number within three words.
    if (before.size() < 3 || !before.endsWith(u's') || before.endsWith(u"ss") || !tokens.isWord(at - 1)
        || before == u"days" || before == u"lasts" || before == u"takes" || before == u"was"
        || before == u"has" || before == u"his" || before == u"its")
        return false;
    for (int i = at - 2; i >= std::max(0, at - 4); --i)
        if (tokens.isFigure(i) || smallNumber(tokens.word(i)) >= 0 || scaleAt(tokens, i) > 1
            || tokens.is(i, u"dozens") || tokens.is(i, u"hundreds") || tokens.is(i, u"thousands"))
            return true;
    return false;
}

} // namespace

std::optional<Match> repeatedAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const QStringView word = tokens.word(at);
    if (const auto unit = adverbUnit(word)) {
        const bool name =
            tokens.isCapitalised(at) && (tokens.isCapitalised(at + 1) || tokens.isCapitalised(at - 1));
        return name ? std::nullopt : std::optional(Match{at, at + 1, TimeType::Set, durationValue(1, *unit)});
    }
    if (word == u"every" || word == u"each") {
        int next = at + 1;
        if (const int weekday = weekdayOf(tokens.word(next)); weekday > 0 && tokens.isCapitalised(next)) {
            QString value = u"XXXX-WXX-%1"_s.arg(weekday);
            const QStringView part = dayPartOf(tokens.word(next + 1));
            return Match{at, next + 1 + !part.isEmpty(), TimeType::Set,
                         part.isEmpty() ? value : value + u'T' + part.toString()};
        }
        double count = 1;
        if (tokens.is(next, u"other"))
            count = 2, ++next;
        else if (const auto number = numberAt(tokens, next); number && word == u"every")
            count = number->value, next = number->end;
        const auto unit = unitOf(tokens.word(next));
        if (!unit || unit->unit == Unit::Second)
            return std::nullopt;
        return Match{at, next + 1, TimeType::Set, durationValue(count, unit->unit)};
    }
    const bool per = word == u"per";
    const bool article = word == u"a" || word == u"an";
    const auto unit = unitOf(tokens.word(at + 1));
    if (!(per || article) || !unit || unit->plural || unit->unit == Unit::Second)
        return std::nullopt;
    const QStringView after = tokens.word(at + 2);
    if (after == u"ago" || after == u"earlier" || after == u"later" || after == u"-" || after == u"from"
        || after == u"or")
        return std::nullopt;
    if (!per && !isRate(tokens, at))
        return std::nullopt;
    return Match{at, at + 2, TimeType::Set, durationValue(1, unit->unit)};
}

} // namespace parallax::dates
