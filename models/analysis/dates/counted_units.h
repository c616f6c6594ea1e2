#pragma once

#include "models/analysis/dates/calendar_words.h"
#include "models/text/tokens.h"

namespace parallax::dates {

/// "three", "a few", "several more"; without `count` for a vague number.
struct Amount
{
    std::optional<double> count;
    bool article = false; ///< "a", "an": the words around decide whether a length of time is meant
    bool bare = false;    ///< "years", without any number
    bool hyphen = false;
    bool orMore = false; ///< "two to three": the count is the least
    Unit unit = Unit::Day;
    int end = 0; ///< after the unit
};

/// What bounds an amount, as TimeML's mod; empty for nothing.
struct AmountBound
{
    QStringView modifier;
    int end;
};

/// "nearly", "at least", "more than", "no more than", "about" before an amount.
AmountBound boundAt(const Tokens &tokens, int at);
/// "three days", "a few more weeks", "two and a half years", "years": with "an hour and a half" its half.
std::optional<Amount> countedUnitsAt(const Tokens &tokens, int at);

} // namespace parallax::dates
