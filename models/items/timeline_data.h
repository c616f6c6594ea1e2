#pragma once

#include "models/analysis/timeline_lanes.h"
#include "models/domain/source.h"

#include <QString>

#include <variant>
#include <vector>

namespace parallax {

struct Readers;

/// A dated event, or a claim that says when it happened.
struct Happening
{
    std::variant<EventId, ClaimId> id;
    QString text;
    PartialDate happened;
    int uses; ///< articles of an event, occurrences of a claim
};

/// Everything a timeline stands on. Its cost grows with the project: for jobs.
struct TimelineData
{
    std::vector<TimelineArticle> articles; ///< by date, then id
    std::vector<Source> sources;
    std::vector<Happening> happenings; ///< by date, events before claims
    int undatedHappenings = 0;

    const Source *source(std::optional<SourceId> id) const; ///< nullptr when absent
    /// From the first to the last date of articles and happenings; std::nullopt when there is none.
    std::optional<TimeWindow> wholeTime() const;
    std::vector<ArticleId> undatedArticles() const;
};

TimelineData readTimeline(const Readers &read);

/// How many articles were published in each of `parts` equal parts of a window.
std::vector<int> histogram(const TimelineData &data, TimeWindow window, int parts);

} // namespace parallax
