#pragma once

#include "models/text/tokens.h"

#include <optional>

namespace parallax::quantities {

/// The nouns after a number, at tokens [first, end); `head` is the last noun, what the number counts.
struct Counted
{
    int first;
    int end;
    int head;
};
std::optional<Counted> countedAt(const Tokens &tokens, int at);

/// Of the classes in quantity.h, the one that what is counted, or the words nearest to the number that begins
/// at `first`, tell in its clause.
QString harmOf(const Tokens &tokens, int first, const Counted &counted);

/// A place named after the number in its sentence: "northwest Aleppo" in "in neighbouring northwest Aleppo
/// province".
QString placeAfter(const Tokens &tokens, int at);

bool endsClause(const Tokens &tokens, int at); ///< a sentence's stop or a semicolon

} // namespace parallax::quantities
