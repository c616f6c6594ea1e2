#include "ui/timeline/timeline_chart.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace parallax {

namespace {
constexpr double zoomStep = 1.25;
constexpr double shortestMs = 3'600'000; ///< an hour: no article is dated more finely than a second
constexpr double longestMs = 200.0 * 366 * 86'400'000;
constexpr double keyMove = 0.1; ///< of the window
} // namespace

double TimelineChart::msAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    const double share = plot.width() > 0 ? (position.x() - plot.left()) / plot.width() : 0.5;
    return double(m_picture.window.startMs)
        + share * double(m_picture.window.endMs - m_picture.window.startMs);
}

void TimelineChart::zoom(double factor, double atMs)
{
    const double length = double(m_picture.window.endMs - m_picture.window.startMs);
    const double wanted = std::clamp(length * factor, shortestMs, longestMs);
    const double before = (atMs - double(m_picture.window.startMs)) * wanted / length;
    const auto start = std::int64_t(std::floor(atMs - before));
    Q_EMIT windowRequested({start, start + std::int64_t(wanted)});
}

void TimelineChart::moveBy(double parts)
{
    const auto distance = std::int64_t(parts * double(m_picture.window.endMs - m_picture.window.startMs));
    Q_EMIT windowRequested({m_picture.window.startMs + distance, m_picture.window.endMs + distance});
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QChartView::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0 ? 1 / zoomStep : zoomStep, msAt(event->position()));
    event->accept();
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const double middle = double(m_picture.window.startMs + m_picture.window.endMs) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-keyMove);
    case Qt::Key_Right:
        return moveBy(keyMove);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / zoomStep, middle);
    case Qt::Key_Minus:
        return zoom(zoomStep, middle);
    default:
        QChartView::keyPressEvent(event);
    }
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_dragFrom = event->position();
        m_dragWindow = m_picture.window;
    }
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QRectF plot = chart()->plotArea();
    if (!m_dragFrom || plot.width() <= 0)
        return;
    const double moved = event->position().x() - m_dragFrom->x();
    if (std::abs(moved) < 4 && m_dragWindow == m_picture.window)
        return; // a click with an unsteady hand
    const double length = double(m_dragWindow.endMs - m_dragWindow.startMs);
    const auto distance = std::int64_t(-moved / plot.width() * length);
    Q_EMIT windowRequested({m_dragWindow.startMs + distance, m_dragWindow.endMs + distance});
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    QChartView::mouseReleaseEvent(event);
}

} // namespace parallax
