#include "ui/timeline/timeline_view.h"

#include <algorithm>

namespace parallax {

namespace {
constexpr int overviewBars = 180;
constexpr int marksInALane = 160; ///< Qt Charts takes seconds for tens of thousands
} // namespace

TimeWindow widened(TimeWindow window)
{
    const std::int64_t air = std::max<std::int64_t>((window.endMs - window.startMs) / 25, 3'600'000);
    return {window.startMs - air, window.endMs + air};
}

TimelineView viewOf(const TimelineData &data, TimeWindow window, bool published, bool happened)
{
    TimelineView view;
    view.picture = {window, {}, data.sources, {}};
    if (published) {
        view.picture.lanes = timelineLanes(data.articles, window, marksInALane);
        std::erase_if(view.picture.lanes, [](const TimelineLane &lane) {
            return lane.marks.empty() && lane.before == 0 && lane.after == 0;
        });
    }
    if (happened)
        std::ranges::copy_if(
            data.happenings, std::back_inserter(view.picture.happenings), [&](const Happening &one) {
                return one.happened.startMs() < window.endMs && one.happened.endMs() > window.startMs;
            });
    view.whole = widened(*data.wholeTime());
    view.bars = histogram(data, view.whole, overviewBars);
    view.rows = rowsIn(data, window, published, happened);
    return view;
}

} // namespace parallax
