#include "ui/comparison/value_chart.h"

#include "models/text/normalise.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/source_dot.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <map>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr double chartDot = 11;
constexpr double reach = 10; ///< of a click, from a value's centre

QString chartNumber(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

double timeOf(const ClaimValue &value)
{
    return double(value.passage.published->startMs());
}

/// The unit that most values have; of equal ones the first by code point.
QString commonestUnit(const std::vector<ClaimValue> &values)
{
    std::map<QString, int> counts;
    for (const ClaimValue &value : values)
        ++counts[normalised(value.unit)];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most != counts.end() ? most->first : QString();
}

} // namespace

ValueChart::ValueChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How the number moved"));
    setObjectName(u"valueChart"_s);
}

void ValueChart::setValues(const std::vector<ClaimValue> &values)
{
    const QString unit = commonestUnit(values);
    m_values.clear();
    for (const ClaimValue &value : values) {
        if (value.passage.published && normalised(value.unit) == unit)
            m_values.push_back(value);
    }
    setCurrent(std::nullopt);
    measure();
    update();
}

void ValueChart::measure()
{
    m_labelWidth = 0;
    if (m_values.empty())
        return;
    const QFontMetricsF metrics(font());
    for (const ClaimValue &value : m_values)
        m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(chartNumber(value.value)));
    const auto [least, most] = std::ranges::minmax(m_values, {}, &ClaimValue::value);
    m_range = {least.value, most.value};
    m_times = {timeOf(m_values.front()), timeOf(m_values.back())};
}

void ValueChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

QSize ValueChart::sizeHint() const
{
    return {280, 170};
}

QRectF ValueChart::plot() const
{
    const double line = QFontMetricsF(font()).height();
    return QRectF(rect()).adjusted(12 + m_labelWidth + 10, 10 + chartDot / 2, -12 - chartDot,
                                   -line - chartDot - 12);
}

QPointF ValueChart::pointOf(int value) const
{
    const auto part = [](double at, double from, double to) {
        return to > from ? (at - from) / (to - from) : 0.5;
    };
    const ClaimValue &one = m_values[size_t(value)];
    const QRectF area = plot();
    return {area.left() + area.width() * part(timeOf(one), m_times.first, m_times.second),
            area.bottom() - area.height() * part(one.value, m_range.first, m_range.second)};
}

void ValueChart::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    painter.setPen(colour(ColourRole::Line));
    painter.drawLine(area.bottomLeft() + QPointF(-6, chartDot),
                     area.bottomRight() + QPointF(chartDot, chartDot));
    const QFontMetricsF metrics(font());
    double lastLabel = height();
    std::vector<int> byHeight(m_values.size());
    for (size_t i = 0; i < byHeight.size(); ++i)
        byHeight[i] = int(i);
    std::ranges::stable_sort(byHeight, std::ranges::greater(), [&](int i) { return pointOf(i).y(); });
    for (const int i : byHeight) {
        const double y = pointOf(i).y();
        painter.setPen(colour(ColourRole::Line));
        painter.drawLine(QPointF(area.left() - 6, y), QPointF(area.right() + chartDot, y));
        if (lastLabel - y < metrics.height() * 0.9) // numbers never overlap; the tool tip has each
            continue;
        painter.setPen(colour(ColourRole::QuietText));
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 10, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, chartNumber(m_values[size_t(i)].value));
        lastLabel = y;
    }
    painter.setPen(colour(ColourRole::QuietText));
    const QRectF dates(area.left(), area.bottom() + chartDot + 2, area.width() + chartDot, metrics.height());
    const QString first = m_values.front().passage.published->toShortText();
    const QString last = m_values.back().passage.published->toShortText();
    painter.drawText(dates, Qt::AlignLeft | Qt::AlignTop, first);
    const bool fits = metrics.horizontalAdvance(first) + metrics.horizontalAdvance(last) + 12 < dates.width();
    if (last != first && fits)
        painter.drawText(dates, Qt::AlignRight | Qt::AlignTop, last);
}

void ValueChart::paintEvent(QPaintEvent *)
{
    if (m_values.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    for (int i = 0; i < int(m_values.size()); ++i) {
        const QPointF centre = pointOf(i);
        const QRectF dot(centre.x() - chartDot / 2, centre.y() - chartDot / 2, chartDot, chartDot);
        paintSourceDot(painter, dot, m_values[size_t(i)].passage.sourcePosition.value_or(7));
        if (m_current == i) {
            painter.setPen(QPen(colour(ColourRole::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.adjusted(-3, -3, 3, 3));
        }
    }
}

std::optional<int> ValueChart::valueAt(QPointF position) const
{
    std::optional<int> nearest;
    double distance = reach;
    for (int i = 0; i < int(m_values.size()); ++i) {
        const double away = QLineF(pointOf(i), position).length();
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

QString ValueChart::describe(int value) const
{
    const ClaimValue &one = m_values[size_t(value)];
    const QString who = one.passage.source.isEmpty() ? one.passage.title : one.passage.source;
    return tr("%1 %2 · %3, %4")
        .arg(chartNumber(one.value), one.unit, who, one.passage.published->toShortText())
        .simplified();
}

void ValueChart::setCurrent(std::optional<int> value)
{
    if (value == m_current)
        return;
    m_current = value;
    setAccessibleDescription(value ? describe(*value) : QString());
    update();
}

void ValueChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(valueAt(event->position()));
    setCursor(m_current ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ValueChart::leaveEvent(QEvent *)
{
    setCurrent(std::nullopt);
}

void ValueChart::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> value = valueAt(event->position());
    if (event->button() != Qt::LeftButton || !value)
        return;
    const Passage &passage = m_values[size_t(*value)].passage;
    Q_EMIT articleActivated(passage.article, passage.span);
}

void ValueChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_values.size()) - 1;
    const int from = m_current.value_or(event->key() == Qt::Key_Right ? -1 : last + 1);
    if (last >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        setCurrent(std::clamp(from + (event->key() == Qt::Key_Right ? 1 : -1), 0, last));
    } else if (m_current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const Passage &passage = m_values[size_t(*m_current)].passage;
        Q_EMIT articleActivated(passage.article, passage.span);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ValueChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<int> value = valueAt(help->pos());
    QToolTip::showText(help->globalPos(), value ? plainToolTip(describe(*value)) : QString(), this);
    return true;
}

} // namespace parallax
