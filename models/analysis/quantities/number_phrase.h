#pragma once

#include "models/text/tokens.h"

#include <optional>

namespace parallax::quantities {

/// Modifier, number and measure at tokens [first, end).
struct NumberPhrase
{
    int first;
    int end;
    int numberFirst; ///< after the modifier
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    QString modifier;
    QString measure; ///< "km", "percent", "USD", "times"; empty where things are counted
    bool inFigures = false;
};

/// The longest that begins at a token. Looks at a bounded number of tokens.
std::optional<NumberPhrase> numberPhraseAt(const Tokens &tokens, int at);

/// "km" for "kilometers", "percent" for "%"; an empty text for other words. Moves `end` past the measure at
/// `at`.
QString measureAt(const Tokens &tokens, int at, int &end);

} // namespace parallax::quantities
