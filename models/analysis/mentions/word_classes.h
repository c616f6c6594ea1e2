#pragma once

#include <QStringView>

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace parallax {

/// What lists of general knowledge say about a word or phrase: a bit each.
enum class WordClass : quint8 {
    FirstName,
    NamePart,
    City,
    LargeCity,
    Country,
    Subdivision,
    Nationality,
    People,
    Title,
    OrganisationWord,
    PlaceWord,
    CalendarWord,
    Company,
    KnownPerson,
    KnownGroup,
    KnownPlace,
    CommonPerson,
    CommonGroup,
    CommonLocation,
    CommonArtifact,
    CommonAct,
    CommonCommunication,
    CommonTime,
    CommonEvent,
    CommonThing,
    CommonAbstract,
    CommonSay,
    CommonVerb,
    CommonModifier,
};
inline constexpr int wordClasses = 29;
inline constexpr int longestPhrase = 5; ///< in tokens

constexpr quint32 bit(WordClass c)
{
    return quint32(1) << int(c);
}
/// All that a common word may be. @pre the common classes are the last ones
inline constexpr quint32 commonClasses = ~(bit(WordClass::CommonPerson) - 1);
/// By its name in a list: "first_name", "common_say".
std::optional<WordClass> wordClassFromString(QStringView name);

/// Hash of a lower-case word; phrases chain the hashes of their words.
quint32 wordHash(QStringView lowerCase);
constexpr quint32 phraseHash(quint32 before, quint32 word)
{
    quint32 h = (before ^ 0x5bd1e995) * 0x9e3779b1 ^ word;
    h ^= h >> 15;
    h *= 0x85ebca6b;
    return h ^ (h >> 13);
}

/// Words and phrases with their classes, kept as hashes.
class WordClassTable
{
public:
    struct Entry
    {
        quint32 hash;
        quint32 classes;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    WordClassTable() = default;
    explicit WordClassTable(std::vector<Entry> entries); ///< several of one hash are joined

    quint32 classesOf(quint32 hash) const;
    std::span<const Entry> entries() const { return m_entries; } ///< ascending

private:
    std::vector<Entry> m_entries;
    std::vector<quint32> m_index; ///< by the hash's upper bits: first entry
};

} // namespace parallax
