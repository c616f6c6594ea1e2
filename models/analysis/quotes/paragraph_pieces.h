#pragma once

#include "models/text/code_points.h"

namespace parallax::quoting {

/// A paragraph, or a piece of one that is too long to be labelled at once, with its sentences.
struct ParagraphPiece
{
    Utf16Range range;
    std::vector<Utf16Range> sentences;
};

/// Longer paragraphs are cut, at a sentence's end where there is one, so that memory stays bounded.
inline constexpr qsizetype longestPiece = 20'000;

/// In reading order. Time is linear.
std::vector<ParagraphPiece> paragraphPieces(QStringView text);

} // namespace parallax::quoting
