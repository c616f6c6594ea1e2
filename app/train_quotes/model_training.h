#pragma once

#include "app/train_quotes/annotated_articles.h"
#include "models/analysis/quotes/quote_model.h"

namespace parallax::quoting {

struct TrainingOptions
{
    int rounds = 14;
    float rate = 0.07F;        ///< of AdaGrad (Duchi, Hazan & Singer 2011)
    float dropout = 0.7F;      ///< share of the features that each look leaves out (Srivastava et al. 2014)
    int leastCount = 2;        ///< features seen less often are left out
    float leastWeight = 0.05F; ///< features whose weights all lie below are left out of the result
    float otherBias = 0.04F;   ///< taken from the weight of no attribution: above 0, more is found
};

/// Trains by stochastic gradient ascent on the likelihood, in an order that depends on the data alone.
QuoteModel trainModel(std::span<const LabelledParagraph *const> paragraphs, const TrainingOptions &options);

} // namespace parallax::quoting
