#pragma once

#include "models/domain/span.h"

#include <QString>

#include <span>
#include <vector>

namespace parallax {

/// Whole sentences of one text that stand in a union as they stand there.
struct UnionPiece
{
    int text;        ///< a place in the texts given
    Span origin;     ///< in that text
    qsizetype start; ///< in the union's body, in code points; it is as long there
    friend bool operator==(const UnionPiece &, const UnionPiece &) = default;
};

struct UnionText
{
    QString body;                   ///< a paragraph a piece
    std::vector<UnionPiece> pieces; ///< in reading order
};

/// What several texts say, each thing once: of the first text all, of each later one the sentences that are
/// no partner (alignment.h) of a sentence of an earlier one, shared or reworded. Sentences that stand side by
/// side make one piece. Time grows with the square of the number of texts.
UnionText unionOf(std::span<const QString> texts);

} // namespace parallax
