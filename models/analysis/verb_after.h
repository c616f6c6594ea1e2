#pragma once

#include "models/analysis/actor_roles.h"
#include "models/analysis/clause_words.h"

namespace parallax {

/// What the verb that follows a name in its clause makes of it; absent where none follows, or it isn't clear.
std::optional<ActorRole> roleByVerbAfter(ClauseWords &words);

/// Participles that tell how somebody is, or what is thought of them, rather than what was done: "based",
/// "backed", "said" to be.
bool isStateParticiple(const QString &word);
bool isClauseDeterminer(const QString &word); ///< "the", "several"
/// "which", "and", "while": another clause begins.
bool beginsNextClause(const QString &word);

} // namespace parallax
