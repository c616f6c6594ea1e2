#include "models/analysis/words/distinctive_words.h"

#include "models/text/likely_language.h"
#include "models/text/words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Each column against all others together.
std::vector<LogOdds> oddsOf(const std::vector<int> &counts, const std::vector<int> &totals)
{
    const int count = std::accumulate(counts.begin(), counts.end(), 0);
    const int total = std::accumulate(totals.begin(), totals.end(), 0);
    const double prior = WordComparison::priorWords * count / total;
    std::vector<LogOdds> odds;
    for (size_t column = 0; column < counts.size(); ++column) {
        const bool alone = totals[column] == total; // nothing to differ from
        odds.push_back(alone ? LogOdds()
                             : logOdds({double(counts[column]), double(totals[column])},
                                       {double(count - counts[column]), double(total - totals[column])},
                                       prior, WordComparison::priorWords));
    }
    return odds;
}

/// The places of collocations among all of them, which stand by their words.
class CollocationPlaces
{
public:
    CollocationPlaces(const std::vector<Collocation> &found, int words)
        : m_found(found)
        , m_begin(size_t(words) + 1)
    {
        for (const Collocation &one : found)
            ++m_begin[size_t(one.words[0]) + 1];
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    }
    /// -1 where these words are none.
    int of(const std::array<int, 3> &words) const
    {
        const auto begin = m_found.begin() + m_begin[size_t(words[0])];
        const auto end = m_found.begin() + m_begin[size_t(words[0]) + 1];
        const auto one = std::ranges::lower_bound(begin, end, words, {}, &Collocation::words);
        return one != end && one->words == words ? int(one - m_found.begin()) : -1;
    }

private:
    const std::vector<Collocation> &m_found;
    std::vector<int> m_begin; ///< by first word
};

bool isFew(int words)
{
    return words < WordComparison::smallSample;
}

} // namespace

WordComparison::WordComparison(int columns)
    : m_columns(size_t(columns))
{ }

void WordComparison::add(int column, const QString &text, const QString &language)
{
    WordsColumn &here = m_columns[size_t(column)];
    const std::vector<Utf16Range> ranges = wordRanges(text);
    for (const WordToken &token : wordTokens(text, ranges)) {
        if (!token.follows)
            m_texts.push_back(Collocation::none);
        m_texts.push_back(
            m_numbers.numberOf(QStringView(text).sliced(token.range.start, token.range.length())));
    }
    m_texts.push_back(Collocation::none);
    m_parts.push_back({column, m_texts.size()});
    ++here.articles;
    const int words = int(ranges.size());
    here.words += words;
    const QString known = language.isEmpty() ? likelyLanguage(text) : language;
    if (known.section(u'-', 0, 0) != "en"_L1)
        return;
    ++here.markedArticles;
    here.markers.words += words;
    for (const Marker &one : findMarkers(CodePointIndex(text), known))
        ++here.markers.counts[size_t(one.marker)];
}

void WordComparison::append(const WordComparison &later)
{
    const std::vector<int> numbers = m_numbers.append(later.m_numbers);
    const size_t before = m_texts.size();
    for (const int word : later.m_texts)
        m_texts.push_back(word == Collocation::none ? word : numbers[size_t(word)]);
    for (const Part &part : later.m_parts)
        m_parts.push_back({part.column, part.end + before});
    for (size_t column = 0; column < m_columns.size(); ++column) {
        WordsColumn &here = m_columns[column];
        const WordsColumn &there = later.m_columns[column];
        here.articles += there.articles;
        here.words += there.words;
        here.markedArticles += there.markedArticles;
        here.markers.words += there.markers.words;
        for (size_t marker = 0; marker < here.markers.counts.size(); ++marker)
            here.markers.counts[marker] += there.markers.counts[marker];
    }
}

ComparedWords WordComparison::take()
{
    std::vector<int> totals(m_columns.size());
    size_t at = 0;
    for (const Part &part : m_parts) {
        for (; at < part.end; ++at)
            totals[size_t(part.column)] += m_texts[at] != Collocation::none;
    }
    const int total = std::accumulate(totals.begin(), totals.end(), 0);
    for (size_t column = 0; column < totals.size(); ++column)
        m_columns[column].isSmallSample = isFew(totals[column]) || isFew(total - totals[column]);
    ComparedWords compared{m_columns, {}};
    if (total > 0) {
        addSingles(compared, totals);
        const qsizetype singles = qsizetype(compared.words.size());
        addCollocations(compared, totals);
        std::sort(compared.words.begin(), compared.words.begin() + singles,
                  [](const auto &a, const auto &b) { return a.key < b.key; });
        std::sort(compared.words.begin() + singles, compared.words.end(),
                  [](const auto &a, const auto &b) { return a.key < b.key; });
    }
    return compared;
}

void WordComparison::addSingles(ComparedWords &compared, const std::vector<int> &totals) const
{
    std::vector<std::vector<int>> counts(size_t(m_numbers.size()), std::vector<int>(m_columns.size()));
    size_t at = 0;
    for (const Part &part : m_parts) {
        for (; at < part.end; ++at) {
            if (m_texts[at] != Collocation::none)
                ++counts[size_t(m_texts[at])][size_t(part.column)];
        }
    }
    for (int word = 0; word < m_numbers.size(); ++word) {
        std::vector<int> &here = counts[size_t(word)];
        std::vector<LogOdds> odds = oddsOf(here, totals);
        compared.words.push_back({.key = m_numbers.key(word),
                                  .words = m_numbers.spelling(word),
                                  .isFunctionWord = m_numbers.isFunction(word),
                                  .counts = std::move(here),
                                  .odds = std::move(odds)});
    }
}

void WordComparison::addCollocations(ComparedWords &compared, const std::vector<int> &totals) const
{
    std::vector<bool> canBound;
    for (int word = 0; word < m_numbers.size(); ++word)
        canBound.push_back(!m_numbers.isFunction(word));
    const std::vector<Collocation> found = collocations(m_texts, canBound);
    const CollocationPlaces places(found, m_numbers.size());
    std::vector<std::vector<int>> counts(found.size(), std::vector<int>(m_columns.size()));
    size_t at = 0;
    for (const Part &part : m_parts) {
        const auto count = [&](const std::array<int, 3> &words) {
            if (const int place = places.of(words); place >= 0)
                ++counts[size_t(place)][size_t(part.column)];
        };
        for (; at + 1 < part.end; ++at) { // a text ends with a break: no words run on into the next
            const int third = at + 2 < part.end ? m_texts[at + 2] : Collocation::none;
            if (m_texts[at] == Collocation::none || m_texts[at + 1] == Collocation::none)
                continue;
            count({m_texts[at], m_texts[at + 1], Collocation::none});
            if (third != Collocation::none)
                count({m_texts[at], m_texts[at + 1], third});
        }
        at = part.end;
    }
    for (size_t place = 0; place < found.size(); ++place) {
        const Collocation &one = found[place];
        markNameParts(compared, one, std::accumulate(counts[place].begin(), counts[place].end(), 0));
        QStringList keys;
        QStringList words;
        for (int i = 0; i < one.length(); ++i) {
            keys << m_numbers.key(one.words[size_t(i)]);
            words << m_numbers.spelling(one.words[size_t(i)]);
        }
        compared.words.push_back({.key = keys.join(u' '),
                                  .words = words.join(u' '),
                                  .length = one.length(),
                                  .association = one.association,
                                  .counts = counts[place],
                                  .odds = oddsOf(counts[place], totals)});
    }
}

/// "Human" and "Rights" of "Human Rights": which of its words stand nearly always in a name. @pre single
/// words stand by their numbers.
void WordComparison::markNameParts(ComparedWords &compared, const Collocation &name, int count) const
{
    const std::span words(name.words.data(), size_t(name.length()));
    const bool isName = std::ranges::all_of(words, [&](int word) {
        const QString spelling = m_numbers.spelling(word);
        return m_numbers.isFunction(word)
            || std::ranges::any_of(spelling, [](QChar c) { return c.isUpper(); });
    });
    for (const int word : isName ? words : std::span<const int>()) {
        DistinctiveWord &part = compared.words[size_t(word)];
        const int all = std::accumulate(part.counts.begin(), part.counts.end(), 0);
        part.isNamePart |= 5 * count >= 4 * all;
    }
}

} // namespace parallax
