#pragma once

#include "models/analysis/mentions/who_is_who.h"
#include "models/domain/suggestion.h"

namespace parallax {

/// Proposes mentions for a project's articles, so that each actor is one entity in all of them. Two passes:
/// each body is read, then, after settle(), each is asked for. Keeps names, not texts.
class MentionSuggester
{
public:
    static const QString rule; ///< "mentions"
    static constexpr int version = 6;

    /// `known` are the entities that are there already: those win.
    MentionSuggester(const NameTagger &tagger, std::vector<KnownActor> known);

    void read(const QString &body);
    void settle();
    /// In reading order. @pre settled
    std::vector<ActorMention> mentionsOf(const QString &body) const;
    const std::vector<Actor> &actors() const { return m_whoIsWho.actors(); } ///< @pre settled
    SuggestionDraft draftOf(const ActorMention &mention) const;

private:
    const NameTagger &m_tagger;
    std::vector<KnownActor> m_known;
    WhoIsWho m_whoIsWho;
    mutable TagMemory m_memory;
};

} // namespace parallax
