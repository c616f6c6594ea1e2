#pragma once

#include "models/analysis/frames_table.h"

#include <array>

namespace parallax {

/// What two codes stand together in.
enum class FrameUnit { Sentence, Paragraph, Article };

inline constexpr std::array frameUnits = {FrameUnit::Sentence, FrameUnit::Paragraph, FrameUnit::Article};

/// Where two codes stand together.
struct FrameMeeting
{
    int units = 0;                         ///< sentences, paragraphs or articles that have both
    std::vector<AnnotationId> annotations; ///< of either code there, by id
};

/// Two codes; with a == b, where the code itself stands.
struct FramePair
{
    CodeId a; ///< a <= b
    CodeId b;
    std::array<FrameMeeting, frameUnits.size()> meetings;
    const FrameMeeting &in(FrameUnit unit) const { return meetings[size_t(unit)]; }
};

/// Every pair of codes that some article has both of, and each code with itself, by ids. A coding stands in
/// each sentence and paragraph that it touches; one of a whole article only in the article. Time grows with
/// the codings times the sentences each touches, and with the square of the codes in one sentence.
std::vector<FramePair> framePairs(std::span<const FrameCoding> codings,
                                  std::span<const FramedArticle> articles);

/// Units with both codes of units with either (Jaccard 1901): 0..1.
double pairLikeness(const FramePair &pair, const FramePair &a, const FramePair &b, FrameUnit unit);

} // namespace parallax
