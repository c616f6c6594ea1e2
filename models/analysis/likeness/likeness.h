#pragma once

#include "models/analysis/likeness/shingles.h"

#include <QString>

namespace parallax {

/// How much one text is another one again, from least to most.
enum class Grade {
    None,
    Rewrite, ///< the same piece told in other words
    Near,    ///< wire copy, an update, a shortened version
    Exact,   ///< the same words in the same order; case, punctuation and spacing don't count
};

QString toString(Grade grade); ///< "", "rewrite", "near", "exact"

/// What two texts have in common, and what that makes them. Every figure is a share, 0..1.
struct Likeness
{
    Grade grade = Grade::None;
    double sharedA = 0; ///< of A's 3-word shingles, those that stand in B too
    double sharedB = 0;
    double quoted = 0; ///< of the shared shingles, those in quotations (in the text that quotes less of them)
    double orderedA =
        0; ///< of A's words outside quotations, those in sentences that B tells in the same order
    double orderedB = 0; ///< both only where `sharedA` and `sharedB` left the grade open

    /// What two articles have in common because both carry the same quotations doesn't make them alike.
    bool isMostlyQuotation() const { return quoted >= 0.5; }
    double similarity() const { return std::max(std::max(sharedA, sharedB), std::min(orderedA, orderedB)); }
    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// Compares two texts. Near: each has half of its shingles in the other, or one has four fifths. Rewrite:
/// most sentences told in the same order (rewording.h), with some of their words, from the lead on. Texts
/// under 12 words are only ever exact; those under 60 or over 20,000 words are never rewrites. Linear in the
/// texts, but for the sentences of a possible rewrite, whose cost grows with those that share a word (2 ms
/// for two articles of 800 words). Empty texts are like nothing.
Likeness compare(QStringView a, QStringView b);

/// A text that many are compared with, which costs little more than reading each of them once.
class ShingledText
{
public:
    /// @pre the text outlives it
    explicit ShingledText(QStringView text);
    /// As compare(), this text being A.
    Likeness likenessTo(QStringView other) const;

private:
    bool has(quint32 hash) const;

    static constexpr quint32 markCount = 1 << 16;
    QStringView m_text;
    Shingles m_shingles;
    std::vector<quint32> m_sorted; ///< the shingles' hashes
    std::vector<bool> m_marks;     ///< by a hash's lowest bits: those that aren't set need no search
};

} // namespace parallax
