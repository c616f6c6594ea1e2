#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// Sentences in reading order, without the white space between them; none is empty, and every character other
/// than white space lies in one. A stop (Unicode's Sentence_Terminal, and the ellipsis) ends a sentence
/// together with the closing quotation marks and brackets after it, unless it belongs to an abbreviation, an
/// initial, a list number or a quotation that runs on ("Why?" she asked). A paragraph always ends one. Time
/// is linear in the text. The rules for abbreviations know English; a colon or semicolon ends nothing.
std::vector<Utf16Range> sentenceRanges(QStringView text);
std::vector<Span> sentences(QStringView text);

} // namespace parallax
