#pragma once

#include "models/analysis/claims/stated_claim.h"
#include "models/text/tokens.h"

namespace parallax::claims {

/// Tokens [begin, end).
struct Clause
{
    int begin;
    int end;
};

/// A text's tokens, its sentences, and the quotation that a token lies in.
class Clauses
{
public:
    explicit Clauses(const ReadText &text);

    const Tokens &tokens() const { return m_tokens; }
    int tokenAt(qsizetype codePoint) const; ///< the first that ends after it
    Clause sentenceAt(int token) const;
    /// The part of a sentence around a token, cut at semicolons, dashes, relative and coordinate clauses.
    Clause clauseAt(int token) const;
    const QuoteFinding *quoteAt(Span span) const; ///< the one whose content holds it; none: nullptr
    Span span(Clause clause) const;
    QString cut(Span span) const; ///< as it stands, line ends made spaces
    /// Whether it asks, supposes, plans or wishes: "would", "if", "?".
    bool isUncertain(Clause clause) const;

private:
    const ReadText &m_text;
    Tokens m_tokens;
    std::vector<Clause> m_sentences;
};

} // namespace parallax::claims
