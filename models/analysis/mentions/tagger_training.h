#pragma once

#include "models/analysis/mentions/document.h"
#include "models/analysis/mentions/tagger_weights.h"

#include <functional>
#include <span>

namespace parallax {

/// A document with the right tag of each token.
struct TaggedDocument
{
    PreparedText document;
    std::vector<Tag> tags;
    std::vector<TagScores> base;   ///< scores by token that training adds to; empty for none
    std::vector<bool> learnt = {}; ///< by run: whether to learn from it; empty for all
};

struct TrainingOptions
{
    int rounds = 10;      ///< the weights are the mean of those after each round of the second half
    float rate = 0.05F;   ///< of AdaGrad (Duchi, Hazan & Singer 2011)
    float decay = 3e-6F;  ///< L2 penalty, on the features seen
    float dropout = 0.6F; ///< share of a token's features that each look leaves out (Srivastava et al. 2014)
    int leastCount = 2;   ///< features seen less often are left out
    float mostShare = 1;  ///< features on a larger share of the tokens in runs, and on over 50, are left out
    float leastWeight = 0.15F; ///< features whose weights all lie below are left out of the result
};

/// Trains a linear-chain CRF by stochastic gradient ascent, in an order that depends on nothing but the data:
/// the same data gives the same weights on the same machine.
/// @param progress called after each round with the mean log likelihood of a run; false ends the training
/// @param transitions where given these are kept as they are, else learnt
TaggerWeights trainTagger(std::span<const TaggedDocument *const> documents, const TrainingOptions &options,
                          const std::array<TagScores, tagCount> *transitions = nullptr,
                          const std::function<bool(int, double)> &progress = {});
TaggerWeights trainTagger(const std::vector<TaggedDocument> &documents, const TrainingOptions &options,
                          const std::array<TagScores, tagCount> *transitions = nullptr,
                          const std::function<bool(int, double)> &progress = {});

} // namespace parallax
