#include "models/items/widest_event.h"

#include "models/storage/readers.h"

namespace parallax {

std::optional<EventId> widestEvent(const Readers &read, std::span<const EventId> events)
{
    std::optional<EventId> widest;
    std::size_t most = 1;
    for (const EventId event : events) {
        const std::size_t articles = read.events.articlesOf(event).size();
        if (articles > most) {
            widest = event;
            most = articles;
        }
    }
    return widest;
}

} // namespace parallax
