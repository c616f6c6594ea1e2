#pragma once

#include "models/domain/event.h"
#include "models/domain/result.h"

#include <span>

namespace parallax {

class Project;

/// Makes an event and links articles to it.
Result<EventId> addEvent(Project &project, const QString &name, std::optional<PartialDate> happened,
                         std::span<const ArticleId> articles);
Result<void> changeEvent(Project &project, const Event &event);
/// The articles and claims stay.
Result<void> removeEvent(Project &project, EventId event);
Result<void> linkArticles(Project &project, EventId event, std::span<const ArticleId> articles);
Result<void> unlinkArticles(Project &project, EventId event, std::span<const ArticleId> articles);
Result<void> linkClaim(Project &project, EventId event, ClaimId claim);
Result<void> unlinkClaim(Project &project, EventId event, ClaimId claim);

} // namespace parallax
