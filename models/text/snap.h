#pragma once

#include "models/text/code_points.h"

#include <optional>

namespace parallax {

/// What a person meant by a rough selection: halves of words at its ends are completed, then white space and
/// punctuation there are left off, except a bracket or quotation mark whose partner is inside ("Hayat Tahrir
/// al-Sham (HTS)"), the stop of an abbreviation ("U.S.") and % # @ &. std::nullopt when nothing is left.
std::optional<Span> snappedToWords(const CodePointIndex &text, Span selection);

/// The same without completing words.
std::optional<Span> trimmed(const CodePointIndex &text, Span selection);

} // namespace parallax
