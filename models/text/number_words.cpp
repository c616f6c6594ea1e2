#include "models/text/number_words.h"

#include <algorithm>
#include <array>

namespace parallax {

namespace {

using Words = std::array<QStringView, 20>;
constexpr Words units = {u"zero",    u"one",     u"two",       u"three",    u"four",
                         u"five",    u"six",     u"seven",     u"eight",    u"nine",
                         u"ten",     u"eleven",  u"twelve",    u"thirteen", u"fourteen",
                         u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr std::array<QStringView, 10> tens = {u"",      u"",      u"twenty",  u"thirty", u"forty",
                                              u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};
constexpr Words ordinals = {u"",          u"first",     u"second",      u"third",      u"fourth",
                            u"fifth",     u"sixth",     u"seventh",     u"eighth",     u"ninth",
                            u"tenth",     u"eleventh",  u"twelfth",     u"thirteenth", u"fourteenth",
                            u"fifteenth", u"sixteenth", u"seventeenth", u"eighteenth", u"nineteenth"};

template <std::size_t Size> int indexOf(const std::array<QStringView, Size> &words, QStringView word)
{
    if (word.size() < 3)
        return -1;
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? -1 : int(found - words.begin());
}

double scaleWordOf(QStringView word)
{
    if (word == u"hundred")
        return 1e2;
    if (word == u"thousand")
        return 1e3;
    if (word == u"million" || word == u"mln")
        return 1e6;
    if (word == u"billion" || word == u"bln")
        return 1e9;
    return word == u"trillion" ? 1e12 : word == u"dozen" ? 12 : 0;
}

std::optional<double> figureValue(QStringView figure)
{
    double value = 0;
    double fraction = 0;
    int sinceComma = -1;
    for (const QChar c : figure) {
        if (c == u'.') {
            if (fraction > 0 || (sinceComma >= 0 && sinceComma != 3))
                return std::nullopt;
            fraction = 1;
        } else if (c == u',') {
            if (fraction > 0 || (sinceComma >= 0 && sinceComma != 3))
                return std::nullopt;
            sinceComma = 0;
        } else {
            value = value * 10 + (c.unicode() - u'0');
            fraction *= 10;
            if (sinceComma >= 0 && fraction == 0)
                ++sinceComma;
        }
    }
    if (sinceComma >= 0 && sinceComma != 3)
        return std::nullopt;
    return fraction > 0 ? value / fraction : value;
}

/// "1/2" after a figure, as in "5 1/2".
std::optional<double> fractionAt(const Tokens &tokens, int at)
{
    if (!tokens.isFigure(at) || !tokens.is(at + 1, u"/") || !tokens.isFigure(at + 2)
        || !tokens.touches(at + 1))
        return std::nullopt;
    const auto above = plainInteger(tokens.word(at));
    const auto below = plainInteger(tokens.word(at + 2));
    return above && below && *above < *below && *below <= 16 ? std::optional(double(*above) / *below)
                                                             : std::nullopt;
}

std::optional<SpelledNumber> figuresAt(const Tokens &tokens, int at)
{
    const auto value = figureValue(tokens.word(at));
    if (!value)
        return std::nullopt;
    SpelledNumber number{*value, at + 1, true, plainInteger(tokens.word(at)).has_value()};
    if (const auto fraction = fractionAt(tokens, at + 1);
        fraction && number.whole && tokens.has(at + 1) && !tokens.touches(at + 1)) {
        number.value += *fraction;
        number.end = at + 4;
        number.whole = false;
    }
    return number;
}

/// "twenty-five", "seven"; the token after it in `end`.
std::optional<double> belowHundred(const Tokens &tokens, int at, int &end)
{
    const int small = smallNumber(tokens.word(at));
    if (small < 0)
        return std::nullopt;
    end = at + 1;
    if (small < 20 || small % 10 != 0)
        return small;
    const int next = tokens.is(end, u"-") ? end + 1 : end;
    const int unit = indexOf(units, tokens.word(next));
    if (unit < 1 || unit > 9)
        return small;
    end = next + 1;
    return small + unit;
}

/// "million" and "-million": the token after it in `end`; 0 for no such word.
double nextScale(const Tokens &tokens, int &end)
{
    const int at = tokens.is(end, u"-") && tokens.touches(end) ? end + 1 : end;
    const double scale = scaleWordOf(tokens.word(at));
    if (scale > 0)
        end = at + 1;
    return scale;
}

constexpr int mostScales = 6; ///< bounds what is looked at

} // namespace

double scaleAt(const Tokens &tokens, int at)
{
    double all = 1;
    for (int guard = 0; guard < mostScales; ++guard) {
        const double scale = nextScale(tokens, at);
        if (scale == 0)
            break;
        all *= scale;
    }
    return all;
}

int smallNumber(QStringView word)
{
    const int unit = indexOf(units, word);
    if (unit >= 0)
        return unit;
    const int ten = indexOf(tens, word);
    return ten > 0 ? ten * 10 : -1;
}

std::optional<SpelledNumber> numberAt(const Tokens &tokens, int at)
{
    if (!tokens.has(at) || tokens[at].kind == TokenKind::Mark)
        return std::nullopt;
    SpelledNumber number{0, at, false, false};
    const QStringView first = tokens.word(at);
    if (tokens.isFigure(at)) {
        const auto figures = figuresAt(tokens, at);
        if (!figures)
            return std::nullopt;
        number = *figures;
    } else if (const auto small = belowHundred(tokens, at, number.end)) {
        number.value = *small;
    } else if ((first == u"a" || first == u"an") && scaleWordOf(tokens.word(at + 1)) > 0) {
        number.value = 1;
        number.end = at + 1;
    } else if (first == u"half" && tokens.is(at + 1, u"a") && scaleWordOf(tokens.word(at + 2)) > 0) {
        number.value = 0.5;
        number.end = at + 2;
    } else {
        return std::nullopt;
    }
    // Scales multiply what is counted so far; smaller parts are added: "two hundred and six thousand".
    double whole = 0;
    for (int guard = 0; guard < mostScales; ++guard) {
        if (const double scale = nextScale(tokens, number.end); scale > 0) {
            number.value *= scale;
            number.whole = false;
            continue;
        }
        if (number.inFigures || number.value < 100)
            break;
        int end = number.end;
        const int next = tokens.is(end, u"and") ? end + 1 : end;
        const auto more = belowHundred(tokens, next, end);
        if (!more)
            break;
        // Only the thousands before are fixed; "two hundred six thousand" scales both.
        if (number.value >= 1000) {
            whole += number.value;
            number.value = *more;
        } else {
            number.value += *more;
        }
        number.end = end;
    }
    number.value += whole;
    return number;
}

std::optional<SpelledOrdinal> ordinalAt(const Tokens &tokens, int at)
{
    if (tokens.isFigure(at)) {
        const auto value = plainInteger(tokens.word(at));
        const QStringView ending = tokens.word(at + 1);
        const bool ordinal = ending == u"st" || ending == u"nd" || ending == u"rd" || ending == u"th";
        return value && ordinal && tokens.touches(at + 1) ? std::optional(SpelledOrdinal{*value, at + 2})
                                                          : std::nullopt;
    }
    const QStringView word = tokens.word(at);
    if (const int small = indexOf(ordinals, word); small > 0)
        return SpelledOrdinal{small, at + 1};
    if (word == u"twentieth" || word == u"thirtieth")
        return SpelledOrdinal{word == u"twentieth" ? 20 : 30, at + 1};
    if ((word == u"twenty" || word == u"thirty") && tokens.is(at + 1, u"-")) {
        const int unit = indexOf(ordinals, tokens.word(at + 2));
        if (unit > 0 && unit < 10)
            return SpelledOrdinal{(word == u"twenty" ? 20 : 30) + unit, at + 3};
    }
    return std::nullopt;
}

} // namespace parallax
