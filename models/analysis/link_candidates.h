#pragma once

#include "models/analysis/alignment.h"

namespace parallax {

/// Two sentences that may be linked, as places in their texts.
struct LinkCandidate
{
    int a;
    int b;
    double score; ///< as SentenceLink::score
};

/// The pairs that share a term and score at least `lowest`, by a, then b, followed by pairs with the same
/// words that share no term.
std::vector<LinkCandidate> linkCandidates(const std::vector<TermedSentence> &a,
                                          const std::vector<TermedSentence> &b, const TermWeights &weights,
                                          double lowest);

} // namespace parallax
