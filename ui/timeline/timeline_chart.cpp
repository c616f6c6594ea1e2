#include "ui/timeline/timeline_chart.h"

#include "models/items/counted.h"
#include "ui/timeline/time_text.h"
#include "ui/timeline/time_ticks.h"
#include "ui/widgets/palette.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace parallax {

namespace {

constexpr qreal smallestMark = 10; ///< in device-independent pixels
constexpr qreal largestMark = 26;

qreal markSize(int count)
{
    // Area, not width, stands for the number.
    return std::min(largestMark, smallestMark * std::sqrt(double(count)));
}

void clear(QCategoryAxis &axis)
{
    for (const QString &label : axis.categoriesLabels())
        axis.remove(label);
}

/// Dated to the day, an article stands in the day's middle, not at a midnight that nobody stated.
double placeOf(const TimelineMark &mark)
{
    return mark.count == 1 || mark.endMs - mark.startMs <= 86'400'000
        ? double(mark.startMs) + double(mark.endMs - mark.startMs) / 2
        : double(mark.startMs);
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_time(new QCategoryAxis(this))
    , m_lanes(new QCategoryAxis(this))
{
    setObjectName(QStringLiteral("timelineChart"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(8, 8, 8, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_lanes, Qt::AlignLeft);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_lanes->setReverse(true);
    m_lanes->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_lanes->setTruncateLabels(true);
    dress();
}

void TimelineChart::show(const TimelinePicture &picture)
{
    m_picture = picture;
    rebuild();
}

bool TimelineChart::hasHappenings(bool events) const
{
    return std::ranges::any_of(m_picture.happenings, [events](const Happening &one) {
        return std::holds_alternative<EventId>(one.id) == events;
    });
}

void TimelineChart::rebuild()
{
    chart()->removeAllSeries();
    QStringList names;
    for (const TimelineLane &lane : m_picture.lanes) {
        const auto source = lane.source ? std::ranges::find(m_picture.sources, *lane.source, &Source::id)
                                        : m_picture.sources.end();
        addLane(int(names.size()), lane);
        names << (source == m_picture.sources.end() ? tr("No source") : source->name);
    }
    for (const bool events : {true, false}) {
        if (!hasHappenings(events))
            continue;
        addHappenings(int(names.size()), events);
        names << (events ? tr("Events") : tr("Claims"));
    }
    showAxes(names);
}

QScatterSeries *TimelineChart::addSeries(const QColor &colour)
{
    auto *series = new QScatterSeries(chart());
    series->setColor(colour);
    series->setBorderColor(parallax::colour(ColourRole::Paper));
    series->setMarkerSize(smallestMark);
    return series;
}

void TimelineChart::addLane(int row, const TimelineLane &lane)
{
    const auto source = lane.source ? std::ranges::find(m_picture.sources, *lane.source, &Source::id)
                                    : m_picture.sources.end();
    const bool isKnown = source != m_picture.sources.end();
    QScatterSeries *series =
        addSeries(isKnown ? sourceColour(source->position) : colour(ColourRole::QuietText));
    for (std::size_t i = 0; i < lane.marks.size(); ++i) {
        series->append(placeOf(lane.marks[i]), row);
        series->setPointConfiguration(int(i), QXYSeries::PointConfiguration::Size,
                                      markSize(lane.marks[i].count));
    }
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_lanes);
    const auto indexOf = [series](QPointF point) { return int(series->points().indexOf(point)); };
    connect(series, &QXYSeries::clicked, this, [this, lane, indexOf](QPointF point) {
        const TimelineMark &mark = lane.marks[std::size_t(std::max(indexOf(point), 0))];
        const auto first = lane.articles.begin() + mark.first;
        Q_EMIT articlesClicked({first, first + mark.count});
    });
    const QString name = isKnown ? source->name : tr("No source");
    connect(series, &QXYSeries::hovered, this, [this, lane, indexOf, name](QPointF point, bool on) {
        const int index = indexOf(point);
        if (!on || index < 0)
            return Q_EMIT hovered({});
        const TimelineMark &mark = lane.marks[std::size_t(index)];
        Q_EMIT hovered(tr("%1 · %2 · %3")
                           .arg(name, counted(mark.count, tr("1 article"), tr("%1 articles")),
                                timeText(mark.startMs, mark.endMs)));
    });
}

void TimelineChart::addHappenings(int row, bool events)
{
    QScatterSeries *series = addSeries(colour(events ? ColourRole::Text : ColourRole::Claim));
    series->setMarkerShape(events ? QScatterSeries::MarkerShapeRectangle
                                  : QScatterSeries::MarkerShapeRotatedRectangle);
    std::vector<Happening> shown;
    for (const Happening &one : m_picture.happenings) {
        if (std::holds_alternative<EventId>(one.id) != events)
            continue;
        series->append(double(one.happened.startMs() + one.happened.endMs()) / 2, row);
        shown.push_back(one);
    }
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_lanes);
    connect(series, &QXYSeries::clicked, this, [this, series, shown](QPointF point) {
        const auto index = series->points().indexOf(point);
        if (index >= 0)
            Q_EMIT happeningClicked(shown[std::size_t(index)]);
    });
    connect(series, &QXYSeries::hovered, this, [this, series, shown](QPointF point, bool on) {
        const auto index = series->points().indexOf(point);
        const Happening *one = on && index >= 0 ? &shown[std::size_t(index)] : nullptr;
        Q_EMIT hovered(one ? tr("%1 · %2").arg(one->happened.toShortText(), one->text) : QString());
    });
}

void TimelineChart::showAxes(const QStringList &names)
{
    clear(*m_lanes);
    m_lanes->setRange(-0.6, std::max<double>(double(names.size()), 1) - 0.4);
    m_lanes->setStartValue(-0.6);
    for (qsizetype row = 0; row < names.size(); ++row) {
        // Two sources may share a name's beginning, never a name; "Events" might be a source's too.
        QString label = names[row];
        while (m_lanes->categoriesLabels().contains(label))
            label += QChar::Nbsp;
        m_lanes->append(label, double(row));
    }
    // QDateTimeAxis would divide the window evenly and name moments by a day they don't begin, in local time.
    clear(*m_time);
    m_time->setRange(double(m_picture.window.startMs), double(m_picture.window.endMs));
    m_time->setStartValue(double(m_picture.window.startMs));
    for (const TimeTick &tick : timeTicks(m_picture.window, std::clamp(width() / 110, 3, 14)))
        m_time->append(tick.label, double(tick.ms));
}

void TimelineChart::dress()
{
    chart()->setBackgroundBrush(colour(ColourRole::Paper));
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(colour(ColourRole::Paper));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_lanes)}) {
        axis->setLabelsColor(colour(axis == m_time ? ColourRole::QuietText : ColourRole::Text));
        axis->setGridLineColor(colour(ColourRole::Line));
        axis->setLinePenColor(colour(ColourRole::Line));
        axis->setLabelsFont(font());
    }
}

void TimelineChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        rebuild();
    }
}

void TimelineChart::paintPicture(QPainter &painter, QRectF area)
{
    painter.fillRect(area, colour(ColourRole::Paper));
    render(&painter, area, rect());
}

} // namespace parallax
