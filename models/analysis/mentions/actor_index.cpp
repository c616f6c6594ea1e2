#include "models/analysis/mentions/actor_index.h"

#include "models/domain/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

ActorIndex::ActorIndex(std::vector<KnownActor> known)
    : m_known(std::move(known))
{
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const std::size_t first = entryOf(m_known[i].name, m_known[i].type);
        if (m_entries[root(first)].known)
            continue; // an earlier one has the name already, the analyst's before what was only proposed
        m_entries[first].known = i;
        m_entries[first].types[int(m_known[i].type)] += 1000; // the analyst's word counts most
        for (const QString &alias : m_known[i].aliases)
            join(first, entryOf(alias, m_known[i].type), tr("An alias in the project."));
    }
}

EntityType ActorIndex::typeOf(const Entry &entry) const
{
    const auto most = std::ranges::max_element(entry.types);
    return *most > 0 ? EntityType(most - entry.types.begin()) : EntityType::Other;
}

std::size_t ActorIndex::entryOf(QStringView surface, EntityType)
{
    const NameKey key = nameKey(surface);
    const auto found = m_byKey.constFind(key.text());
    if (found != m_byKey.cend())
        return *found;
    Entry entry;
    entry.key = key;
    entry.parent = m_entries.size();
    m_byKey.insert(key.text(), m_entries.size());
    m_entries.push_back(std::move(entry));
    return m_entries.size() - 1;
}

std::size_t ActorIndex::root(std::size_t entry) const
{
    while (m_entries[entry].parent != entry)
        entry = m_entries[entry].parent;
    return entry;
}

/// The entry that came first stays the root; two entities of the analyst's are never joined.
void ActorIndex::join(std::size_t one, std::size_t other, const QString &evidence)
{
    std::size_t a = root(one);
    std::size_t b = root(other);
    if (a == b || (m_entries[a].known && m_entries[b].known))
        return;
    if (m_entries[other].evidence.isEmpty())
        m_entries[other].evidence = evidence;
    else
        m_entries[one].evidence = m_entries[one].evidence.isEmpty() ? evidence : m_entries[one].evidence;
    if ((b < a && !m_entries[a].known) || m_entries[b].known)
        std::swap(a, b);
    m_entries[b].parent = a;
}

static bool isListedName(const PreparedText &document, int token)
{
    return document.word(token).classes & (bit(WordClass::FirstName) | bit(WordClass::NamePart));
}

/// "in Harrow", "the town of Harrow": no person, whatever the tagger says of a name it doesn't know. What
/// belongs to a name may be anybody's: "in Hanne's words".
static bool standsAsPlace(const PreparedText &document, const MentionFinding &name)
{
    static const std::array possessives{wordHash(u"'s"), wordHash(u"\u2019s")};
    static const std::array in{wordHash(u"in"), wordHash(u"near"), wordHash(u"inside"), wordHash(u"outside")};
    static const std::array kinds{wordHash(u"town"),     wordHash(u"city"),      wordHash(u"village"),
                                  wordHash(u"towns"),    wordHash(u"cities"),    wordHash(u"villages"),
                                  wordHash(u"suburb"),   wordHash(u"suburbs"),   wordHash(u"district"),
                                  wordHash(u"province"), wordHash(u"outskirts"), wordHash(u"neighbourhood"),
                                  wordHash(u"region"),   wordHash(u"area"),      wordHash(u"neighborhood")};
    static const quint32 of = wordHash(u"of");
    const int token = name.token;
    if (token < 1 || isListedName(document, token))
        return false; // "trust in Hanne"
    if (name.tokenEnd < int(document.wordOf.size())
        && std::ranges::contains(possessives, document.word(name.tokenEnd).lower))
        return false;
    const quint32 before = document.word(token - 1).lower;
    return std::ranges::contains(in, before)
        || (before == of && token > 1 && std::ranges::contains(kinds, document.word(token - 2).lower));
}

void ActorIndex::add(const MentionedText &text)
{
    constexpr double certainly = 2; // more than the tagger is ever sure
    std::vector<std::size_t> entries;
    for (const MentionFinding &name : text.names) {
        const std::size_t at = entryOf(name.surface, name.type);
        Entry &entry = m_entries[at];
        const bool isIn = name.type == EntityType::Person && standsAsPlace(text.document, name);
        entry.types[int(isIn ? EntityType::Place : name.type)] += isIn ? certainly : name.confidence;
        ++entry.surfaces[name.surface];
        ++entry.count;
        entry.listed[0] |= isListedName(text.document, name.token);
        entry.listed[1] |= isListedName(text.document, name.tokenEnd - 1);
        entries.push_back(at);
    }
    for (std::size_t i = 1; i < text.names.size(); ++i) {
        const MentionFinding &before = text.names[i - 1];
        const MentionFinding &name = text.names[i];
        if (name.token != before.tokenEnd + 1 || text.document.text.cut(before.tokenEnd) != u"(")
            continue;
        if (looksLikeAcronym(name.surface) && isAcronymOf(name.surface, before.surface))
            m_acronyms.emplace_back(entries[i - 1], entries[i]);
        else if (looksLikeAcronym(before.surface) && isAcronymOf(before.surface, name.surface))
            m_acronyms.emplace_back(entries[i], entries[i - 1]);
    }
}

/// The name with most words, up to four, that isn't rare: what stands once where another full name stands
/// dozens of times has run into its neighbours ("Lazna Harbour Board" in a list). Of places and peoples the
/// commonest. @param surfaces the commonest first
QString ActorIndex::fullestName(EntityType type, const std::vector<Surface> &surfaces) const
{
    constexpr qsizetype mostWords = 4;
    const auto wordsOf = [this](const Surface &one) { return m_entries[one.entry].key.words.size(); };
    const auto usual = std::ranges::find_if(surfaces, [&](const Surface &one) { return wordsOf(one) > 1; });
    const bool isCounted = type != EntityType::Place && type != EntityType::Group;
    const Surface *best = nullptr;
    qsizetype bestWords = -1;
    for (const Surface &one : surfaces) {
        const bool isRare = usual != surfaces.end() && one.count * rareness < usual->count;
        const qsizetype words = isCounted && !isRare ? std::min(wordsOf(one), mostWords) : 0;
        if (words > bestWords) {
            best = &one;
            bestWords = words;
        }
    }
    return best ? best->words : QString();
}

void ActorIndex::makeActors()
{
    m_actorOf.assign(m_entries.size(), 0);
    QHash<std::size_t, std::size_t> actors;
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const std::size_t top = root(i);
        if (!actors.contains(top)) {
            actors.insert(top, members.size());
            members.emplace_back();
        }
        m_actorOf[i] = actors.value(top);
        members[m_actorOf[i]].push_back(i);
    }
    for (const std::vector<std::size_t> &entries : members) {
        Actor actor;
        std::array<double, 6> types{};
        std::vector<Surface> surfaces;
        for (std::size_t at : entries) {
            const Entry &entry = m_entries[at];
            actor.mentions += entry.count;
            if (entry.known)
                actor.known = entry.known;
            // A person's one-word names say least of the type.
            for (std::size_t i = 0; i < types.size(); ++i)
                types[i] += entry.types[i];
            for (const auto &[surface, count] : entry.surfaces.asKeyValueRange())
                surfaces.push_back({count, surface, at});
        }
        actor.type = EntityType(std::ranges::max_element(types) - types.begin());
        std::ranges::sort(surfaces, {},
                          [](const Surface &one) { return std::tuple(-one.count, one.words, one.entry); });
        actor.name = fullestName(actor.type, surfaces);
        if (actor.known)
            actor.name = m_known[*actor.known].name;
        for (const auto &[count, surface, at] : surfaces)
            if (surface != actor.name && !actor.aliases.contains(surface)) {
                actor.aliases << surface;
                actor.evidence << (m_entries[at].evidence.isEmpty()
                                       ? tr("The same name, written another way.")
                                       : m_entries[at].evidence);
            }
        m_actors.push_back(std::move(actor));
    }
}

void ActorIndex::settle()
{
    joinKnownNames();
    joinAcronyms();
    joinSpellings();
    joinContained();
    joinLooseAcronyms();
    joinPeople();
    joinSurnames();
    joinLostPossessives();
    makeActors();
}

} // namespace parallax
