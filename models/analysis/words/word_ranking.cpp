#include "models/analysis/words/distinctive_words.h"

#include <algorithm>
#include <numeric>

namespace parallax {

namespace {

constexpr int leastUses = 2;

bool passes(const DistinctiveWord &word, WordFilter filter)
{
    return (word.length > 1) == filter.collocations && (filter.functionWords || !word.isFunctionWord);
}

/// The best by a sign of z.
std::vector<int> rankedWords(const ComparedWords &compared, int column, WordFilter filter, int most, int sign)
{
    std::vector<int> places;
    for (int i = 0; i < int(compared.words.size()); ++i) {
        const DistinctiveWord &word = compared.words[size_t(i)];
        const int here = word.counts[size_t(column)];
        const int all = std::accumulate(word.counts.begin(), word.counts.end(), 0);
        const int uses = sign > 0 ? here : all - here;
        if (passes(word, filter) && uses >= leastUses && sign * word.odds[size_t(column)].z > 0)
            places.push_back(i);
    }
    std::ranges::stable_sort(places, std::greater(), [&](int place) {
        return sign * compared.words[size_t(place)].odds[size_t(column)].z;
    });
    if (int(places.size()) > most)
        places.resize(size_t(most));
    return places;
}

} // namespace

std::vector<int> usedMore(const ComparedWords &compared, int column, WordFilter filter, int most)
{
    return rankedWords(compared, column, filter, most, 1);
}

std::vector<int> usedLess(const ComparedWords &compared, int column, WordFilter filter, int most)
{
    return rankedWords(compared, column, filter, most, -1);
}

} // namespace parallax
