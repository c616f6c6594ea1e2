#pragma once

#include "models/analysis/mentions/find_mentions.h"

namespace parallax {

/// An actor or place as proposed over several texts.
struct Actor
{
    QString name; ///< the fullest form
    EntityType type;
    QStringList aliases;              ///< its other names, by how often they stand, then by letters
    QStringList evidence;             ///< a sentence for people for each alias: why it is the same
    std::optional<std::size_t> known; ///< which of the known entities it is
    int mentions = 0;
};

struct ActorMention
{
    MentionFinding finding;
    std::size_t actor; ///< index in Actors::actors
    QString reason;    ///< a sentence for people: why this mention is of this actor
};

struct Actors
{
    std::vector<Actor> actors;                       ///< in order of first mention
    std::vector<std::vector<ActorMention>> mentions; ///< of each text, in reading order
};

/// An entity the analyst already has.
struct KnownActor
{
    QString name;
    EntityType type;
    QStringList aliases;
};

/// Says which mentions of texts are of the same actor: equal names, acronyms introduced in brackets (Schwartz
/// & Hearst 2003), surnames after full names, names within names, spellings of one transliterated name; and,
/// as labels with less confidence, words that describe an actor (apposition, title, the one actor of that
/// sort). Different full names are never joined for sharing a surname.
class WhoIsWho
{
public:
    explicit WhoIsWho(std::vector<KnownActor> known = {});
    ~WhoIsWho();
    WhoIsWho(WhoIsWho &&) noexcept;
    WhoIsWho &operator=(WhoIsWho &&) noexcept;

    /// First pass, over each text: gathers names. Keeps names, not texts.
    void add(const MentionedText &text);
    /// After the last add().
    void settle();
    /// Second pass: the mentions of one text. @pre settled
    std::vector<ActorMention> mentionsOf(const MentionedText &text) const;
    const std::vector<Actor> &actors() const; ///< @pre settled

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

/// All of it over texts in memory.
Actors whoIsWho(std::span<const MentionedText> texts, std::vector<KnownActor> known = {});

} // namespace parallax
