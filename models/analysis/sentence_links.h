#pragma once

#include "models/analysis/alignment.h"

namespace parallax {

/// The links between two texts whose words come from one vocabulary (alignment.h says which and how).
std::vector<SentenceLink> sentenceLinks(const std::vector<TermedSentence> &a,
                                        const std::vector<TermedSentence> &b, const TermWeights &weights,
                                        const Vocabulary &vocabulary);

/// How far two texts are about the same thing, 0..1: cosine of their terms' counts, damped by 1 + ln, those
/// of names and numbers weighing three times as much.
double relatedness(const std::vector<TermedSentence> &a, const std::vector<TermedSentence> &b);

/// Whether two sentences have the same words but for a tenth, in the same order, and the same numbers and
/// negations.
bool isNearVerbatim(const TermedSentence &a, const TermedSentence &b, const Vocabulary &vocabulary);

} // namespace parallax
