#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"

#include <span>
#include <vector>

namespace parallax {

struct TimelineArticle
{
    ArticleId id;
    std::optional<SourceId> source;
    std::optional<PartialDate> published;
};

/// Half-open, in milliseconds since 1970-01-01T00:00Z. @pre startMs < endMs
struct TimeWindow
{
    std::int64_t startMs;
    std::int64_t endMs;
    friend bool operator==(TimeWindow, TimeWindow) = default;
};

/// What is drawn as one mark: articles that follow each other in their lane.
struct TimelineMark
{
    std::int64_t startMs; ///< of the earliest
    std::int64_t endMs;   ///< of the one that ends last: a day later for an article dated to the day
    int first;            ///< place in TimelineLane::articles
    int count;
    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

struct TimelineLane
{
    std::optional<SourceId> source;  ///< absent: articles without a source
    std::vector<ArticleId> articles; ///< in the window, by date, then id
    std::vector<TimelineMark> marks; ///< in time order; together they hold every article of `articles` once
    std::vector<ArticleId> undated;  ///< by id: counted and reachable, though no mark can stand for them
    int before = 0;                  ///< dated articles that end before the window
    int after = 0;
};

/// A lane per source, in the order in which the sources first published (those without any date by id,
/// articles without a source last): who was first stands on top, whatever the window. An article is in the
/// window when any part of its date is. Articles of the same date share a mark; where more than `mostMarks`
/// remain, the window is cut into that many equal parts with a mark each. Costs a sort of the articles. @pre
/// mostMarks > 0
std::vector<TimelineLane> timelineLanes(std::span<const TimelineArticle> articles, TimeWindow window,
                                        int mostMarks);

/// From the first to the end of the last date; std::nullopt when no article has one.
std::optional<TimeWindow> wholeTime(std::span<const TimelineArticle> articles);

} // namespace parallax
