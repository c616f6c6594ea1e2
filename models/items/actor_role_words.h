#pragma once

#include "models/analysis/actor_roles.h"

#include <QString>

namespace parallax {

/// How often an actor has each role, by ActorRole.
using RoleCounts = std::array<int, actorRoles.size()>;

/// "acts", "acts, as “by …”", "acted on, agent named", "acted on, no agent", in the window's language.
QString roleWords(ActorRole role);
/// "acts 3, acted on, no agent 1"; empty where there are none.
QString roleSummary(const RoleCounts &counts);

} // namespace parallax
