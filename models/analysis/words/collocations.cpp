#include "models/analysis/words/collocations.h"

#include "models/analysis/words/word_statistics.h"

#include <QtTypes>

#include <algorithm>
#include <numeric>
#include <optional>

namespace parallax {

namespace {

/// How often something occurs that a number of 64 bits stands for.
struct CountedKey
{
    quint64 key;
    int count;
};

quint64 keyOf(int high, int low)
{
    return quint64(quint32(high)) << 32 | quint32(low);
}

/// By their digits, the least significant first, those in which the keys differ (Knuth 1998, The Art of
/// Computer Programming 3, 5.2.5): millions of keys in a tenth of the time that comparing them takes.
void sortKeys(std::vector<quint64> &keys)
{
    constexpr size_t fewKeys = 4096;
    constexpr int bits = 11;
    constexpr quint64 digit = (1 << bits) - 1;
    if (keys.size() < fewKeys) {
        std::ranges::sort(keys);
        return;
    }
    quint64 differing = 0;
    for (const quint64 key : keys)
        differing |= key ^ keys.front();
    std::vector<quint64> sorted(keys.size());
    for (int shift = 0; shift < 64; shift += bits) {
        if ((differing >> shift & digit) == 0)
            continue;
        std::array<size_t, digit + 2> begin{};
        for (const quint64 key : keys)
            ++begin[(key >> shift & digit) + 1];
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        for (const quint64 key : keys)
            sorted[begin[key >> shift & digit]++] = key;
        keys.swap(sorted);
    }
}

/// By key, each once; those of at least `least` occurrences.
std::vector<CountedKey> countedKeys(std::vector<quint64> all, int least)
{
    sortKeys(all);
    std::vector<CountedKey> counted;
    for (size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        while (end < all.size() && all[end] == all[begin])
            ++end;
        if (end - begin >= size_t(least))
            counted.push_back({all[begin], int(end - begin)});
    }
    return counted;
}

/// Two words in a row that are frequent enough, by their words; a pair's number is its place.
class FrequentPairs
{
public:
    FrequentPairs(std::vector<quint64> all, int least, int words)
        : m_pairs(countedKeys(std::move(all), least))
        , m_begin(size_t(words) + 1)
    {
        for (const CountedKey &pair : m_pairs)
            ++m_begin[size_t(pair.key >> 32) + 1];
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    }
    int size() const { return int(m_pairs.size()); }
    int first(int pair) const { return int(m_pairs[size_t(pair)].key >> 32); }
    int second(int pair) const { return int(m_pairs[size_t(pair)].key & 0xffffffff); }
    int count(int pair) const { return m_pairs[size_t(pair)].count; }
    /// -1 where the two are no such pair.
    int numberOf(int first, int second) const
    {
        const auto begin = m_pairs.begin() + m_begin[size_t(first)];
        const auto end = m_pairs.begin() + m_begin[size_t(first) + 1];
        const quint64 key = keyOf(first, second);
        const auto found = std::ranges::lower_bound(begin, end, key, {}, &CountedKey::key);
        return found != end && found->key == key ? int(found - m_pairs.begin()) : -1;
    }

private:
    std::vector<CountedKey> m_pairs;
    std::vector<int> m_begin; ///< by first word, the first of its pairs
};

class CollocationFinder
{
public:
    CollocationFinder(std::span<const int> texts, const std::vector<bool> &canBound, CollocationLimits limits)
        : m_canBound(canBound)
        , m_limits(limits)
        , m_counts(canBound.size())
    {
        for (const int word : texts) {
            if (word != Collocation::none) {
                ++m_counts[size_t(word)];
                ++m_total;
            }
        }
        std::vector<quint64> all;
        for (size_t i = 1; i < texts.size(); ++i) {
            if (isOften(texts[i - 1]) && isOften(texts[i]))
                all.push_back(keyOf(texts[i - 1], texts[i]));
        }
        m_pairs.emplace(std::move(all), limits.leastCount, int(canBound.size()));
        countTriples(texts);
    }

    std::vector<Collocation> find() const
    {
        std::vector<Collocation> found;
        std::vector<int> within(size_t(m_pairs->size())); // of a pair, most often in one triple
        for (const auto &[key, count] : m_triples) {
            const int head = int(key >> 32);
            const int tail = int(key & 0xffffffff);
            const std::array words = {m_pairs->first(head), m_pairs->second(head), m_pairs->second(tail)};
            const double heads = association(count, m_pairs->count(head), countOfWord(words[2]));
            const double tails = association(count, countOfWord(words[0]), m_pairs->count(tail));
            if (!add(found, {words, count, std::min(heads, tails)}))
                continue;
            for (const int pair : {head, tail})
                within[size_t(pair)] = std::max(within[size_t(pair)], count);
        }
        for (int pair = 0; pair < m_pairs->size(); ++pair) {
            const int count = m_pairs->count(pair);
            const std::array words = {m_pairs->first(pair), m_pairs->second(pair), Collocation::none};
            if (within[size_t(pair)] < count)
                add(found, {words, count, association(count, countOfWord(words[0]), countOfWord(words[1]))});
        }
        std::ranges::sort(found, {}, &Collocation::words);
        return found;
    }

private:
    bool isOften(int word) const
    {
        return word != Collocation::none && m_counts[size_t(word)] >= m_limits.leastCount;
    }
    int countOfWord(int word) const { return m_counts[size_t(word)]; }
    double association(int both, int first, int second) const
    {
        return logLikelihoodRatio(both, first, second, m_total);
    }
    /// Where it is one.
    bool add(std::vector<Collocation> &found, const Collocation &one) const
    {
        const int last = one.words[size_t(one.length() - 1)];
        const bool isOne = one.association >= m_limits.leastAssociation && m_canBound[size_t(one.words[0])]
            && m_canBound[size_t(last)];
        if (isOne)
            found.push_back(one);
        return isOne;
    }

    /// Three words are two pairs that share a word.
    void countTriples(std::span<const int> texts)
    {
        std::vector<quint64> all;
        int head = -1;
        for (size_t i = 1; i < texts.size(); ++i) {
            const bool areWords = texts[i - 1] != Collocation::none && texts[i] != Collocation::none;
            const int tail = areWords ? m_pairs->numberOf(texts[i - 1], texts[i]) : -1;
            if (head >= 0 && tail >= 0)
                all.push_back(keyOf(head, tail));
            head = tail;
        }
        m_triples = countedKeys(std::move(all), m_limits.leastCount);
    }

    const std::vector<bool> &m_canBound;
    CollocationLimits m_limits;
    std::vector<int> m_counts;
    std::optional<FrequentPairs> m_pairs; ///< as often as the limits ask
    std::vector<CountedKey> m_triples;    ///< the same; by the numbers of their pairs
    int m_total = 0;
};

} // namespace

std::vector<Collocation> collocations(std::span<const int> texts, const std::vector<bool> &canBound,
                                      CollocationLimits limits)
{
    return CollocationFinder(texts, canBound, limits).find();
}

} // namespace parallax
