#include "models/analysis/mentions/word_classes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace parallax {

static constexpr std::array classNames = {"first_name",
                                          "name_part",
                                          "city",
                                          "large_city",
                                          "country",
                                          "subdivision",
                                          "nationality",
                                          "people",
                                          "title",
                                          "organisation_word",
                                          "place_word",
                                          "calendar_word",
                                          "company",
                                          "known_person",
                                          "known_group",
                                          "known_place",
                                          "common_person",
                                          "common_group",
                                          "common_location",
                                          "common_artifact",
                                          "common_act",
                                          "common_communication",
                                          "common_time",
                                          "common_event",
                                          "common_thing",
                                          "common_abstract",
                                          "common_say",
                                          "common_verb",
                                          "common_modifier"};
static_assert(classNames.size() == wordClasses);

std::optional<WordClass> wordClassFromString(QStringView name)
{
    for (int i = 0; i < wordClasses; ++i)
        if (name == QLatin1StringView(classNames[i]))
            return WordClass(i);
    return std::nullopt;
}

quint32 wordHash(QStringView lowerCase)
{
    quint32 h = 0x811c9dc5; // FNV-1a over UTF-16 units, then Murmur's last mixing
    for (QChar c : lowerCase)
        h = (h ^ c.unicode()) * 0x01000193;
    h ^= h >> 16;
    h *= 0x85ebca6b;
    h ^= h >> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >> 16);
}

static constexpr int indexBits = 19; ///< most buckets are empty: a word that isn't listed is a single look

WordClassTable::WordClassTable(std::vector<Entry> entries)
{
    std::ranges::sort(entries);
    for (const Entry &entry : entries) {
        if (!m_entries.empty() && m_entries.back().hash == entry.hash)
            m_entries.back().classes |= entry.classes;
        else
            m_entries.push_back(entry);
    }
    m_index.resize((1 << indexBits) + 1);
    for (const Entry &entry : m_entries)
        ++m_index[(entry.hash >> (32 - indexBits)) + 1];
    for (std::size_t i = 1; i < m_index.size(); ++i)
        m_index[i] += m_index[i - 1];
}

quint32 WordClassTable::classesOf(quint32 hash) const
{
    if (m_entries.empty())
        return 0;
    const quint32 bucket = hash >> (32 - indexBits);
    for (quint32 i = m_index[bucket]; i < m_index[bucket + 1]; ++i)
        if (m_entries[i].hash == hash)
            return m_entries[i].classes;
    return 0;
}

} // namespace parallax
