#include "models/analysis/hedges/judging_label.h"

#include "models/analysis/hedges/find_markers.h"

#include <algorithm>

namespace parallax {

bool isJudgingLabel(const QString &label)
{
    return std::ranges::any_of(
        findMarkers(CodePointIndex(label), QStringLiteral("en")), [](const Marker &one) {
            return one.marker == MarkerClass::Evaluative || one.marker == MarkerClass::Loaded;
        });
}

} // namespace parallax
