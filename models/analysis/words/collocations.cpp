#include "models/analysis/words/collocations.h"

#include "models/analysis/words/word_statistics.h"

#include <algorithm>
#include <map>

namespace parallax {

namespace {

using Words = std::array<int, 3>;

struct CountedWords
{
    Words words;
    int count;
};

/// Sorted by words, each once.
std::vector<CountedWords> countedRuns(std::vector<Words> all)
{
    std::ranges::sort(all);
    std::vector<CountedWords> counted;
    for (const Words &one : all) {
        if (!counted.empty() && counted.back().words == one)
            ++counted.back().count;
        else
            counted.push_back({one, 1});
    }
    return counted;
}

int countOf(const std::vector<CountedWords> &counted, const Words &words)
{
    const auto found = std::ranges::lower_bound(counted, words, {}, &CountedWords::words);
    return found != counted.end() && found->words == words ? found->count : 0;
}

class CollocationFinder
{
public:
    CollocationFinder(std::span<const int> texts, const std::vector<bool> &canBound, CollocationLimits limits)
        : m_texts(texts)
        , m_canBound(canBound)
        , m_limits(limits)
        , m_counts(canBound.size())
    {
        for (const int word : texts) {
            if (word != Collocation::none) {
                ++m_counts[size_t(word)];
                ++m_total;
            }
        }
        std::vector<Words> all;
        for (size_t i = 1; i < texts.size(); ++i) {
            if (isOften(texts[i - 1]) && isOften(texts[i]))
                all.push_back({texts[i - 1], texts[i], Collocation::none});
        }
        m_pairs = countedRuns(std::move(all));
        std::erase_if(m_pairs, [this](const CountedWords &pair) { return pair.count < m_limits.leastCount; });
    }

    std::vector<Collocation> find() const
    {
        std::vector<Collocation> found = triples();
        std::map<Words, int> within;
        for (const Collocation &three : found) {
            for (const Words &pair : {Words{three.words[0], three.words[1], Collocation::none},
                                      Words{three.words[1], three.words[2], Collocation::none}})
                within[pair] = std::max(within[pair], three.count);
        }
        for (const auto &[words, count] : m_pairs) {
            const auto longer = within.find(words);
            if (longer == within.end() || longer->second < count)
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
    void add(std::vector<Collocation> &found, const Collocation &one) const
    {
        const int last = one.words[size_t(one.length() - 1)];
        if (one.count >= m_limits.leastCount && one.association >= m_limits.leastAssociation
            && m_canBound[size_t(one.words[0])] && m_canBound[size_t(last)])
            found.push_back(one);
    }

    std::vector<Collocation> triples() const
    {
        std::vector<Words> all;
        for (size_t i = 2; i < m_texts.size(); ++i) {
            const Words three = {m_texts[i - 2], m_texts[i - 1], m_texts[i]};
            if (std::ranges::all_of(three, [this](int word) { return isOften(word); }) && headCount(three) > 0
                && tailCount(three) > 0)
                all.push_back(three);
        }
        std::vector<Collocation> found;
        for (const auto &[words, count] : countedRuns(std::move(all)))
            add(found,
                {words, count,
                 std::min(association(count, headCount(words), countOfWord(words[2])),
                          association(count, countOfWord(words[0]), tailCount(words)))});
        return found;
    }
    int headCount(const Words &three) const
    {
        return countOf(m_pairs, {three[0], three[1], Collocation::none});
    }
    int tailCount(const Words &three) const
    {
        return countOf(m_pairs, {three[1], three[2], Collocation::none});
    }

    std::span<const int> m_texts;
    const std::vector<bool> &m_canBound;
    CollocationLimits m_limits;
    std::vector<int> m_counts;
    std::vector<CountedWords> m_pairs; ///< as often as the limits ask, by words
    int m_total = 0;
};

} // namespace

std::vector<Collocation> collocations(std::span<const int> texts, const std::vector<bool> &canBound,
                                      CollocationLimits limits)
{
    return CollocationFinder(texts, canBound, limits).find();
}

} // namespace parallax
