#pragma once

#include "models/analysis/terms.h"

#include <QString>

#include <span>

namespace parallax {

/// What two linked sentences are to each other, from strong to weak.
enum class Relation {
    Shared = 1, ///< the same words, or nearly, with the same numbers and negations
    Reworded,   ///< the same thing in other words
    Related,    ///< they touch on the same thing, but other links tell it better, or little speaks for it
};

QString toString(Relation relation); ///< shared, reworded, related

/// Two sentences that tell the same thing, as places in Alignment::a and ::b.
struct SentenceLink
{
    int a;
    int b;
    double score; ///< 0..1: the share of both sentences' words, weighted by rarity, that they have in common
    Relation relation;
    /// Whether the two are each other's partner: no sentence has two. Other links are to sentences that tell
    /// of the same thing again (a headline and its lead) or tell a part of it (one long sentence cut in two).
    bool partners;
    friend bool operator==(const SentenceLink &, const SentenceLink &) = default;
};

struct AlignedSentence
{
    Span span;
    int words;
    friend bool operator==(const AlignedSentence &, const AlignedSentence &) = default;
};

struct Alignment
{
    std::vector<AlignedSentence> a; ///< in reading order
    std::vector<AlignedSentence> b;
    std::vector<SentenceLink> links; ///< by a, then b

    /// Sentences without a link, in reading order. Links weaker than `weakest` don't count.
    std::vector<int> onlyA(Relation weakest = Relation::Reworded) const;
    std::vector<int> onlyB(Relation weakest = Relation::Reworded) const;
};

/// How rare each term is among some sentences: ln((N + 1) / (n + ½)), n of N sentences having it. Sparck
/// Jones 1972, with the usual smoothing.
class TermWeights
{
public:
    TermWeights(const std::vector<const std::vector<TermedSentence> *> &texts, int termCount);
    double operator[](int term) const { return m_weights[size_t(term)]; }
    double ofRarest() const { return m_ofRarest; } ///< of a term in one sentence

private:
    double m_ofRarest;
    std::vector<double> m_weights;
};

/// Links the sentences of two texts by the Dice coefficient of their stems weighted by rarity in the two
/// texts; partners are chosen greedily from the best score down. The more the two texts have in common as a
/// whole, the lower the score that links. It knows no synonyms: a sentence told in wholly other words stays
/// unlinked. Time grows with the pairs of sentences that share a term.
Alignment align(QStringView a, QStringView b);

struct PairAlignment
{
    int a; ///< places in the texts given, a < b
    int b;
    Alignment alignment;
};

/// Every pair of texts, by a, then b; rarity is among the sentences of all of them, so that more texts make
/// better weights.
std::vector<PairAlignment> alignAll(std::span<const QString> texts);
/// Each text with the next one.
std::vector<PairAlignment> alignNeighbours(std::span<const QString> texts);

/// Chosen pairs of many texts, in the order given; each pair's places lie within `texts`.
std::vector<PairAlignment> alignPairs(std::span<const QString> texts,
                                      std::span<const std::pair<int, int>> pairs);

} // namespace parallax
