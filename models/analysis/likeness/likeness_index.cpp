#include "models/analysis/likeness/likeness_index.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr int mostOfAShingle = 24;
/// A band counts as this many shingles of the sketch.
constexpr int bandWeight = 8;
/// Texts with fewer shingles in common than this share a phrase, no passage.
constexpr int fewestShared = 3;

/// How many shingles of their sketches two texts of so many words share at least, on average, if they are
/// each other's rewrite: compare() asks for 0.15 of the longer one's and 0.25 of the shorter one's, or for
/// 0.4 of the shorter one's.
double sharedByRewrites(quint32 words, quint32 otherWords)
{
    const auto [shorter, longer] = std::minmax({double(words), double(otherWords)});
    const double shared = std::min(std::max(0.15 * longer, 0.25 * shorter), 0.4 * shorter);
    const double all = shorter + longer - shared;
    return shared / all * std::min(all, double(Signature::sketchSize));
}

/// What a sketch holds varies: hardly one rewrite in fifty shares less than a third of the average.
constexpr double leastOfAverage = 1.0 / 3;
/// A shared quotation is told from a tenth of a text on, half of it quoted.
constexpr double leastQuoted = 0.05;

QByteArray keyOf(const Shingles::TextHash &text)
{
    return QByteArray(reinterpret_cast<const char *>(&text), sizeof text);
}

} // namespace

void LikenessIndex::Table::add(quint32 hash, int text)
{
    if (10 * (m_used + 1) > 7 * m_entries.size())
        grow();
    const size_t mask = m_entries.size() - 1;
    int same = 0;
    size_t at = hash & mask;
    for (; m_entries[at].text >= 0; at = (at + 1) & mask)
        same += m_entries[at].hash == hash;
    if (same >= m_mostOfAHash)
        return;
    m_entries[at] = {hash, text};
    ++m_used;
}

template <typename Take> void LikenessIndex::Table::find(quint32 hash, Take take) const
{
    if (m_entries.empty())
        return;
    const size_t mask = m_entries.size() - 1;
    for (size_t at = hash & mask; m_entries[at].text >= 0; at = (at + 1) & mask) {
        if (m_entries[at].hash == hash)
            take(m_entries[at].text);
    }
}

void LikenessIndex::Table::grow()
{
    std::vector<Entry> old(std::max<size_t>(64, 2 * m_entries.size()), Entry{0, -1});
    old.swap(m_entries);
    const size_t mask = m_entries.size() - 1;
    // From a free place on, so that the entries of one hash keep their order over the array's end.
    size_t first = 0;
    while (first < old.size() && old[first].text >= 0)
        ++first;
    for (size_t i = 0; i < old.size(); ++i) {
        const Entry &entry = old[(first + i) & (old.size() - 1)];
        if (entry.text < 0)
            continue;
        size_t at = entry.hash & mask;
        while (m_entries[at].text >= 0)
            at = (at + 1) & mask;
        m_entries[at] = entry;
    }
}

int LikenessIndex::add(const Signature &signature)
{
    const int text = m_size++;
    m_words.push_back(signature.words);
    if (signature.words == 0)
        return text;
    if (sameAs(signature))
        return text; // what is like this text is like the first one
    m_exact.insert(keyOf(signature.text), text);
    for (size_t band = 0; band < signature.bands.size(); ++band)
        m_bands[band].add(signature.bands[band], text);
    for (const quint32 hash : signature.sketch)
        m_sketches.add(hash, text);
    return text;
}

std::optional<int> LikenessIndex::sameAs(const Signature &signature) const
{
    const auto found = m_exact.constFind(keyOf(signature.text));
    return signature.words && found != m_exact.cend() ? std::optional(*found) : std::nullopt;
}

std::vector<int> LikenessIndex::candidates(const Signature &signature, qsizetype quotedWords, int most) const
{
    if (signature.words == 0)
        return {};
    std::vector<std::pair<int, int>> votes; // text, weight
    for (size_t band = 0; band < signature.bands.size(); ++band)
        m_bands[band].find(signature.bands[band], [&](int text) { votes.emplace_back(text, bandWeight); });
    for (const quint32 hash : signature.sketch) {
        const size_t before = votes.size();
        m_sketches.find(hash, [&](int text) { votes.emplace_back(text, 1); });
        if (votes.size() - before > mostOfAShingle)
            votes.resize(before);
    }
    std::ranges::sort(votes);
    std::vector<std::pair<int, int>> sums; // negative weight, text
    for (const auto &[text, weight] : votes) {
        if (!sums.empty() && sums.back().second == text)
            sums.back().first -= weight;
        else
            sums.emplace_back(-weight, text);
    }
    std::erase_if(sums, [&](const auto &sum) {
        const int shared = -sum.first;
        const quint32 words = m_words[std::size_t(sum.second)];
        const bool mayQuoteTheSame =
            double(quotedWords) >= leastQuoted * double(std::min(words, signature.words));
        return shared < fewestShared
            || (!mayQuoteTheSame && shared < leastOfAverage * sharedByRewrites(signature.words, words));
    });
    std::ranges::sort(sums);
    std::vector<int> result;
    for (size_t i = 0; i < std::min(sums.size(), size_t(most)); ++i)
        result.push_back(sums[i].second);
    return result;
}

} // namespace parallax
