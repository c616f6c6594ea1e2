#pragma once

#include "app/cli/comparison.h"

namespace parallax::cli {

/// Sentences of two articles that tell the same, or a sentence that only one of all articles tells.
struct Passage
{
    QString relation; ///< shared, reworded, only
    int a;            ///< the article, as a place in the comparison
    Span spanA;
    std::optional<int> b;
    std::optional<Span> spanB;
    double score = 0;
};

/// Pair by pair, in the order of the first article's sentences; then article by article what only that one
/// has. Weaker links are left out.
std::vector<Passage> passagesOf(const Comparison &comparison);

} // namespace parallax::cli
