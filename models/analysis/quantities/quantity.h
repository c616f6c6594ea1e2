#pragma once

#include "models/domain/span.h"

#include <QString>

#include <optional>

namespace parallax {

/// A number that a text states of something.
struct Quantity
{
    Span span; ///< modifier, number and measure: "at least 25", "over 500,000", "nearly 10 kilometers", "$3
               ///< million"
    std::optional<double> value; ///< as said; absent for "dozens" and for ranges
    std::optional<double> low;   ///< the least that can be meant: 25 for "at least 25", 24 for "dozens"
    std::optional<double> high;
    QString unit;     ///< the measure ("km", "percent", "USD") or the noun counted ("civilians", "people")
    QString modifier; ///< lower case, as written: "at least"
    QString counted;  ///< the words of what is counted: "Syrian government soldiers"
    /// What happened to them or what they are: "killed", "wounded", "casualties", "displaced", "arrested",
    /// "missing", "abducted", "captured", "destroyed", "strikes"; or empty.
    QString what;
    QString where; ///< a place named in the sentence after the number, else empty
    QString when;  ///< the value of the time expression nearest to it in the sentence, else empty
};

} // namespace parallax
