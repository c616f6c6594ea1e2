#pragma once

#include "ui/reading/highlight.h"

#include <optional>
#include <vector>

namespace parallax {

/// A highlight with the lane that keeps it apart from those it overlaps: nested boxes for mentions, depths
/// for underlines, columns for margin bars.
struct PlacedHighlight
{
    Highlight highlight;
    int lane = 0; ///< noLane when more overlap here than can be drawn apart
    static constexpr int noLane = -1;
};

/// The highlights of one article in reading order (start, then the longer first). A change costs a pass over
/// them, 0.1 ms for 10,000; what overlaps a span is found without looking at the rest.
class HighlightIndex
{
public:
    static constexpr int mentionLanes = 3;
    static constexpr int underlineLanes = 3;
    static constexpr int codingLanes = 4;

    void assign(std::vector<Highlight> highlights);
    /// Both say what looks different now: the highlight and those that changed their lane for it.
    Span add(Highlight highlight);
    std::optional<Span> remove(HighlightId id); ///< std::nullopt when it wasn't there

    const std::vector<PlacedHighlight> &all() const { return m_all; }
    const Highlight *find(HighlightId id) const;
    /// In reading order; valid until the next change.
    std::vector<const PlacedHighlight *> overlapping(Span span) const;
    /// The one after (step 1) or before (step -1) `id`; without `id` the first that starts at or after
    /// `position`, or the last that starts before it. Null past either end.
    const Highlight *step(std::optional<HighlightId> id, qsizetype position, int step) const;

private:
    /// Around those whose lane changed, `changed` included.
    Span place(Span changed);

    std::vector<PlacedHighlight> m_all;
    std::vector<qsizetype> m_furthestEnd; ///< of this one and all before it, so that a search can start late
};

} // namespace parallax
