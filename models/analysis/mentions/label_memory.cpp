#include "models/analysis/mentions/label_memory.h"

#include "models/analysis/mentions/known_names.h"
#include "models/analysis/mentions/name_key.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr std::size_t mostOffices = 50; ///< holders of one; who holds it is unclear with two

} // namespace

LabelMemory::LabelMemory(const std::vector<ActorMention> &names)
{
    QSet<QString> seen;
    for (const ActorMention &name : names) {
        ++m_mentions[name.actor];
        const QString &surface = name.finding.surface;
        if (seen.contains(surface))
            continue;
        seen.insert(surface);
        for (const QString &one : {surface, knownNames().value(nameKey(surface).text())})
            if (!one.isEmpty() && !m_byName.contains(one))
                m_byName.insert(one, name.actor);
    }
}

void LabelMemory::addOffice(const QString &noun, const QString &people, std::size_t actor)
{
    std::vector<Office> &offices = m_offices[noun];
    const Office office{people, actor};
    if (offices.size() < mostOffices && !std::ranges::contains(offices, office))
        offices.push_back(office);
}

void LabelMemory::sumUp()
{
    Counts all;
    for (const Counts &actors : std::as_const(m_armed))
        for (const auto &[actor, count] : actors.asKeyValueRange())
            all[actor] += count;
    m_armedMost = most(all);
}

std::optional<std::size_t> LabelMemory::officeHolder(const QString &noun, const QString &people) const
{
    std::optional<std::size_t> holder;
    const auto offices = m_offices.constFind(noun);
    if (offices == m_offices.cend())
        return holder;
    for (const Office &office : *offices) {
        if (!people.isEmpty() && office.people != people)
            continue;
        if (holder && *holder != office.actor)
            return std::nullopt; // two presidents: nothing tells which
        holder = office.actor;
    }
    return holder;
}

std::optional<std::size_t> LabelMemory::armedNamed(const QStringList &nouns)
{
    const QString key = nouns.join(u' ');
    const auto known = m_armedByNouns.constFind(key);
    if (known != m_armedByNouns.cend())
        return *known;
    Counts described;
    for (const QString &noun : nouns)
        for (const auto &[actor, count] : m_armed.value(noun).asKeyValueRange())
            described[actor] += count;
    return *m_armedByNouns.insert(key, most(described));
}

std::optional<std::size_t> LabelMemory::actorNamed(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> LabelMemory::most(const Counts &described) const
{
    std::optional<std::size_t> best;
    for (const auto &[actor, count] : described.asKeyValueRange())
        if (!best
            || std::pair(count, m_mentions.value(actor))
                > std::pair(described.value(*best), m_mentions.value(*best)))
            best = actor;
    return best;
}

} // namespace parallax
