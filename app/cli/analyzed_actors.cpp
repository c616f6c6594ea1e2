#include "app/cli/analyzed_actors.h"

namespace parallax::cli {

void AnalyzedActors::add(const AnalyzedText &text)
{
    const MentionedText &mentioned = mentionsIn(text);
    if (m_added == text.mentioned)
        return;
    m_added = text.mentioned;
    m_who.add(mentioned);
}

const std::vector<ActorMention> &AnalyzedActors::mentionsOf(const AnalyzedText &text)
{
    if (!m_isSettled)
        m_who.settle();
    m_isSettled = true;
    const MentionedText &mentioned = mentionsIn(text);
    if (m_asked != text.mentioned) {
        m_asked = text.mentioned;
        m_mentions = m_who.mentionsOf(mentioned);
    }
    return m_mentions;
}

} // namespace parallax::cli
