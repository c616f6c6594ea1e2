#include "models/analysis/mentions/actor_index.h"
#include "models/analysis/mentions/known_names.h"

#include "models/domain/result.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

void ActorIndex::joinKnownNames()
{
    QHash<QString, std::size_t> usual;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto found = knownNames().constFind(m_entries[i].key.text());
        if (found == knownNames().cend())
            continue;
        const auto first = usual.constFind(*found);
        if (first == usual.cend())
            usual.insert(*found, i);
        else
            join(*first, i, tr("Both are known names of %1.").arg(*found));
    }
}

void ActorIndex::joinAcronyms()
{
    for (const auto &[longForm, shortForm] : m_acronyms) {
        // Whoever has a short form is no person, whatever the tagger says.
        std::array<double, 6> &types = m_entries[longForm].types;
        types[int(EntityType::Organisation)] += std::exchange(types[int(EntityType::Person)], 0);
        std::array<double, 6> &shortTypes = m_entries[shortForm].types;
        shortTypes[int(EntityType::Organisation)] += std::exchange(shortTypes[int(EntityType::Person)], 0);
        join(longForm, shortForm,
             tr("Introduced as the short form of \"%1\".").arg(shownName(m_entries[longForm])));
    }
}

/// An acronym that no bracket introduces: the initials of just one organisation.
void ActorIndex::joinLooseAcronyms()
{
    QHash<QString, std::vector<std::size_t>> initials;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (typeOf(entry) != EntityType::Organisation || entry.key.words.size() < 3
            || entry.surfaces.isEmpty())
            continue;
        QString letters;
        for (const QString &word : entry.key.words)
            if (word != "of"_L1 && word != "the"_L1 && word != "and"_L1 && word != "for"_L1)
                letters += word.front();
        initials[letters].push_back(i);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.surfaces.isEmpty() || entry.key.words.size() != 1 || entry.key.text().size() < 3
            || !looksLikeAcronym(entry.surfaces.firstKey()) || root(i) != i)
            continue;
        const std::vector<std::size_t> &found = initials.value(entry.key.text());
        if (!found.empty()
            && std::ranges::all_of(found, [&](std::size_t one) { return root(one) == root(found.front()); }))
            join(found.front(), i, tr("The initials of \"%1\".").arg(shownName(m_entries[found.front()])));
    }
}

/// Places and organisations whose names differ as transliterations do.
void ActorIndex::joinSpellings()
{
    QHash<QString, std::size_t> first;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const EntityType type = typeOf(m_entries[i]);
        const QString spelling = spellingKey(m_entries[i].key);
        const qsizetype fewest = type == EntityType::Place ? 4 : 5; // letters that are no chance
        if (type == EntityType::Person || spelling.size() < fewest || m_entries[i].surfaces.isEmpty())
            continue;
        const QString key = toString(type) + u' ' + spelling;
        const auto found = first.constFind(key);
        if (found == first.cend())
            first.insert(key, i);
        else
            join(*found, i, tr("Another spelling of \"%1\".").arg(shownName(m_entries[*found])));
    }
}

/// Known entities needn't stand in any text.
QString ActorIndex::shownName(const Entry &entry) const
{
    if (!entry.surfaces.isEmpty())
        return entry.surfaces.firstKey();
    return entry.known ? m_known[*entry.known].name : entry.key.text();
}

/// "Tahrir al-Sham" is the end of just one longer name, "Islamic State" the beginning of one before "of".
void ActorIndex::joinContained()
{
    QHash<QString, std::vector<std::size_t>> longer;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (typeOf(entry) != EntityType::Organisation || entry.key.words.size() < 3
            || entry.key.words.size() > 8)
            continue;
        for (qsizetype n = 1; n + 2 <= entry.key.words.size(); ++n)
            longer[entry.key.words.sliced(n).join(u' ')].push_back(i);
        for (qsizetype n = 2; n < entry.key.words.size(); ++n)
            if (entry.key.words[n] == "of"_L1)
                longer[entry.key.words.first(n).join(u' ')].push_back(i);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key.words.size() < 2 || typeOf(m_entries[i]) != EntityType::Organisation)
            continue;
        const std::vector<std::size_t> &found = longer.value(m_entries[i].key.text());
        if (!found.empty()
            && std::ranges::all_of(found, [&](std::size_t one) { return root(one) == root(found.front()); }))
            join(found.front(), i, tr("Part of the name \"%1\".").arg(shownName(m_entries[found.front()])));
    }
}

/// Names that may be joined have one of these in common: the one name is the same, and spellings of the other
/// begin alike.
static std::array<QString, 2> blockKeys(const QStringList &words)
{
    return {u"first "_s + words.front() + u' ' + words.back().front(),
            u"last "_s + words.back() + u' ' + words.front().front()};
}

/// Full names of persons that differ in one word, as spellings do, where lists don't know both as names of
/// their own ("John" and "Joan").
void ActorIndex::joinPeople()
{
    QHash<QString, std::vector<std::size_t>> blocks;
    const auto isFullName = [&](const Entry &entry) {
        return typeOf(entry) == EntityType::Person && entry.key.words.size() >= 2
            && entry.key.words.size() <= 5 && !entry.surfaces.isEmpty();
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!isFullName(m_entries[i]))
            continue;
        const QStringList &words = m_entries[i].key.words;
        for (const QString &key : blockKeys(words))
            blocks[key].push_back(i);
        m_bySurname[words.back()].push_back(i);
    }
    constexpr std::size_t largestBlock = 100; // pairs within a block are compared; a huge one says nothing
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!isFullName(m_entries[i]))
            continue;
        const Entry &one = m_entries[i];
        for (const QString &key : blockKeys(one.key.words)) {
            const std::vector<std::size_t> &block = blocks[key];
            if (block.size() > largestBlock)
                continue;
            for (std::size_t other : block) {
                const Entry &two = m_entries[other];
                if (other <= i)
                    continue;
                const QStringList &a = one.key.words;
                const QStringList &b = two.key.words;
                const bool sameEnds = a.front() == b.front() && a.back() == b.back();
                const bool spelled = a.size() == b.size() && maySpellTheSame(a.front(), b.front())
                    && maySpellTheSame(a.back(), b.back())
                    && std::equal(a.begin() + 1, a.end() - 1, b.begin() + 1)
                    && (a.front() == b.front() || !one.listed[0] || !two.listed[0])
                    && (a.back() == b.back() || !one.listed[1] || !two.listed[1]);
                if (sameEnds && a != b && (a.size() == 2 || b.size() == 2))
                    join(i, other, tr("The same first and last name as \"%1\".").arg(shownName(one)));
                else if (spelled)
                    join(i, other, tr("Another spelling of \"%1\".").arg(shownName(one)));
            }
        }
    }
}

/// The entry that a surname most surely means: the only bearer, or one that is named ten times as often as
/// all others together.
std::optional<std::size_t> ActorIndex::bearerOf(const QString &surname) const
{
    constexpr int sureness = 10;
    QHash<std::size_t, int> counts; // by actor
    int all = 0;
    for (const std::size_t one : m_bySurname.value(surname)) {
        counts[root(one)] += m_entries[one].count;
        all += m_entries[one].count;
    }
    for (const std::size_t one : m_bySurname.value(surname)) {
        const int count = counts.value(root(one));
        if (count >= (all - count) * sureness)
            return one;
    }
    return std::nullopt;
}

/// One word that is the last one of a person's full name, and of no other's or of hardly another's.
void ActorIndex::joinSurnames()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.key.words.size() != 1 || root(i) != i)
            continue;
        if (typeOf(entry) == EntityType::Place || typeOf(entry) == EntityType::Group)
            continue;
        if (const auto bearer = bearerOf(entry.key.text()))
            join(*bearer, i,
                 tr("The surname of \"%1\", the only one of that surname here, or named by far most.")
                     .arg(shownName(m_entries[*bearer])));
    }
}

/// "Velmoras army" where a site has lost its apostrophes: a name with an s more than one that stands oftener.
/// A person's last name alone has to be somebody's surname ("Robert" and "Roberts").
void ActorIndex::joinLostPossessives()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QString &key = m_entries[i].key.text();
        const EntityType type = typeOf(m_entries[i]);
        if (m_entries[i].surfaces.isEmpty() || m_entries[i].known || key.size() < 5 || !key.endsWith(u's')
            || key.endsWith("ss"_L1) || type == EntityType::Group || root(i) != i)
            continue;
        const auto found = m_byKey.constFind(key.chopped(1));
        if (found == m_byKey.cend() || m_entries[*found].count <= m_entries[i].count)
            continue;
        const EntityType baseType = typeOf(m_entries[*found]);
        const bool isName = baseType == EntityType::Place || m_entries[*found].key.words.size() > 1
            || m_bySurname.contains(m_entries[*found].key.text());
        if (isName && baseType != EntityType::Group)
            join(*found, i, tr("\"%1\" with a possessive s.").arg(shownName(m_entries[*found])));
    }
}

} // namespace parallax
