#pragma once

#include "models/analysis/mentions/name_tags.h"

#include <span>
#include <vector>

namespace parallax {

/// A linear-chain conditional random field over one run of tokens (Lafferty, McCallum & Pereira 2001), with
/// the tags that can't follow each other ruled out. Time grows with tokens × tags².
class TagChain
{
public:
    explicit TagChain(const std::array<TagScores, tagCount> &transitions);

    /// The likeliest tags (Viterbi).
    std::vector<Tag> best(std::span<const TagScores> scores) const;

    struct Marginals
    {
        std::vector<TagScores> tags;             ///< probability of each tag at each token
        std::array<TagScores, tagCount> pairs{}; ///< expected count of each tag after each other
        double logPartition = 0;
    };
    /// Forward-backward. Pairs are summed only where `withPairs`.
    Marginals marginals(std::span<const TagScores> scores, bool withPairs) const;

private:
    std::array<TagScores, tagCount> m_transitions;
    std::array<TagScores, tagCount> m_factors; ///< their exponentials; 0 where ruled out
};

} // namespace parallax
