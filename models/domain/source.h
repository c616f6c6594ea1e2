#pragma once

#include "models/domain/ids.h"

namespace parallax {

/// The outlet that published articles (not: a person quoted).
struct Source
{
    SourceId id;
    QString name;
    /// Place in the colour order, from 0, given once and kept, so that a source has one colour everywhere.
    int position;
    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace parallax
