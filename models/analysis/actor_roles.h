#pragma once

#include "models/text/code_points.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace parallax {

/// What a clause does with an actor that it names.
enum class ActorRole {
    Acts,          ///< subject of an active verb: "the army killed"
    ActsInPassive, ///< agent of a passive: "were killed by the army"
    ActedOn,       ///< subject of a passive that names who did it
    NoAgent,       ///< subject of a passive that doesn't: "were killed"
};

inline constexpr std::array actorRoles = {ActorRole::Acts, ActorRole::ActsInPassive, ActorRole::ActedOn,
                                          ActorRole::NoAgent};

/// acts, acts_in_passive, acted_on, no_agent
QString toString(ActorRole role);

/// The role of each mention, in English; absent where it has none of them or it isn't clear. A mention is a
/// subject when a verb follows it at once, or after adverbs, after "who" or "which", or after auxiliaries;
/// the verb is passive when it is a past participle with a form of be or get (Quirk et al. 1985, A
/// Comprehensive Grammar of the English Language, 3.63-3.78), and has an agent when "by" and somebody follow
/// within the clause. Passives without an agent are "short" (Huddleston & Pullum 2002, 16.10); that news
/// leaves agents out is Trew's observation (1979, in Fowler et al., Language and Control). What it can't do:
/// nouns between the name and the verb ("River Front fighters were killed" says nothing of the River Front),
/// present tenses without an auxiliary ("rebels attack"), and a past form that may be a participle after its
/// noun ("rebels killed in the raid"). `mentions` lie in the body. Time is linear in their number.
std::vector<std::optional<ActorRole>> rolesOf(const CodePointIndex &body, std::span<const Span> mentions);

} // namespace parallax
