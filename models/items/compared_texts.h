#pragma once

#include "models/analysis/composition.h"
#include "models/domain/result.h"
#include "models/items/compared_article.h"
#include "models/items/passages.h"

namespace parallax {

/// A run of an article's text inside a column that several articles make.
struct BorrowedPiece
{
    ArticleId article;
    Span origin;     ///< in the article
    qsizetype start; ///< in the column's body; it is as long there
};

struct ComparedText
{
    ComparedArticle article;
    QString body;
    Composition composition; ///< all zero where there is nothing to compare with
    /// Of what the others say, in reading order; empty where the column is one article. Its article is then
    /// the first of them, but for title, words and source.
    std::vector<BorrowedPiece> pieces = {};
    int articles = 1;
};

/// Articles side by side: which sentences they share, tell in other words, or have alone.
struct ComparedTexts
{
    std::vector<ComparedText> texts;
    std::vector<PairAlignment> alignments; ///< every pair; places are those of `texts`

    /// The sentences of a text, in reading order; empty where there is nothing to compare with.
    const std::vector<AlignedSentence> &sentences(int text) const;
    /// Where a sentence stands in its article.
    ArticlePlace placeOf(int text, int sentence) const;
    Composition total() const; ///< of all texts together
};

/// In the order given; articles that are there no more are left out. For jobs: time grows with the texts and
/// with the square of their number. Fails where a body can't be read.
Result<ComparedTexts> compareTexts(const Readers &read, std::span<const ArticleId> articles);
/// The same with one column more: everything that the other articles say, each thing once (union_text.h),
/// below the name of who says it. At most `mostOthers` of them are read, the first ones.
Result<ComparedTexts> compareWithOthers(const Readers &read, std::span<const ArticleId> articles,
                                        std::span<const ArticleId> others);
inline constexpr size_t mostOthers = 60;

} // namespace parallax
