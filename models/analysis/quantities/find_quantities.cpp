#include "models/analysis/quantities/find_quantities.h"

#include "models/analysis/quantities/counted.h"
#include "models/analysis/quantities/number_phrase.h"
#include "models/text/number_words.h"
#include "models/text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

using namespace quantities;

namespace {

bool isTimeUnit(QStringView word)
{
    static const WordSet words = {u"year",   u"years",   u"month",  u"months",  u"week",   u"weeks",
                                  u"day",    u"days",    u"hour",   u"hours",   u"minute", u"minutes",
                                  u"second", u"seconds", u"decade", u"decades", u"old",    u"am",
                                  u"pm",     u"gmt",     u"o"};
    return words.contains(word);
}

/// "No. 5", "Resolution 425", "Article 8", "F-16", "Group of Seven": figures that name and don't count.
bool isName(const Tokens &tokens, const NumberPhrase &phrase)
{
    static const WordSet labels = {u"no",         u"number", u"article", u"section", u"chapter",   u"page",
                                   u"resolution", u"flight", u"route",   u"channel", u"room",      u"phase",
                                   u"figure",     u"table",  u"part",    u"act",     u"paragraph", u"rule",
                                   u"highway",    u"#",      u"unit",    u"brigade", u"division",  u"version",
                                   u"psalm",      u"area",   u"gate",    u"class"};
    const int number = phrase.numberFirst;
    if (phrase.first < number)
        return false;
    const QStringView before = tokens.word(number - 1);
    if (labels.contains(before) || (before == u"." && tokens.is(number - 2, u"no")))
        return true;
    if ((before == u"-" || before == u"/" || before == u":") && tokens.touches(number)
        && tokens.touches(number - 1))
        return true;
    const bool glued = tokens.touches(phrase.end) && tokens.isWord(phrase.end);
    if (glued
        || (tokens.is(phrase.end, u":") && tokens.touches(phrase.end) && tokens.isFigure(phrase.end + 1)))
        return true;
    if (!phrase.inFigures && tokens.isCapitalised(number))
        return tokens.isCapitalised(number - 1) || tokens.isCapitalised(phrase.end) || before == u"of";
    return tokens.isWord(number) && tokens.isCapitalised(number - 1) && before.size() > 1
        && tokens.isCapitalised(number);
}

/// "3-2", "21-14" with nothing counted after it
bool isScore(const Tokens &tokens, const NumberPhrase &phrase)
{
    return phrase.inFigures && tokens.is(phrase.end, u"-") && tokens.touches(phrase.end)
        && tokens.isFigure(phrase.end + 1);
}

bool isBareYear(const Tokens &tokens, const NumberPhrase &phrase, bool counts)
{
    const auto figure = plainInteger(tokens.word(phrase.numberFirst));
    return phrase.first == phrase.numberFirst && figure && tokens.word(phrase.numberFirst).size() == 4
        && *figure >= 1800 && *figure < 2100 && !counts;
}

/// "one" counts where a noun for a person or thing follows and no "of the" or "the one".
bool isPlainOne(const Tokens &tokens, const NumberPhrase &phrase)
{
    if (phrase.first != phrase.numberFirst || !tokens.is(phrase.numberFirst, u"one")
        || phrase.end != phrase.numberFirst + 1)
        return false;
    static const WordSet persons = {
        u"person", u"civilian", u"soldier", u"man",      u"woman",     u"child",   u"officer",
        u"people", u"fighter",  u"police",  u"militant", u"policeman", u"student", u"journalist",
        u"boy",    u"girl",     u"worker",  u"rebel",    u"killed",    u"dead",    u"wounded"};
    return !persons.contains(tokens.word(phrase.end));
}

class Finder
{
public:
    Finder(const CodePointIndex &text, bool english, const std::vector<TimeExpression> &dates)
        : m_text(text)
        , m_tokens(text.text())
        , m_english(english)
        , m_dates(dates)
    { }

    std::vector<Quantity> find()
    {
        std::vector<Quantity> found;
        for (int at = 0; at < m_tokens.size();) {
            if (const int past = endOfDate(at); past > at) {
                at = past;
                continue;
            }
            const auto phrase = phraseAt(at);
            if (!phrase) {
                ++at;
                continue;
            }
            if (auto quantity = quantityOf(*phrase))
                found.push_back(std::move(*quantity));
            at = phrase->end;
        }
        return found;
    }

private:
    std::optional<NumberPhrase> phraseAt(int at) const
    {
        if (m_english)
            return numberPhraseAt(m_tokens, at);
        return m_tokens.isFigure(at) ? numberPhraseAt(m_tokens, at) : std::nullopt;
    }

    /// The token after the date that begins at or before a token; dates come in order.
    int endOfDate(int at)
    {
        while (m_date < m_dates.size() && dateEnd(m_date) <= m_tokens[at].range.start)
            ++m_date;
        if (m_date == m_dates.size()
            || m_text.toUtf16(m_dates[m_date].span.start()) > m_tokens[at].range.start)
            return at;
        int end = at;
        while (m_tokens.has(end) && m_tokens[end].range.start < dateEnd(m_date))
            ++end;
        return end;
    }

    qsizetype dateEnd(std::size_t date) const { return m_text.toUtf16(m_dates[date].span.end()); }

    std::optional<Quantity> quantityOf(const NumberPhrase &phrase)
    {
        const int unitAt = m_tokens.is(phrase.end, u"-") ? phrase.end + 1 : phrase.end;
        if (isTimeUnit(m_tokens.word(unitAt)) || isName(m_tokens, phrase) || isScore(m_tokens, phrase))
            return std::nullopt;
        if (m_english && isPlainOne(m_tokens, phrase))
            return std::nullopt;
        const bool measured = !phrase.measure.isEmpty();
        const Counted nothing{phrase.end, phrase.end, -1};
        const Counted counted =
            measured || !m_english ? nothing : countedAt(m_tokens, phrase.end).value_or(nothing);
        const bool counts = counted.head >= 0 && !m_tokens.is(phrase.end, u"of");
        if (isBareYear(m_tokens, phrase, measured || counts))
            return std::nullopt;
        Quantity quantity{m_text.toSpan(m_tokens.range(phrase.first, phrase.end)),
                          phrase.value,
                          phrase.low,
                          phrase.high,
                          phrase.measure,
                          phrase.modifier,
                          {},
                          {},
                          {},
                          {}};
        const int after = counted.end;
        if (counted.head >= 0) {
            const Utf16Range range = m_tokens.range(counted.first, counted.end);
            quantity.counted = QStringView(m_text.text()).sliced(range.start, range.length()).toString();
            quantity.unit = m_tokens.word(counted.head).toString();
        }
        if (!measured && m_english)
            quantity.what = harmOf(m_tokens, phrase.first, counted);
        if (m_english && quantity.what.isEmpty() && !measured && goesOnFromLast(phrase))
            quantity.what = m_lastHarm;
        if (m_english && quantity.what.isEmpty() && counted.head < 0 && standsAlone(phrase))
            return std::nullopt;
        m_lastHarm = quantity.what;
        m_lastEnd = after;
        if (m_english)
            quantity.where = placeAfter(m_tokens, after);
        quantity.when = whenNear(phrase);
        return quantity;
    }

    /// "killed 25 civilians, six of them children", "… and 22 in Idlib": the harm is the last number's.
    bool goesOnFromLast(const NumberPhrase &phrase) const
    {
        constexpr int reach = 14;
        const int first = phrase.first;
        if (m_lastHarm.isEmpty() || m_lastHarm == u"strikes" || first - m_lastEnd > reach)
            return false;
        for (int i = m_lastEnd; i < first; ++i)
            if (endsClause(m_tokens, i) || m_tokens[i].lineBefore || m_tokens.is(i, u"to"))
                return false;
        const bool isOfThem = m_tokens.is(phrase.end, u"of")
            && (m_tokens.is(phrase.end + 1, u"them") || m_tokens.is(phrase.end + 1, u"whom"));
        const QStringView before = m_tokens.word(first - 1);
        const bool isAmong = before == u"them" || before == u"including" || before == u"among";
        return isOfThem || isAmong || (before == u"and" && first - m_lastEnd <= 6);
    }

    /// A figure with nothing around it in its line: a page's own number, a footnote's mark.
    bool standsAlone(const NumberPhrase &phrase) const
    {
        const int first = phrase.first;
        const bool opens = first == 0 || m_tokens[first].lineBefore || endsClause(m_tokens, first - 1)
            || m_tokens.isFigure(first - 1);
        const bool closes = !m_tokens.has(phrase.end) || m_tokens[phrase.end].lineBefore
            || m_tokens.isCapitalised(phrase.end);
        return phrase.inFigures && first == phrase.numberFirst && opens && closes;
    }

    bool sameSentence(qsizetype from, qsizetype to) const
    {
        const QStringView between = QStringView(m_text.text()).sliced(from, to - from);
        return between.size() < 300 && !between.contains(u". ") && !between.contains(u'\n');
    }

    /// The nearest date in the sentence: the last before the number or the first after it.
    QString whenNear(const NumberPhrase &phrase) const
    {
        const Utf16Range range = m_tokens.range(phrase.first, phrase.end);
        QString best;
        qsizetype distance = 300;
        for (const std::size_t date : {m_date, m_date - 1}) {
            if (date >= m_dates.size())
                continue;
            const TimeExpression &one = m_dates[date];
            if (!one.begin)
                continue;
            const Utf16Range at = m_text.toUtf16(one.span);
            const bool before = at.end <= range.start;
            const qsizetype far = before ? range.start - at.end : at.start - range.end;
            if (far >= 0 && far < distance
                && (before ? sameSentence(at.end, range.start) : sameSentence(range.end, at.start))) {
                best = one.value;
                distance = far;
            }
        }
        return best;
    }

    const CodePointIndex &m_text;
    Tokens m_tokens;
    bool m_english;
    const std::vector<TimeExpression> &m_dates;
    QString m_lastHarm;     ///< of the last quantity
    int m_lastEnd = 0;      ///< after what it counts
    std::size_t m_date = 0; ///< the first that doesn't end before the token looked at
};

} // namespace

std::vector<Quantity> findQuantities(const CodePointIndex &text, const QString &language,
                                     const std::vector<TimeExpression> &dates)
{
    return Finder(text, language.section(u'-', 0, 0) == "en"_L1, dates).find();
}

} // namespace parallax
