#pragma once

#include "models/analysis/quotes/tokens.h"

#include <array>

namespace parallax::quoting {

/// What a token is in an attribution. Source, cue and content each begin (odd numbers) and go on (even ones);
/// which side of the cue they stand on is told apart, so that a chain of labels knows what is still to come.
enum Label : std::uint8_t {
    Other,
    Gap, ///< between the parts of one attribution: "said *on Thursday* that …"
    SourceBefore,
    SourceBeforeOn,
    SourceAfter,
    SourceAfterOn,
    Cue,
    CueOn,
    ContentBefore,
    ContentBeforeOn,
    ContentAfter,
    ContentAfterOn,
    ContentElsewhere, ///< in another sentence than its cue
    ContentElsewhereOn,
};
inline constexpr int labels = 14;
inline constexpr int labelStride =
    16; ///< labels of a row in memory: a multiple of eight for vector instructions
inline constexpr int noLabel = labels; ///< before the first token

constexpr bool goesOn(int label)
{
    return label > Gap && label % 2 == 1;
}
constexpr int beginOf(int label)
{
    return goesOn(label) ? label - 1 : label;
}
constexpr bool isContent(int label)
{
    return label >= ContentBefore;
}
constexpr bool isSource(int label)
{
    return label >= SourceBefore && label <= SourceAfterOn;
}
constexpr bool mayFollow(int label, int next)
{
    return !goesOn(next) || (label < labels && beginOf(label) == beginOf(next));
}

/// Transitions have weights of their own for each of these.
inline constexpr int surroundings = 12;
int surroundingsOf(const Token &token);

using LabelScores = std::array<float, labelStride>;
/// What a label adds after another, by the surroundings of the second: [surroundings][before][label].
using Transitions = std::array<std::array<LabelScores, labels + 1>, surroundings>;

} // namespace parallax::quoting
