#pragma once

#include "models/analysis/mentions/who_is_who.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace parallax {

/// What a text says of its actors in passing, for the labels that stand alone. Each question costs about the
/// same however long the text is.
class LabelMemory
{
public:
    explicit LabelMemory(const std::vector<ActorMention> &names);

    /// Somebody holds an office, of a people or of none that is said: "Turkish President X".
    void addOffice(const QString &noun, const QString &people, std::size_t actor);
    /// An actor is called so: "the rebel group X".
    void addArmed(const QString &noun, std::size_t actor) { ++m_armed[noun][actor]; }
    /// After the last addArmed(), before the first of what follows.
    void sumUp();

    /// The only holder; an empty people is any.
    std::optional<std::size_t> officeHolder(const QString &noun, const QString &people) const;
    /// Of those called by one of the nouns, whom most are, then who is named most.
    std::optional<std::size_t> armedNamed(const QStringList &nouns);
    /// The same of all such nouns.
    std::optional<std::size_t> armedMost() const { return m_armedMost; }
    /// Whom this name, or its usual form, is first said of.
    std::optional<std::size_t> actorNamed(const QString &name) const;

private:
    struct Office
    {
        QString people;
        std::size_t actor;
        friend bool operator==(const Office &, const Office &) = default;
    };
    using Counts = QMap<std::size_t, int>;
    std::optional<std::size_t> most(const Counts &described) const;

    QHash<QString, std::vector<Office>> m_offices;
    QMap<QString, Counts> m_armed; ///< noun → actors it is said of, with how often
    std::optional<std::size_t> m_armedMost;
    QHash<QString, std::optional<std::size_t>> m_armedByNouns;
    QHash<std::size_t, int> m_mentions;
    QHash<QString, std::size_t> m_byName;
};

} // namespace parallax
