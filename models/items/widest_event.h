#pragma once

#include "models/domain/ids.h"

#include <optional>
#include <span>

namespace parallax {

struct Readers;

/// Of some events the one with the most articles, which is what an article of theirs is best compared in; the
/// first of several. None where no event has another article.
std::optional<EventId> widestEvent(const Readers &read, std::span<const EventId> events);

} // namespace parallax
