#include "models/analysis/suggestions/mention_suggester.h"

#include <algorithm>

namespace parallax {

const QString MentionSuggester::rule = QStringLiteral("mentions");

MentionSuggester::MentionSuggester(const NameTagger &tagger, std::vector<KnownActor> known)
    : m_tagger(tagger)
    , m_known(known)
    , m_whoIsWho(std::move(known))
{ }

void MentionSuggester::read(const QString &body)
{
    m_whoIsWho.add(findMentions(body, m_tagger, {.memory = &m_memory}));
}

void MentionSuggester::settle()
{
    m_whoIsWho.settle();
}

std::vector<ActorMention> MentionSuggester::mentionsOf(const QString &body) const
{
    return m_whoIsWho.mentionsOf(findMentions(body, m_tagger, {.memory = &m_memory}));
}

SuggestionDraft MentionSuggester::draftOf(const ActorMention &mention) const
{
    const Actor &actor = m_whoIsWho.actors()[mention.actor];
    ProposedMention proposed{actor.name, actor.type, actor.aliases};
    if (actor.known) { // what is there already keeps its name and type
        const KnownActor &own = m_known[*actor.known];
        proposed = {own.name, own.type, own.aliases + actor.aliases};
        proposed.aliases.removeDuplicates();
        proposed.aliases.removeAll(own.name);
    }
    return {.span = mention.finding.span,
            .proposal = std::move(proposed),
            .reason = mention.reason,
            .rule = rule,
            .ruleVersion = version,
            .confidence = std::clamp(mention.finding.confidence, 0.0, 1.0)};
}

} // namespace parallax
