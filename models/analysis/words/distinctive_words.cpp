#include "models/analysis/words/distinctive_words.h"

#include "models/analysis/words/collocations.h"
#include "models/text/likely_language.h"
#include "models/text/words.h"

#include <algorithm>
#include <map>
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
    for (const WordToken &token : wordTokens(text)) {
        if (!token.follows)
            m_texts.push_back(Collocation::none);
        m_texts.push_back(
            m_numbers.numberOf(QStringView(text).sliced(token.range.start, token.range.length())));
    }
    m_texts.push_back(Collocation::none);
    m_parts.push_back({column, m_texts.size()});
    ++here.articles;
    const int words = wordCount(text);
    here.words += words;
    const QString known = language.isEmpty() ? likelyLanguage(text) : language;
    if (known.section(u'-', 0, 0) != "en"_L1)
        return;
    ++here.markedArticles;
    here.markers.words += words;
    for (const Marker &one : findMarkers(CodePointIndex(text), known))
        ++here.markers.counts[size_t(one.marker)];
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
    std::map<std::array<int, 3>, std::vector<int>> counts;
    for (const Collocation &one : found)
        counts.emplace(one.words, std::vector<int>(m_columns.size()));
    size_t at = 0;
    for (const Part &part : m_parts) {
        for (; at + 1 < part.end; ++at) { // a text ends with a break: no words run on into the next
            std::array<int, 3> words = {m_texts[at], m_texts[at + 1], Collocation::none};
            if (const auto two = counts.find(words); two != counts.end())
                ++two->second[size_t(part.column)];
            words[2] = at + 2 < part.end ? m_texts[at + 2] : Collocation::none;
            if (const auto three = counts.find(words); words[2] != Collocation::none && three != counts.end())
                ++three->second[size_t(part.column)];
        }
        at = part.end;
    }
    for (const Collocation &one : found) {
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
                                  .counts = counts.at(one.words),
                                  .odds = oddsOf(counts.at(one.words), totals)});
    }
}

} // namespace parallax
