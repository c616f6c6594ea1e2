#include "ui/reading/highlight_index.h"

#include <algorithm>
#include <array>

namespace parallax {

namespace {

bool readsBefore(const Highlight &a, const Highlight &b)
{
    if (a.span.start() != b.span.start())
        return a.span.start() < b.span.start();
    if (a.span.end() != b.span.end())
        return a.span.end() > b.span.end();
    return a.id < b.id;
}

/// Hands out lanes to spans that come in reading order: the lowest that is free again.
template <int Lanes> class LaneSet
{
public:
    int take(Span span)
    {
        for (int lane = 0; lane < Lanes; ++lane) {
            qsizetype &end = m_ends[static_cast<size_t>(lane)];
            if (end <= span.start()) {
                end = span.end();
                return lane;
            }
        }
        return PlacedHighlight::noLane;
    }

private:
    std::array<qsizetype, Lanes> m_ends = {};
};

} // namespace

void HighlightIndex::assign(std::vector<Highlight> highlights)
{
    m_all.clear();
    m_all.reserve(highlights.size());
    for (Highlight &highlight : highlights)
        m_all.push_back({std::move(highlight)});
    std::sort(m_all.begin(), m_all.end(), [](const PlacedHighlight &a, const PlacedHighlight &b) {
        return readsBefore(a.highlight, b.highlight);
    });
    place(Span(0, 0));
}

Span HighlightIndex::add(Highlight highlight)
{
    const Span span = highlight.span;
    const auto at = std::upper_bound(
        m_all.begin(), m_all.end(), highlight,
        [](const Highlight &a, const PlacedHighlight &b) { return readsBefore(a, b.highlight); });
    m_all.insert(at, {std::move(highlight)});
    return place(span);
}

std::optional<Span> HighlightIndex::remove(HighlightId id)
{
    const auto at = std::find_if(m_all.begin(), m_all.end(),
                                 [id](const PlacedHighlight &placed) { return placed.highlight.id == id; });
    if (at == m_all.end())
        return std::nullopt;
    const Span span = at->highlight.span;
    m_all.erase(at);
    return place(span);
}

const Highlight *HighlightIndex::find(HighlightId id) const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(),
                                 [id](const PlacedHighlight &placed) { return placed.highlight.id == id; });
    return at == m_all.end() ? nullptr : &at->highlight;
}

std::vector<const PlacedHighlight *> HighlightIndex::overlapping(Span span) const
{
    std::vector<const PlacedHighlight *> found;
    const auto first = std::upper_bound(m_furthestEnd.begin(), m_furthestEnd.end(), span.start());
    for (auto at = m_all.begin() + (first - m_furthestEnd.begin()); at != m_all.end(); ++at) {
        if (at->highlight.span.start() >= span.end())
            break;
        if (at->highlight.span.overlaps(span))
            found.push_back(&*at);
    }
    return found;
}

const Highlight *HighlightIndex::step(std::optional<HighlightId> id, qsizetype position, int step) const
{
    auto at = id ? std::find_if(m_all.begin(), m_all.end(),
                                [id](const PlacedHighlight &placed) { return placed.highlight.id == *id; })
                 : m_all.end();
    if (at != m_all.end()) {
        const auto index = (at - m_all.begin()) + step;
        return index >= 0 && index < std::ssize(m_all) ? &m_all[static_cast<size_t>(index)].highlight
                                                       : nullptr;
    }
    at = std::lower_bound(
        m_all.begin(), m_all.end(), position,
        [](const PlacedHighlight &placed, qsizetype start) { return placed.highlight.span.start() < start; });
    if (step > 0)
        return at == m_all.end() ? nullptr : &at->highlight;
    return at == m_all.begin() ? nullptr : &std::prev(at)->highlight;
}

Span HighlightIndex::place(Span changed)
{
    LaneSet<mentionLanes> mentions;
    LaneSet<underlineLanes> underlines;
    LaneSet<codingLanes> codings;
    m_furthestEnd.resize(m_all.size());
    qsizetype furthest = 0;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Span span = m_all[i].highlight.span;
        const int before = m_all[i].lane;
        switch (m_all[i].highlight.kind) {
        case HighlightKind::Mention:
            m_all[i].lane = mentions.take(span);
            break;
        case HighlightKind::Claim:
        case HighlightKind::Suggestion:
            m_all[i].lane = underlines.take(span);
            break;
        case HighlightKind::Coding:
            m_all[i].lane = codings.take(span);
            break;
        }
        if (m_all[i].lane != before)
            changed = {std::min(changed.start(), span.start()), std::max(changed.end(), span.end())};
        furthest = std::max(furthest, span.end());
        m_furthestEnd[i] = furthest;
    }
    return changed;
}

} // namespace parallax
