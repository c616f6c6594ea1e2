#pragma once

#include <array>
#include <span>
#include <vector>

namespace parallax {

/// Two or three words that stand together more often than chance has it.
struct Collocation
{
    static constexpr int none = -1;
    std::array<int, 3> words = {none, none, none}; ///< numbers; the third is `none` where there are two
    int count = 0;
    double association = 0; ///< G2 (word_statistics.h); of three words the weaker one of its two splits
    int length() const { return words[2] == none ? 2 : 3; }
};

struct CollocationLimits
{
    int leastCount = 3;
    double leastAssociation = 10.83;
};

/// Collocations in texts given as word numbers, Collocation::none where words don't follow each other. They
/// begin and end with words that `canBound` marks (by number; function words don't). Two words that stand
/// only within the same three are left out. By words. Time: n log n in the texts.
std::vector<Collocation> collocations(std::span<const int> texts, const std::vector<bool> &canBound,
                                      CollocationLimits limits = {});

} // namespace parallax
