#pragma once

#include "models/analysis/mentions/document.h"
#include "models/analysis/mentions/tagger_weights.h"

#include <functional>

namespace parallax {

/// A document with the right tag of each token.
struct TaggedDocument
{
    Document document;
    std::vector<Tag> tags;
};

struct TrainingOptions
{
    int rounds = 8;
    float rate = 0.1F;     ///< of AdaGrad (Duchi, Hazan & Singer 2011)
    float decay = 3e-6F;   ///< L2 penalty, on the features seen
    float dropout = 0.25F; ///< share of a token's features that each look leaves out (Srivastava et al. 2014)
    int leastCount = 2;    ///< features seen less often are left out
    float leastWeight = 0.1F; ///< features whose weights all lie below are left out of the result
};

/// Trains a linear-chain CRF by stochastic gradient ascent, in an order that depends on nothing but the data:
/// the same data gives the same weights on the same machine.
/// @param progress called after each round with the mean log likelihood of a run
TaggerWeights trainTagger(const std::vector<TaggedDocument> &documents, const TrainingOptions &options,
                          const std::function<void(int, double)> &progress = {});

} // namespace parallax
