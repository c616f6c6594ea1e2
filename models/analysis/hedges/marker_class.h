#pragma once

#include <QString>

#include <optional>

namespace parallax {

/// What a word does to the statement it stands in.
enum class MarkerClass {
    Hedge,       ///< withholds commitment: "may", "reportedly" (Hyland 1998)
    Intensifier, ///< raises certainty or degree: "clearly", "extremely" (Hyland 2005, boosters)
    Evaluative,  ///< praises or condemns: "brutal", "heroic"
    Loaded,      ///< names from one side: "terrorist", "regime", "martyr", "so-called" (Recasens et al. 2013)
    Factive,     ///< takes what follows as true: "reveal", "admit"
    Implicative, ///< what follows is true or false by it: "manage", "refuse"
    Assertive,   ///< puts what follows forward: "claim", "insist", "say"
};
inline constexpr int markerClasses = 7;

QString toString(MarkerClass marker); ///< "hedge"
std::optional<MarkerClass> markerClassFrom(QStringView name);

} // namespace parallax
