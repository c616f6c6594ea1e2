#pragma once

#include "models/analysis/frame_measures.h"
#include "models/analysis/frame_pairs.h"

namespace parallax {

/// A measure as a person chooses it: "Codings per 1,000 words".
QString measureName(FrameMeasure measure);
/// How its figures are worked out, in a sentence.
QString measureMeaning(FrameMeasure measure);
/// A figure with the locale's separators: "12", "3.4", "12%"; "–" where there is none.
QString figureWords(std::optional<double> figure, FrameMeasure measure);

QString unitName(FrameUnit unit); ///< "In the same sentence"

} // namespace parallax
