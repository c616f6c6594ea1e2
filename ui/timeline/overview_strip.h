#pragma once

#include "models/analysis/timeline_lanes.h"

#include <QWidget>

namespace parallax {

/// The whole time as bars of how much was published, with the window shown in the chart as a frame on it.
/// Dragging over it picks another window; dragging the frame moves it.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setBars(TimeWindow whole, std::vector<int> counts);
    void setWindow(TimeWindow window);
    QSize sizeHint() const override;

Q_SIGNALS:
    void windowRequested(parallax::TimeWindow window);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF frame() const;
    double xOf(std::int64_t ms) const;
    std::int64_t msAt(double x) const;

    TimeWindow m_whole{0, 1};
    TimeWindow m_window{0, 1};
    std::vector<int> m_counts;
    std::optional<std::int64_t> m_pressedMs;
    bool m_movesFrame = false;
    TimeWindow m_pressedWindow{0, 1};
};

} // namespace parallax
