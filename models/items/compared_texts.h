#pragma once

#include "models/analysis/composition.h"
#include "models/domain/result.h"
#include "models/items/compared_article.h"

namespace parallax {

struct ComparedText
{
    ComparedArticle article;
    QString body;
    Composition composition; ///< all zero where there is nothing to compare with
};

/// Articles side by side: which sentences they share, tell in other words, or have alone.
struct ComparedTexts
{
    std::vector<ComparedText> texts;
    std::vector<PairAlignment> alignments; ///< every pair; places are those of `texts`

    /// The sentences of a text, in reading order; empty where there is nothing to compare with.
    const std::vector<AlignedSentence> &sentences(int text) const;
    Composition total() const; ///< of all texts together
};

/// In the order given; articles that are there no more are left out. For jobs: time grows with the texts and
/// with the square of their number. Fails where a body can't be read.
Result<ComparedTexts> compareTexts(const Readers &read, std::span<const ArticleId> articles);

} // namespace parallax
