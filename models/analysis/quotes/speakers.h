#pragma once

#include "models/analysis/quotes/attributions.h"
#include "models/analysis/quotes/find_quotes.h"
#include "models/analysis/quotes/tokens.h"

namespace parallax::quoting {

/// Whom a source's words name: for "reports from X" X, for bare "reports" nobody.
std::optional<TokenRun> sayerOf(const TokenParagraph &paragraph, TokenRun source);

/// Names of one text, and who "she", "Mr. Osei" and "the mayor" mean at a place of it. Feed paragraphs in
/// reading order and ask for a source of the last one. Rules: the fullest name that holds the surname; for a
/// pronoun, the last person named as somebody who spoke, else the last named one; for "it", the body or
/// document that spoke last, if near; for "the mayor", the last name that a "Mayor" stood before. Nothing is
/// guessed beyond that (Hobbs 1978 shows how far nearness alone goes).
class Speakers
{
public:
    explicit Speakers(QStringView text)
        : m_text(text)
    { }

    void addNames(const TokenParagraph &paragraph);
    /// The fullest name of who is meant by the tokens [begin, end); the tokens themselves if no name is
    /// known.
    Utf16Range resolve(const TokenParagraph &paragraph, int begin, int end);

private:
    struct Name
    {
        Utf16Range range;
        int words;
        std::uint32_t surname; ///< hash of its last word
        std::uint32_t role;    ///< hash of the title or role before it; 0 if none
        bool isPerson;         ///< has a title, or two or three words of which none is a common one
    };

    const Name *fullest(std::uint32_t surname) const;
    const Name *lastWithRole(std::uint32_t role) const;
    std::optional<Utf16Range> personMeant(qsizetype before) const;
    Utf16Range remember(const Name &name);

    QStringView m_text;
    std::vector<Name> m_names;
    QHash<std::uint32_t, int> m_bySurname;   ///< fullest so far
    QHash<std::uint32_t, int> m_byRole;      ///< last so far
    std::optional<Utf16Range> m_lastSpeaker; ///< a person, named or not
    std::optional<Utf16Range> m_lastGroup;   ///< for "they"
};

} // namespace parallax::quoting
