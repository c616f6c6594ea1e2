#pragma once

#include "models/items/timeline_data.h"

#include <QChartView>

class QCategoryAxis;
class QScatterSeries;

namespace parallax {

/// What the chart shows: lanes that were cut to its window, and what happened in it.
struct TimelinePicture
{
    TimeWindow window;
    std::vector<TimelineLane> lanes;
    std::vector<Source> sources;
    std::vector<Happening> happenings; ///< in the window
};

/// A lane per source with a mark per moment, larger for more articles; below them events and claims by when
/// they happened. Qt Charts draws it, so it is given few marks: thousands cost seconds (docs/decisions/0009).
class TimelineChart : public QChartView
{
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    void show(const TimelinePicture &picture);
    /// As a person sees it, on a ground of its own.
    void paintPicture(QPainter &painter, QRectF area);

Q_SIGNALS:
    void articlesClicked(const std::vector<parallax::ArticleId> &articles);
    void happeningClicked(const parallax::Happening &happening);
    /// What lies under the mouse as a sentence; empty for nothing.
    void hovered(const QString &text);
    /// Asks for another window: zoomed with Ctrl and the wheel, moved by dragging or with the arrow keys.
    void windowRequested(parallax::TimeWindow window);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLane(int row, const TimelineLane &lane);
    void addHappenings(int row, bool events);
    QScatterSeries *addSeries(const QColor &colour);
    void showAxes(const QStringList &names);
    void dress();
    void zoom(double factor, double atMs);
    void moveBy(double parts);
    double msAt(QPointF position) const;
    bool hasHappenings(bool events) const;

    TimelinePicture m_picture{{0, 1}, {}, {}, {}};
    QCategoryAxis *m_time;
    QCategoryAxis *m_lanes;
    std::optional<QPointF> m_dragFrom;
    TimeWindow m_dragWindow{0, 1};
};

} // namespace parallax
