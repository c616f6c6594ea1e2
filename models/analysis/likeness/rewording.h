#pragma once

#include <QStringView>

namespace parallax {

/// Shares, 0..1, of the two texts' words outside quotations that stand in sentences told by the other text
/// too.
struct Rewording
{
    double orderedA = 0; ///< in the same order
    double orderedB = 0;
};

/// Pairs sentences of two texts in reading order: the heaviest chain of pairs, each further on in both texts
/// (Gale and Church 1993 align translations so), of those with a rarity-weighted Dice coefficient
/// (alignment.h) of at least 0.25 that don't give different numbers. Sentences that are mostly a quotation
/// count on neither side.
Rewording rewordingOf(QStringView a, QStringView b);

} // namespace parallax
