#pragma once

#include <vector>

namespace parallax {

/// Similarity of two items, i < j; pairs that aren't given have none.
struct Similarity
{
    int i;
    int j;
    float value;
};

/// Agglomerative clustering by average link, from the most alike pair of clusters down to `lowest`; two
/// clusters are merged only when their average similarity is at least 0.95 of the lower of their own inner
/// averages (an inner average counts as if ten more pairs stood at `lowest`: little is known of a small
/// cluster). Time is E log E for E pairs. @return for each item a number that items of its cluster share
std::vector<int> averageLink(int items, const std::vector<Similarity> &pairs, double lowest);

} // namespace parallax
