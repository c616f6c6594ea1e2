#pragma once

#include "models/text/code_points.h"

#include <QHash>

#include <vector>

namespace parallax {

/// The words of texts that are compared, numbered from 0 in order of first appearance. What differs in case,
/// in the form of its marks or by a possessive ('s) is one word; stems are not joined, since "militant" and
/// "militants" may be what sets a source apart.
class WordNumbers
{
public:
    WordNumbers() = default;
    WordNumbers(const WordNumbers &) = delete; ///< keys are views
    WordNumbers &operator=(const WordNumbers &) = delete;
    WordNumbers(WordNumbers &&) = default;
    WordNumbers &operator=(WordNumbers &&) = default;

    int numberOf(QStringView surface, qint64 times = 1); ///< counts the spelling too
    /// As if the words of `later` came after these. @return their numbers here, by those there
    std::vector<int> append(const WordNumbers &later);
    int size() const { return int(m_words.size()); }
    const QString &key(int word) const { return m_words[size_t(word)].key; }
    bool isFunction(int word) const { return m_words[size_t(word)].isFunctionWord; }
    /// The commonest one; of equally common ones the first by code point.
    QString spelling(int word) const;

private:
    struct Surface
    {
        int word;
        qint64 count;
    };
    struct Word
    {
        QString key;
        bool isFunctionWord; ///< or what says as little: a letter, digits, a day's or month's name
        std::vector<int> surfaces;
    };
    std::vector<QString> m_spellings;         ///< by surface
    QHash<QStringView, int> m_surfaceNumbers; ///< by the words of m_spellings, which stay where they are
    std::vector<Surface> m_surfaces;
    QHash<QString, int> m_wordNumbers;
    std::vector<Word> m_words;
};

/// What makes two surfaces the same word: "Syria's" and "SYRIA" give "syria", "U.N." gives "un". "US", "IS"
/// and "WHO" in capitals are names and keep them: in small letters they are other words.
QString wordKey(QStringView surface);

struct WordToken
{
    Utf16Range range;
    bool follows; ///< nothing but spaces on the same line parts it from the token before
};

/// Words as models/text/words.h finds them, but those joined by a hyphen are one ("Turkish-backed",
/// "al-Sham"), and letters with stops keep the last one: "U.S.-led". Linear.
std::vector<WordToken> wordTokens(QStringView text);
/// The same of words that are found already.
std::vector<WordToken> wordTokens(QStringView text, const std::vector<Utf16Range> &words);

/// Where the words of a key stand one after the other: a word's key, or several joined by spaces.
std::vector<Span> wordOccurrences(const CodePointIndex &text, const QString &key);

} // namespace parallax
