#pragma once

#include "models/analysis/quotes/quote_finding.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace parallax::quoting {

/// How a cue word is used; one word can have several.
enum class CueKind : std::uint8_t { Speech, Address, Thought, Wish, Judge, Show, Noun };
inline constexpr int cueKinds = 7;

enum class VerbForm : std::uint8_t { None, Base, Third, Past, Gerund };

/// What the lexicons know about a word. All zero for a word that stands in none.
struct WordEntry
{
    std::uint8_t wordClass = 0; ///< 0, or 1 + the row of resources/lexicons/word-classes-en.txt
    std::uint8_t kinds = 0;     ///< bit n set: CueKind n
    CueClass cueClass = CueClass::Neutral;
    VerbForm form = VerbForm::None;

    bool isCue(CueKind kind) const { return kinds >> int(kind) & 1; }
};

/// English words that introduce quotations, and closed word classes, from resources/lexicons. Loaded once, at
/// the first use.
class WordLexicon
{
public:
    static const WordLexicon &english();

    /// @param word in lower case, with ' for every apostrophe
    WordEntry find(QStringView word) const { return m_entries.value(word.toString()); }
    /// The number of a class by its name; 0 for a name that the file doesn't have.
    std::uint8_t classNamed(QStringView name) const;

private:
    WordLexicon();
    void readClasses(const QString &text);
    void readCues(const QString &text);
    void addVerb(QStringView forms, CueKind kind, CueClass cueClass);
    void addForm(const QString &word, CueKind kind, CueClass cueClass, VerbForm form);

    QHash<QString, WordEntry> m_entries;
    std::vector<QString> m_classes;
};

} // namespace parallax::quoting
