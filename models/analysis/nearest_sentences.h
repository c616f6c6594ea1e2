#pragma once

#include "models/analysis/alignment.h"

#include <optional>

namespace parallax {

struct NearestSentence
{
    Span span;
    double score; ///< 0..1, as SentenceLink::score
};

/// Texts that are searched for sentences that tell the same as given words, with one vocabulary and one
/// rarity of words for all of them.
class SentenceSearch
{
public:
    explicit SentenceSearch(std::span<const QString> texts);

    /// For each text the sentence that has most in common with any of the sentences given, of equal ones the
    /// first; absent where none has a word in common. Scores are weighted Dice coefficients (alignment.h). It
    /// knows no meaning: a high score is a reason to read, and a low one no sign of silence. Time grows with
    /// the sentences that share a word.
    std::vector<std::optional<NearestSentence>> nearest(std::span<const QString> sentences);

private:
    struct Place
    {
        int text;
        Span span;
        double weight;
        const std::vector<int> *terms;
    };
    double weightOf(int term) const;
    double weightOf(const std::vector<int> &terms) const;
    void look(const TermedSentence &wanted, std::vector<std::optional<NearestSentence>> &best);

    Vocabulary m_vocabulary;
    std::vector<std::vector<TermedSentence>> m_texts;
    std::optional<TermWeights> m_weights;
    int m_knownTerms = 0;
    std::vector<Place> m_places;
    std::vector<std::vector<int>> m_having; ///< places by term
    std::vector<double> m_common;           ///< of each place with the wanted sentence; 0 between looks
};

} // namespace parallax
