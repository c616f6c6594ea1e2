#pragma once

#include "models/domain/ids.h"

#include <optional>

namespace parallax {

/// An entry of the hierarchical codebook; frames are codes.
struct Code
{
    CodeId id;
    std::optional<CodeId> parent;
    QString name; ///< unique among its siblings; holds no '/', which separates the levels of a path
    QString definition;
    QString colour; ///< #rrggbb, or empty for the one its place gives
    friend bool operator==(const Code &, const Code &) = default;
};

} // namespace parallax
