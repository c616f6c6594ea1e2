#include "models/analysis/composition.h"

namespace parallax {

namespace {

/// Raises each sentence of one side to its strongest relation in this alignment.
void strengthen(std::vector<Relation> &strongest, const Alignment &alignment, int SentenceLink::*side)
{
    for (const SentenceLink &link : alignment.links) {
        Relation &relation = strongest[size_t(link.*side)];
        relation = std::min(relation, link.relation);
    }
}

void add(Composition &composition, Relation strongest, int words)
{
    const auto count = [words](TextPart &part) {
        ++part.sentences;
        part.words += words;
    };
    switch (strongest) {
    case Relation::Shared:
        return count(composition.shared);
    case Relation::Reworded:
        return count(composition.reworded);
    case Relation::Related:
        return count(composition.only);
    }
}

} // namespace

Composition composition(std::span<const PairAlignment> alignments, int text)
{
    const std::vector<AlignedSentence> *sentences = nullptr;
    std::vector<Relation> strongest;
    for (const PairAlignment &pair : alignments) {
        if (pair.a != text && pair.b != text)
            continue;
        sentences = pair.a == text ? &pair.alignment.a : &pair.alignment.b;
        strongest.resize(sentences->size(), Relation::Related);
        strengthen(strongest, pair.alignment, pair.a == text ? &SentenceLink::a : &SentenceLink::b);
    }
    Q_ASSERT(sentences);
    Composition result;
    for (size_t i = 0; i < strongest.size(); ++i)
        add(result, strongest[i], (*sentences)[i].words);
    return result;
}

} // namespace parallax
