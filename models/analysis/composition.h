#pragma once

#include "models/analysis/alignment.h"

namespace parallax {

struct TextPart
{
    int sentences = 0;
    int words = 0;
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// How much of one text others tell too.
struct Composition
{
    TextPart shared;
    TextPart reworded;
    TextPart only; ///< in none of the others
    int words() const { return shared.words + reworded.words + only.words; }
    /// 0..1 of the text's words; 0 for a text without words.
    double share(const TextPart &part) const { return words() > 0 ? double(part.words) / words() : 0; }
    friend bool operator==(const Composition &, const Composition &) = default;
};

/// Each sentence of a text counts by its strongest link in the alignments that the text takes part in; a
/// "related" link is none.
/// @pre `text` takes part in one at least
Composition composition(std::span<const PairAlignment> alignments, int text);

} // namespace parallax
