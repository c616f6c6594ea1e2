#include "models/analysis/mentions/actor_index.h"

#include "models/domain/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

/// What a body is called for short by a text that names it: "Harbour Board" and "Board" of "Velmoran Harbour
/// Board for Trade".
static QStringList shortNames(const NameKey &key)
{
    const auto link = std::ranges::find_if(
        key.words, [](const QString &word) { return word == "for"_L1 || word == "of"_L1; });
    const QStringList head = key.words.first(link - key.words.begin());
    QStringList names;
    for (qsizetype first = head.size() == key.words.size() ? 1 : 0; first < head.size(); ++first)
        names << head.sliced(first).join(u' ');
    return names;
}

/// A long name that stands once where the short one stands dozens of times has run into its neighbours.
bool ActorIndex::isRareBeside(std::size_t longer, const QString &shorter) const
{
    const auto known = m_byKey.constFind(shorter);
    return known != m_byKey.cend() && m_entries[longer].count * rareness < m_entries[*known].count;
}

/// One actor has one type in a text: what the tagger is surest of there, and a little what other texts say.
void ActorIndex::agreeOnTypes(std::vector<ActorMention> &mentions) const
{
    QHash<std::size_t, std::array<double, 6>> votes;
    for (const ActorMention &one : mentions)
        votes[one.actor][int(one.finding.type)] += one.finding.confidence;
    for (const auto &[actor, types] : votes.asKeyValueRange()) {
        const bool oneWord = !m_actors[actor].name.contains(u' ');
        types[int(m_actors[actor].type)] += oneWord ? 1.5 : 1000; // few longer names are two actors'
    }
    for (ActorMention &one : mentions) {
        const std::array<double, 6> &types = votes[one.actor];
        one.finding.type = EntityType(std::ranges::max_element(types) - types.begin());
    }
}

std::vector<ActorMention> ActorIndex::resolved(const MentionedText &text) const
{
    std::vector<ActorMention> mentions;
    QHash<QString, std::size_t> lastBearer; // of a surname: the entry named last in this text
    QHash<QString, std::size_t> lastBody;   // of a short name: the organisation named last in this text
    for (const MentionFinding &name : text.names) {
        const NameKey key = nameKey(name.surface);
        const auto found = m_byKey.constFind(key.text());
        if (found == m_byKey.cend())
            continue; // not a text that was added
        std::size_t entry = *found;
        QString reason = m_entries[entry].evidence;
        EntityType type = name.type;
        if (key.words.size() >= 2 && typeOf(m_entries[entry]) == EntityType::Person)
            lastBearer.insert(key.words.back(), entry);
        else if (key.words.size() == 1 && lastBearer.contains(key.text()) && name.type != EntityType::Place) {
            entry = lastBearer.value(key.text());
            reason = tr("The surname of \"%1\", named before.").arg(shownName(m_entries[entry]));
            type = EntityType::Person;
        }
        if (name.type == EntityType::Organisation) {
            const bool canBeShort = key.words.size() > 1 // "Observatory", but not "Republican"
                || (text.document.word(name.token).classes & bit(WordClass::OrganisationWord));
            const auto body = canBeShort ? lastBody.constFind(key.text()) : lastBody.cend();
            if (body != lastBody.cend()) {
                entry = *body;
                reason = tr("Short for \"%1\", named before.").arg(shownName(m_entries[entry]));
            } else if (key.words.size() > 1) {
                for (const QString &shorter : shortNames(key))
                    if (!isRareBeside(entry, shorter))
                        lastBody.insert(shorter, entry);
            }
        }
        if (reason.isEmpty())
            reason = tr("Named \"%1\".").arg(name.surface);
        mentions.push_back({name, m_actorOf[entry], reason});
        mentions.back().finding.type = type;
    }
    agreeOnTypes(mentions);
    return mentions;
}

} // namespace parallax
