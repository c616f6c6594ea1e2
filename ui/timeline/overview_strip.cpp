#include "ui/timeline/overview_strip.h"

#include "ui/widgets/palette.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace parallax {

namespace {
constexpr int stripHeight = 44;
constexpr double gap = 1;
constexpr double smallestDrag = 6; ///< pixels; less is a click
} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineOverview"));
    setAccessibleName(tr("Whole time"));
    setToolTip(tr("Drag to choose the time shown above"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
}

QSize OverviewStrip::sizeHint() const
{
    return {400, stripHeight};
}

void OverviewStrip::setBars(TimeWindow whole, std::vector<int> counts)
{
    m_whole = whole;
    m_counts = std::move(counts);
    update();
}

void OverviewStrip::setWindow(TimeWindow window)
{
    m_window = window;
    update();
}

double OverviewStrip::xOf(std::int64_t ms) const
{
    return double(ms - m_whole.startMs) / double(m_whole.endMs - m_whole.startMs) * width();
}

std::int64_t OverviewStrip::msAt(double x) const
{
    return m_whole.startMs + std::int64_t(x / std::max(width(), 1) * double(m_whole.endMs - m_whole.startMs));
}

QRectF OverviewStrip::frame() const
{
    const double left = std::clamp(xOf(m_window.startMs), 0.0, double(width()));
    const double right = std::clamp(xOf(m_window.endMs), 0.0, double(width()));
    return QRectF(left, 0.5, std::max(right - left, 3.0), height() - 1);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(ColourRole::Bar));
    painter.fillRect(frame(), colour(ColourRole::AccentSurface));
    const int most = m_counts.empty() ? 0 : *std::ranges::max_element(m_counts);
    const double step = m_counts.empty() ? 0 : double(width()) / double(m_counts.size());
    for (std::size_t i = 0; i < m_counts.size() && most > 0; ++i) {
        if (m_counts[i] == 0)
            continue;
        const double barHeight = std::max(2.0, (height() - 8.0) * m_counts[i] / most);
        painter.fillRect(QRectF(double(i) * step, height() - barHeight, std::max(step - gap, 1.0), barHeight),
                         colour(ColourRole::QuietText));
    }
    painter.setPen(colour(ColourRole::Accent));
    painter.drawRect(frame().adjusted(0.5, 0, -0.5, 0));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedMs = msAt(event->position().x());
    m_pressedWindow = m_window;
    // A frame that covers everything can't be moved: dragging picks a part of it.
    m_movesFrame = frame().contains(event->position()) && frame().width() < width() - 2 * smallestDrag;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedMs)
        return;
    const std::int64_t now = msAt(std::clamp(event->position().x(), 0.0, double(width())));
    if (m_movesFrame) {
        const std::int64_t moved = now - *m_pressedMs;
        Q_EMIT windowRequested({m_pressedWindow.startMs + moved, m_pressedWindow.endMs + moved});
    } else if (std::abs(xOf(now) - xOf(*m_pressedMs)) >= smallestDrag) {
        Q_EMIT windowRequested({std::min(now, *m_pressedMs), std::max(now, *m_pressedMs)});
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_pressedMs.reset();
}

} // namespace parallax
