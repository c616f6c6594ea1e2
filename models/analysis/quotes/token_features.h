#pragma once

#include "models/analysis/quotes/tokens.h"

namespace parallax::quoting {

/// What lies around a token in its sentence: the nearest cue words, and whether a clause such as "…, she
/// said" follows.
struct TokenContext
{
    std::uint32_t leftCueWord = 0;
    std::uint8_t leftCue = 0; ///< its kind; 0 if none
    std::uint8_t leftGap = 0; ///< distance, in steps
    std::uint8_t rightCue = 0;
    std::uint8_t rightGap = 0;
    std::uint8_t tail = 0;  ///< where the token stands to a clause that attributes what stands before it
    std::uint8_t toEnd = 0; ///< tokens to the end of the sentence, in steps
    std::uint8_t fromStart = 0;
    std::uint8_t quotes = 0; ///< of the sentence: none, some, all of it
};

std::vector<TokenContext> tokenContexts(const TokenParagraph &paragraph);

/// The features of one token: hashes, each a template's number mixed with what it sees. Bounded in number.
class TokenFeatures
{
public:
    explicit TokenFeatures(const TokenParagraph &paragraph)
        : m_paragraph(paragraph)
        , m_contexts(tokenContexts(paragraph))
    { }

    /// Replaces `features` with those of the token.
    void collect(qsizetype token, std::vector<std::uint32_t> &features) const;

private:
    const Token &at(qsizetype token) const;

    const TokenParagraph &m_paragraph;
    std::vector<TokenContext> m_contexts;
};

} // namespace parallax::quoting
