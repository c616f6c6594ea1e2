#pragma once

#include "models/analysis/quotes/quotation_marks.h"
#include "models/analysis/quotes/word_lexicon.h"

#include <span>

namespace parallax::quoting {

/// Where a token stands to the quotation marks of its paragraph.
enum class QuoteState : std::uint8_t { Outside, OpeningMark, First, Within, Last, ClosingMark };

/// A word, a number, or a punctuation mark, with what the tagger's features ask of it.
struct Token
{
    qsizetype start; ///< UTF-16
    qsizetype end;
    std::uint32_t word = 0;   ///< hash of the lower-case form
    std::uint32_t suffix = 0; ///< hash of its last three letters
    std::uint32_t stem = 0;   ///< hash of its first five letters
    WordEntry entry;
    std::uint8_t kind = 0; ///< a part-of-speech-like class, below tokenKinds
    bool isCapital = false;
    QuoteState quote = QuoteState::Outside;
    std::uint8_t quoteShape = 0; ///< of the quotation around it: length and what it ends with
    int sentence = 0;            ///< within the paragraph
};

/// Kinds of tokens: first the closed classes of the lexicon, then cue words by kind and form, then the rest.
namespace token_kind {
inline constexpr std::uint8_t classes = 48;  ///< 1 … 47: rows of word-classes-en.txt
inline constexpr std::uint8_t cue = classes; ///< + CueKind * 5 + VerbForm
inline constexpr std::uint8_t number = cue + cueKinds * 5;
inline constexpr std::uint8_t capital = number + 1;
inline constexpr std::uint8_t capitals = number + 2; ///< all letters capital
inline constexpr std::uint8_t gerund = number + 3;   ///< -ing
inline constexpr std::uint8_t past = number + 4;     ///< -ed
inline constexpr std::uint8_t plural = number + 5;   ///< -s
inline constexpr std::uint8_t adverb = number + 6;   ///< -ly
inline constexpr std::uint8_t word = number + 7;
inline constexpr std::uint8_t clitic = number + 8; ///< the possessive 's
inline constexpr std::uint8_t comma = number + 9;
inline constexpr std::uint8_t stop = number + 10; ///< . within a sentence (abbreviations)
inline constexpr std::uint8_t sentenceEnd = number + 11;
inline constexpr std::uint8_t colon = number + 12;
inline constexpr std::uint8_t semicolon = number + 13;
inline constexpr std::uint8_t dash = number + 14;
inline constexpr std::uint8_t bracketOpen = number + 15;
inline constexpr std::uint8_t bracketClose = number + 16;
inline constexpr std::uint8_t quoteOpen = number + 17;
inline constexpr std::uint8_t quoteClose = number + 18;
inline constexpr std::uint8_t quoteOther = number + 19;
inline constexpr std::uint8_t punctuation = number + 20;
inline constexpr std::uint8_t outside = number + 21; ///< before the first and after the last token
inline constexpr std::uint8_t count = number + 22;
} // namespace token_kind

/// One paragraph, cut into tokens.
struct TokenParagraph
{
    Utf16Range range;
    std::vector<Utf16Range> sentences;
    std::vector<QuotedRange> quoted;
    std::vector<Token> tokens;
};

/// Cuts paragraphs into tokens; remembers the words of one text, so that each is looked up once.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView text)
        : m_text(text)
    { }

    /// @param sentences those that lie in `paragraph`
    TokenParagraph cut(Utf16Range paragraph, std::span<const Utf16Range> sentences);

private:
    void cutSentence(TokenParagraph &paragraph, int sentence);
    void addWord(TokenParagraph &paragraph, Utf16Range range, int sentence);
    void addPunctuation(TokenParagraph &paragraph, Utf16Range range, int sentence);
    void setQuoteStates(TokenParagraph &paragraph) const;

    QStringView m_text;
    QHash<QStringView, Token> m_words;
};

/// A hash that is the same on every machine and in every run.
std::uint32_t stableHash(QStringView text, std::uint32_t seed = 2166136261u);
inline constexpr std::uint32_t suffixSeed = 7; ///< of Token::suffix

} // namespace parallax::quoting
