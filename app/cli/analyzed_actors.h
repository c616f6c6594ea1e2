#pragma once

#include "app/cli/analyzed_text.h"
#include "models/analysis/mentions/who_is_who.h"

namespace parallax::cli {

/// Who is who in all the texts of a call, told apart once for every kind of finding that asks.
class AnalyzedActors
{
public:
    /// First pass. A text that several kinds hand over one after the other counts once.
    void add(const AnalyzedText &text);
    /// Second pass: the mentions of a text, kept until another text is asked for.
    const std::vector<ActorMention> &mentionsOf(const AnalyzedText &text);
    const std::vector<Actor> &actors() const { return m_who.actors(); } ///< @pre mentionsOf() was called
    const Actor &actorOf(const ActorMention &mention) const { return m_who.actors()[mention.actor]; }

private:
    WhoIsWho m_who;
    bool m_isSettled = false;
    std::shared_ptr<const MentionedText> m_added;
    std::shared_ptr<const MentionedText> m_asked;
    std::vector<ActorMention> m_mentions;
};

} // namespace parallax::cli
