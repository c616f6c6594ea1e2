#include "models/analysis/words/distinctive_words.h"

#include <algorithm>
#include <numeric>

namespace parallax {

namespace {

constexpr int leastUses = 2;

bool passes(const DistinctiveWord &word, WordFilter filter)
{
    const bool isListed = filter.functionWords || (!word.isFunctionWord && !word.isNamePart);
    return (word.length > 1) == filter.collocations && isListed;
}

std::vector<int> totalsOf(const ComparedWords &compared)
{
    std::vector<int> totals;
    totals.reserve(compared.words.size());
    for (const DistinctiveWord &word : compared.words)
        totals.push_back(std::accumulate(word.counts.begin(), word.counts.end(), 0));
    return totals;
}

/// The best by a sign of z. `totals` are of the words, in all columns.
std::vector<int> rankedWords(const ComparedWords &compared, const std::vector<int> &totals, int column,
                             WordFilter filter, int most, int sign)
{
    std::vector<std::pair<double, int>> found; // -z, place
    for (int i = 0; i < int(compared.words.size()); ++i) {
        const DistinctiveWord &word = compared.words[size_t(i)];
        const int here = word.counts[size_t(column)];
        const int uses = sign > 0 ? here : totals[size_t(i)] - here;
        const double z = sign * word.odds[size_t(column)].z;
        if (uses >= leastUses && z > 0 && passes(word, filter))
            found.emplace_back(-z, i);
    }
    const auto end = found.begin() + std::min(std::ptrdiff_t(found.size()), std::ptrdiff_t(most));
    std::partial_sort(found.begin(), end, found.end());
    std::vector<int> places;
    for (auto one = found.begin(); one != end; ++one)
        places.push_back(one->second);
    return places;
}

} // namespace

std::vector<int> usedMore(const ComparedWords &compared, int column, WordFilter filter, int most)
{
    return rankedWords(compared, totalsOf(compared), column, filter, most, 1);
}

std::vector<int> usedLess(const ComparedWords &compared, int column, WordFilter filter, int most)
{
    return rankedWords(compared, totalsOf(compared), column, filter, most, -1);
}

void keepRanked(ComparedWords &compared, int most)
{
    const std::vector<int> totals = totalsOf(compared);
    std::vector<bool> isRanked(compared.words.size());
    for (int column = 0; column < int(compared.columns.size()); ++column) {
        for (const WordFilter filter :
             {WordFilter{false, false}, WordFilter{false, true}, WordFilter{true, false}}) {
            for (const int sign : {1, -1}) {
                for (const int place : rankedWords(compared, totals, column, filter, most, sign))
                    isRanked[size_t(place)] = true;
            }
        }
    }
    size_t place = 0;
    std::erase_if(compared.words, [&](const DistinctiveWord &) { return !isRanked[place++]; });
    compared.words.shrink_to_fit();
}

} // namespace parallax
