#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// Words in reading order by Unicode's rules (UAX 29; dictionaries for Chinese, Japanese, Thai, Khmer, Lao
/// and Burmese): "don't", "U.S" and "3.14" are one word, "Shi'ite-led" is two, punctuation and emoji are
/// none.
std::vector<Utf16Range> wordRanges(QStringView text);
std::vector<Span> words(QStringView text);
int wordCount(QStringView text);

} // namespace parallax
