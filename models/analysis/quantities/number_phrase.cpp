#include "models/analysis/quantities/number_phrase.h"

#include "models/text/number_words.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::quantities {

namespace {

enum class Bound { None, Least, Most, Near };

struct Modifier
{
    Bound bound = Bound::None;
    int end = 0;
};

Modifier modifierAt(const Tokens &tokens, int at)
{
    struct Form
    {
        std::array<QStringView, 4> words;
        Bound bound;
    };
    static constexpr Form forms[] = {{{u"at", u"least"}, Bound::Least},
                                     {{u"no", u"fewer", u"than"}, Bound::Least},
                                     {{u"no", u"less", u"than"}, Bound::Least},
                                     {{u"more", u"than"}, Bound::Least},
                                     {{u"upwards", u"of"}, Bound::Least},
                                     {{u"upward", u"of"}, Bound::Least},
                                     {{u"well", u"over"}, Bound::Least},
                                     {{u"just", u"over"}, Bound::Least},
                                     {{u"over"}, Bound::Least},
                                     {{u"in", u"excess", u"of"}, Bound::Least},
                                     {{u"at", u"most"}, Bound::Most},
                                     {{u"no", u"more", u"than"}, Bound::Most},
                                     {{u"up", u"to"}, Bound::Most},
                                     {{u"as", u"many", u"as"}, Bound::Most},
                                     {{u"as", u"much", u"as"}, Bound::Most},
                                     {{u"fewer", u"than"}, Bound::Most},
                                     {{u"less", u"than"}, Bound::Most},
                                     {{u"just", u"under"}, Bound::Most},
                                     {{u"under"}, Bound::Most},
                                     {{u"nearly"}, Bound::Near},
                                     {{u"almost"}, Bound::Near},
                                     {{u"about"}, Bound::Near},
                                     {{u"around"}, Bound::Near},
                                     {{u"some"}, Bound::Near},
                                     {{u"roughly"}, Bound::Near},
                                     {{u"approximately"}, Bound::Near},
                                     {{u"an", u"estimated"}, Bound::Near},
                                     {{u"estimated"}, Bound::Near},
                                     {{u"close", u"to"}, Bound::Near},
                                     {{u"only"}, Bound::None},
                                     {{u"just"}, Bound::None},
                                     {{u"exactly"}, Bound::None}};
    for (const Form &form : forms) {
        int end = at;
        for (const QStringView word : form.words) {
            if (word.isEmpty())
                break;
            if (!tokens.is(end, word)) {
                end = -1;
                break;
            }
            ++end;
        }
        if (end > at)
            return {form.bound, end};
    }
    return {Bound::None, at};
}

struct Round
{
    double low;
    int end;
};

double scaleOfMany(QStringView word)
{
    if (word == u"dozens")
        return 12;
    if (word == u"scores")
        return 20;
    if (word == u"hundreds")
        return 1e2;
    if (word == u"thousands")
        return 1e3;
    return word == u"millions" ? 1e6 : word == u"billions" ? 1e9 : 0;
}

/// "dozens", "hundreds of thousands", "tens of thousands", "several", "a few": two of what is named at the
/// least.
std::optional<Round> roundAt(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    const bool of = tokens.is(at + 1, u"of");
    const double inner = of ? scaleOfMany(tokens.word(at + 2)) : 0;
    if (word == u"tens")
        return inner > 0 ? std::optional(Round{20 * inner, at + 3}) : std::nullopt;
    if (const double scale = scaleOfMany(word); scale > 0)
        return inner > 0 ? Round{2 * scale * inner, at + 3} : Round{2 * scale, at + 1};
    if (word == u"several" || word == u"multiple") {
        const QStringView scale = tokens.word(at + 1);
        const double times = scale == u"hundred" ? 1e2
            : scale == u"thousand"               ? 1e3
            : scale == u"dozen"                  ? 12
                                                 : 0;
        return times > 0 ? Round{3 * times, at + 2} : Round{2, at + 1};
    }
    return std::nullopt;
}

/// "$", "US$", "dlrs" before a number; moves `next` past it.
QString currencyAt(const Tokens &tokens, int &next)
{
    const bool prefixed = (tokens.is(next, u"us") || tokens.is(next, u"c") || tokens.is(next, u"a"))
        && tokens.is(next + 1, u"$") && tokens.touches(next + 1);
    const QStringView mark = tokens.word(next + prefixed);
    const QString currency = mark == u"$" || mark == u"dlrs" ? u"USD"_s
        : mark == u"\u20ac"                                  ? u"EUR"_s
        : mark == u"\u00a3"                                  ? u"GBP"_s
        : mark == u"\u00a5"                                  ? u"JPY"_s
                                                             : QString();
    if (currency.isEmpty())
        return {};
    const QString prefix =
        prefixed && !tokens.is(next, u"us") ? (tokens.is(next, u"c") ? u"CAD"_s : u"AUD"_s) : currency;
    next += 1 + prefixed;
    return prefix;
}

/// The number after "to", "-" or "and", when it goes on from the one before as a range does.
std::optional<SpelledNumber> rangeEnd(const Tokens &tokens, int at, double from, bool between)
{
    const QStringView joint = tokens.word(at);
    const bool dash = (joint == u"-" || joint == u"\u2013") && tokens.touches(at) && tokens.touches(at + 1);
    const bool joins = dash || joint == u"to" || (joint == u"or" && !between) || (joint == u"and" && between);
    if (!joins)
        return std::nullopt;
    auto to = numberAt(tokens, at + 1);
    return to && to->value > from ? to : std::nullopt;
}

bool isScaled(const SpelledNumber &number)
{
    return number.value >= 1e5 && !number.whole;
}

void setBounds(NumberPhrase &phrase, Bound bound, double value)
{
    phrase.value = value;
    if (bound == Bound::Least || bound == Bound::None)
        phrase.low = value;
    if (bound == Bound::Most || bound == Bound::None)
        phrase.high = value;
}

} // namespace

std::optional<NumberPhrase> numberPhraseAt(const Tokens &tokens, int at)
{
    const Modifier modifier = modifierAt(tokens, at);
    int next = modifier.end;
    NumberPhrase phrase{at, next, next, {}, {}, {}, {}, {}, false};
    if (next > at) {
        for (int i = at; i < next; ++i)
            phrase.modifier += (i > at ? u" "_s : QString()) + tokens.word(i).toString();
    }
    const bool between = modifier.end == at && tokens.is(at, u"between");
    next += between;
    if (tokens.is(next, u"a") && tokens.is(next + 1, u"further"))
        next += 2;
    if (const auto round = roundAt(tokens, next)) {
        phrase.low = round->low;
        phrase.end = round->end;
        return phrase;
    }
    if (tokens.is(next, u"twice")) {
        setBounds(phrase, modifier.bound, 2);
        phrase.measure = u"times"_s;
        phrase.end = next + 1;
        return phrase;
    }
    phrase.measure = currencyAt(tokens, next);
    phrase.inFigures = tokens.isFigure(next);
    const auto number = numberAt(tokens, next);
    if (!number)
        return std::nullopt;
    phrase.end = number->end;
    int second = number->end;
    int measured = second;
    const QString first = measureAt(tokens, second, measured); // "15 percent to 20 percent"
    if (auto to = rangeEnd(tokens, first.isEmpty() ? second : measured, number->value, between)) {
        phrase.low = number->value;
        // "2 to 3 million" means millions twice
        if (isScaled(*to) && number->value < 1000 && number->whole)
            phrase.low = number->value * std::pow(10, 3 * std::floor(std::log10(to->value) / 3));
        phrase.high = to->value;
        phrase.end = to->end;
    } else if (between) {
        return std::nullopt;
    } else {
        setBounds(phrase, modifier.bound, number->value);
    }
    if (tokens.is(phrase.end, u"-") && tokens.is(phrase.end + 1, u"plus"))
        phrase.end += 2, phrase.high.reset();
    else if (tokens.is(phrase.end, u"+") && tokens.touches(phrase.end))
        phrase.end += 1, phrase.high.reset();
    if (phrase.measure.isEmpty())
        phrase.measure = measureAt(tokens, phrase.end, phrase.end);
    return phrase;
}

} // namespace parallax::quantities
