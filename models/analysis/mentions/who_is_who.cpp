#include "models/analysis/mentions/who_is_who.h"

#include "models/analysis/mentions/actor_index.h"
#include "models/analysis/mentions/labels.h"

#include <algorithm>

namespace parallax {

struct WhoIsWho::Index : ActorIndex
{
    using ActorIndex::ActorIndex;
};

WhoIsWho::WhoIsWho(std::vector<KnownActor> known)
    : m_index(std::make_unique<Index>(std::move(known)))
{ }

WhoIsWho::~WhoIsWho() = default;
WhoIsWho::WhoIsWho(WhoIsWho &&) noexcept = default;
WhoIsWho &WhoIsWho::operator=(WhoIsWho &&) noexcept = default;

void WhoIsWho::add(const MentionedText &text)
{
    m_index->add(text);
}

void WhoIsWho::settle()
{
    m_index->settle();
}

const std::vector<Actor> &WhoIsWho::actors() const
{
    return m_index->actors();
}

std::vector<ActorMention> WhoIsWho::mentionsOf(const MentionedText &text) const
{
    std::vector<ActorMention> mentions = m_index->resolved(text);
    std::ranges::move(labelsOf(text, mentions, m_index->actors()), std::back_inserter(mentions));
    std::ranges::stable_sort(mentions, {}, [](const ActorMention &one) { return one.finding.span; });
    return mentions;
}

Actors whoIsWho(std::span<const MentionedText> texts, std::vector<KnownActor> known)
{
    WhoIsWho index(std::move(known));
    for (const MentionedText &text : texts)
        index.add(text);
    index.settle();
    Actors result{index.actors(), {}};
    for (const MentionedText &text : texts)
        result.mentions.push_back(index.mentionsOf(text));
    return result;
}

} // namespace parallax
