#pragma once

#include "models/analysis/mentions/who_is_who.h"

namespace parallax {

/// Words that describe an actor of the text without naming it ("the rebels", "the jihadist group", "the
/// Turkish president", "the Assad regime"), linked to an actor that the text names in apposition, by title,
/// or as the most frequent one of that sort. What can't be linked isn't told.
/// @param names the text's names with their actors, in reading order
std::vector<ActorMention> labelsOf(const MentionedText &text, const std::vector<ActorMention> &names,
                                   const std::vector<Actor> &actors);

} // namespace parallax
