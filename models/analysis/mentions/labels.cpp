#include "models/analysis/mentions/labels.h"

namespace parallax {

std::vector<ActorMention> labelsOf(const MentionedText &, const std::vector<ActorMention> &,
                                   const std::vector<Actor> &)
{
    return {};
}

} // namespace parallax
