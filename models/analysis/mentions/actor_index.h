#pragma once

#include "models/analysis/mentions/name_key.h"
#include "models/analysis/mentions/who_is_who.h"

#include <QHash>
#include <QMap>

namespace parallax {

/// The names of many texts, and which of them are one actor's. Memory grows with distinct names, not texts.
class ActorIndex
{
public:
    explicit ActorIndex(std::vector<KnownActor> known);
    void add(const MentionedText &text);
    void settle();
    std::vector<ActorMention> resolved(const MentionedText &text) const;
    const std::vector<Actor> &actors() const { return m_actors; }

private:
    static constexpr int rareness = 20; ///< a name that many times rarer than another is a chance

    struct Entry
    {
        NameKey key;
        std::array<double, 6> types{}; ///< by EntityType: sum of confidences
        QMap<QString, int> surfaces;
        std::array<bool, 2> listed{}; ///< first and last word stand in lists of names
        int count = 0;
        std::size_t parent = 0; ///< union-find
        QString evidence;       ///< why it joined
        std::optional<std::size_t> known;
    };
    struct Surface
    {
        int count;
        QString words;
        std::size_t entry;
    };
    EntityType typeOf(const Entry &entry) const;
    QString shownName(const Entry &entry) const; ///< as read first by letters, or as the analyst has it
    std::size_t entryOf(QStringView surface, EntityType type);
    std::size_t root(std::size_t entry) const;
    void join(std::size_t one, std::size_t other, const QString &evidence);
    void joinKnownNames();
    void joinAcronyms();
    void joinLooseAcronyms();
    void joinSpellings();
    void joinContained();
    void joinPeople();
    void joinSurnames();
    void joinLostPossessives();
    std::optional<std::size_t> bearerOf(const QString &surname) const;
    bool isRareBeside(std::size_t longer, const QString &shorter) const;
    QString fullestName(EntityType type, const std::vector<Surface> &surfaces) const;
    void makeActors();
    void agreeOnTypes(std::vector<ActorMention> &mentions) const;

    std::vector<KnownActor> m_known;
    std::vector<Entry> m_entries;
    QHash<QString, std::size_t> m_byKey;
    std::vector<std::pair<std::size_t, std::size_t>> m_acronyms; ///< long form, short form
    std::vector<Actor> m_actors;
    std::vector<std::size_t> m_actorOf;                   ///< by entry
    QHash<QString, std::vector<std::size_t>> m_bySurname; ///< persons' full names by last word: entries
};

} // namespace parallax
