#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"

namespace parallax {

/// Something that happened, with a date of stated precision; articles and claims are linked to it.
struct Event
{
    EventId id;
    QString name; ///< unique in the project
    std::optional<PartialDate> happened;
    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace parallax
