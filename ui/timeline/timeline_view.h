#pragma once

#include "models/items/timeline_table_model.h"
#include "ui/timeline/timeline_chart.h"

namespace parallax {

/// Everything the page shows of one window.
struct TimelineView
{
    TimelinePicture picture{{0, 1}, {}, {}, {}};
    TimeWindow whole{0, 1};
    std::vector<int> bars;
    std::vector<TimelineTableModel::Row> rows;
};

/// A little air on both sides, so that the first and the last mark aren't cut.
TimeWindow widened(TimeWindow window);

/// Costs a sort of the articles. @pre data.wholeTime()
TimelineView viewOf(const TimelineData &data, TimeWindow window, bool published, bool happened);

} // namespace parallax
