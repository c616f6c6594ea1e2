#pragma once

#include "models/analysis/likeness/likeness.h"
#include "models/analysis/likeness/likeness_index.h"

#include <functional>
#include <span>

namespace parallax {

/// What two texts are to each other: absent when they have no grade and share less than a tenth of their
/// shingles, or share them outside quotations.
std::optional<Likeness> likenessBetween(QStringView a, QStringView b);

/// The body of a text by its number in the index.
using TextOf = std::function<QString(int text)>;

/// An earlier text that one is like: the one of the best grade, of these the one with most in common, of
/// these the first. Without a grade (Grade::None) it is one with which it shares a tenth of its shingles or
/// more, most of them in quotations.
struct LikeEarlier
{
    int earlier;
    Likeness likeness; ///< A is the text asked about, B the earlier one
    friend bool operator==(const LikeEarlier &, const LikeEarlier &) = default;
};

/// What a text is like of those in the index; candidates are confirmed on the texts themselves. The text need
/// not be in the index; when it is, only those before it count.
std::optional<LikeEarlier> likeEarlier(const LikenessIndex &index, const Signature &signature,
                                       QStringView text, const TextOf &textOf,
                                       std::optional<int> number = {});

/// For each of many texts, given in order (of publication, say), the earlier one that it is like. The texts'
/// order decides which of a pair is the earlier; where one text is like several, also which of them is named.
/// What only shares quotations isn't named.
std::vector<std::optional<LikeEarlier>> findLikenesses(std::span<const Signature> signatures,
                                                       const TextOf &textOf);

} // namespace parallax
