#pragma once

#include "models/text/tokens.h"

namespace parallax {

/// An English number in figures or words.
struct SpelledNumber
{
    double value;
    int end;            ///< the token after it
    bool inFigures;     ///< "25", not "twenty-five"
    bool whole = false; ///< in figures without group mark or fraction: could be a year
};

/// The number that begins at a token: "14,000", "3.5", "5 1/2", "twenty-five", "two hundred and six", "half a
/// million", "1.2 million", "a million", "a dozen". std::nullopt where none begins; "a" and "half" alone are
/// none. Looks at a bounded number of tokens.
std::optional<SpelledNumber> numberAt(const Tokens &tokens, int at);

/// What the words from a token on multiply a number by: 100,000 for "hundred thousand"; 1 where there are
/// none.
double scaleAt(const Tokens &tokens, int at);

/// 1 to 31 for "first", "31st", "twenty-first"; `end` is the token after it.
struct SpelledOrdinal
{
    int value;
    int end;
};
std::optional<SpelledOrdinal> ordinalAt(const Tokens &tokens, int at);

/// The value of one word below a hundred ("seven", "forty"); -1 for any other.
int smallNumber(QStringView word);

} // namespace parallax
