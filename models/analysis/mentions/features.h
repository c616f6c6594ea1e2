#pragma once

#include "models/analysis/mentions/document.h"

namespace parallax {

/// A feature is the hash of its template and values. Zhang & Johnson (2003) and Ratinov & Roth (2009)
/// describe templates like these; lists of general knowledge come in through WordClass.
using Features = std::vector<quint32>;

/// Tokens to each side that a token's features look at by themselves.
inline constexpr int featureReach = 2;

/// What one word tells about the token that stands `-offset` after it; the same at each place of a document.
/// @param word null beyond the sentence's ends
void appendWordFeatures(const Word *word, int offset, Features &features);

/// What a token's surroundings together tell.
void appendContextFeatures(const PreparedText &document, TokenisedText::Sentence sentence, int token,
                           Features &features);

} // namespace parallax
