#pragma once

#include "models/domain/ids.h"

namespace parallax {

/// The person who tags.
struct Coder
{
    CoderId id;
    QString name; ///< unique in the project
    friend bool operator==(const Coder &, const Coder &) = default;
};

} // namespace parallax
