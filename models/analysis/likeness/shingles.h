#pragma once

#include <QStringView>

#include <vector>

namespace parallax {

/// A text as the hashes of its words, three in a row each (Broder's shingles). Words are compared by their
/// normalised letters and digits: case, marks, line ends and spacing make no difference. In scripts without
/// spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) two characters in a row count as a word. A text of
/// one or two words is one shingle. Time and memory are linear in the text.
struct Shingles
{
    struct TextHash
    {
        quint64 low = 0;
        quint64 high = 0;
        friend auto operator<=>(const TextHash &, const TextHash &) = default;
    };

    TextHash text; ///< the same for texts with the same words in the same order
    qsizetype words = 0;
    std::vector<quint32> hashes; ///< of each shingle, in reading order
    std::vector<char> quoted;    ///< whether its first word stands in a quotation (quoted_ranges.h)
};

constexpr int shingleWords = 3;

Shingles shinglesOf(QStringView text);

} // namespace parallax
