#pragma once

class QTableView;

namespace parallax {

class TimelineTableModel;

/// The table below the chart: everything in view, reachable by keyboard.
QTableView *makeTimelineTable(TimelineTableModel &model);

} // namespace parallax
