#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// A text cut for tagging: tokens in reading order, and which of them make up each sentence.
struct TokenisedText
{
    struct Sentence
    {
        int begin; ///< index of its first token
        int end;   ///< after its last
    };
    QString text;
    std::vector<Utf16Range> tokens;
    std::vector<Sentence> sentences; ///< none is longer than longestSentence tokens
    QStringView cut(int token) const
    {
        return QStringView(text).sliced(tokens[token].start, tokens[token].length());
    }
};

/// Longer sentences are tagged in pieces of this many tokens, so that time and memory stay bounded.
inline constexpr int longestSentence = 200;

/// Cuts a text as the Penn Treebank does, with these differences: an abbreviation's stop belongs to its token
/// ("Gen.", "U.S."), and a hyphen between a name and other words is a token of its own ("Iran - backed",
/// "pro - Assad"), while those inside names stay ("al-Sham", "Jean-Pierre"). Time is linear in the text.
TokenisedText tokenised(const QString &text);

/// The pieces of one token as above; for text that was cut into words elsewhere.
void appendPieces(QStringView text, Utf16Range token, std::vector<Utf16Range> &pieces);

/// Adds a sentence made of the tokens from `begin`, in pieces where it is too long.
void appendSentence(TokenisedText &text, int begin, int end);

} // namespace parallax
