#pragma once

#include "models/text/code_points.h"

#include <QString>

#include <optional>
#include <vector>

namespace parallax {

enum class TokenKind {
    Word,   ///< letters, and digits after them
    Figure, ///< digits, with commas and points between them: "14,000", "3.5"
    Mark,   ///< any other character but white space
};

struct Token
{
    Utf16Range range;
    TokenKind kind;
    bool spaceBefore; ///< white space, or the text's beginning
    bool lineBefore;  ///< a line end among it
};

/// A text cut small, for rules over words: "year-old" is three tokens, "1980s" is two, "U.S." is four. A
/// token is never longer than 40 UTF-16 units (longer words are cut), so that looking at one costs little.
/// Time is linear.
class Tokens
{
public:
    explicit Tokens(QStringView text);

    int size() const { return int(m_tokens.size()); }
    const Token &operator[](int index) const { return m_tokens[std::size_t(index)]; }
    bool has(int index) const { return index >= 0 && index < size(); }
    /// In lower case, with a straight apostrophe; empty outside of the text.
    QStringView word(int index) const;
    /// As it stands; empty outside of the text.
    QStringView raw(int index) const;
    bool is(int index, QStringView word) const { return this->word(index) == word; }
    bool isFigure(int index) const { return has(index) && (*this)[index].kind == TokenKind::Figure; }
    bool isWord(int index) const { return has(index) && (*this)[index].kind == TokenKind::Word; }
    bool isCapitalised(int index) const { return isWord(index) && raw(index).front().isUpper(); }
    /// Whether no white space parts a token from the one before.
    bool touches(int index) const { return has(index) && !(*this)[index].spaceBefore; }
    /// From the first token's start to the last one's end. @pre first < end
    Utf16Range range(int first, int end) const
    {
        return {(*this)[first].range.start, (*this)[end - 1].range.end};
    }
    QStringView text() const { return m_text; }

private:
    QStringView m_text;
    QString m_folded;
    std::vector<Token> m_tokens;
};

/// A figure without group marks as a whole number, at most nine digits; std::nullopt for "3.5" and "14,000".
std::optional<int> plainInteger(QStringView figure);

} // namespace parallax
