#pragma once

#include <QStringView>

#include <optional>

namespace parallax {

/// The number that a person wrote in figures: "19", "14,000", "1.5", "-3", "14 000" with no-break spaces.
/// Groups are of three digits, the decimal mark is a point. std::nullopt for anything else, such as "14,5".
std::optional<double> numberFrom(QStringView text);

/// The first number in a passage, in figures or in English words ("four", "two dozen"), with "hundred",
/// "million" and the like after it counted in (number_words.h). What is most likely a year (1900 to 2099,
/// without a group mark) is left out, and so is "one", which is mostly a pronoun.
std::optional<double> firstNumberIn(QStringView passage);

/// The shortest figures that numberFrom() reads back as the same number, in groups of three: "14,000".
QString numberText(double number);

} // namespace parallax
