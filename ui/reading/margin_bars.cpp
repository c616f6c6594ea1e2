#include "ui/reading/margin_bars.h"

#include "ui/reading/article_layout.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace parallax {

namespace {

constexpr int barWidth = 5;
constexpr int lanePitch = 8;
constexpr int dotWidth = 10;

/// The bar's extent, cut a little outside the view so that it is seen to go on.
QRect barRect(ArticleLayout &layout, const PlacedHighlight &coding, int top, int bottom)
{
    const Utf16Range range = layout.codePoints().toUtf16(coding.highlight.span);
    const bool beginsAbove = layout.blockAt(range.start) < layout.blockAtY(top);
    const qsizetype lastPosition = std::max(range.start, range.end - 1);
    const bool endsBelow = layout.blockAt(lastPosition) > layout.blockAtY(bottom);
    const int barTop = beginsAbove ? top - 100 : static_cast<int>(layout.caretRect(range.start).top());
    const int barBottom =
        endsBelow ? bottom + 100 : static_cast<int>(layout.caretRect(lastPosition).bottom());
    const int x = layout.style().marginLeft + coding.lane * lanePitch;
    return QRect(x, barTop, barWidth, std::max(barBottom - barTop, 8));
}

} // namespace

std::vector<std::optional<int>> placeNames(const std::vector<int> &wanted, int nameHeight, int bottom)
{
    std::vector<std::optional<int>> places;
    places.reserve(wanted.size());
    int free = wanted.empty() ? 0 : wanted.front();
    for (const int y : wanted) {
        const int place = std::max(y, free);
        if (place + nameHeight > bottom) {
            places.push_back(std::nullopt);
            continue;
        }
        places.emplace_back(place);
        free = place + nameHeight;
    }
    return places;
}

std::vector<MarginBar> marginBars(ArticleLayout &layout, const std::vector<const PlacedHighlight *> &visible,
                                  int top, int bottom)
{
    std::vector<MarginBar> bars;
    int lanes = 0;
    for (const PlacedHighlight *placed : visible) {
        if (placed->highlight.kind != HighlightKind::Coding || placed->lane == PlacedHighlight::noLane)
            continue;
        const QRect bar = barRect(layout, *placed, top, bottom);
        if (bar.bottom() < top || bar.top() > bottom)
            continue;
        lanes = std::max(lanes, placed->lane + 1);
        bars.push_back({placed->highlight.id, bar, {}, placed->highlight.label, placed->highlight.colour});
    }
    const ReadingStyle &style = layout.style();
    if (style.marginWidth == 0)
        return bars;
    const int height = QFontMetrics(style.marginal).height() + 2;
    std::vector<int> wanted;
    wanted.reserve(bars.size());
    for (const MarginBar &bar : bars) {
        const int lowest = std::max(bar.bar.bottom() - height, bar.bar.top());
        wanted.push_back(std::clamp(top + 4, bar.bar.top(), lowest));
    }
    std::vector<size_t> order(bars.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wanted[a] < wanted[b]; });
    std::vector<int> sorted;
    sorted.reserve(bars.size());
    for (const size_t i : order)
        sorted.push_back(wanted[i]);
    const auto places = placeNames(sorted, height, bottom + height);
    const int x = style.marginLeft + lanes * lanePitch + 4;
    for (size_t i = 0; i < order.size(); ++i) {
        MarginBar &bar = bars[order[i]];
        if (!places[i])
            continue;
        bar.name = QRect(x, *places[i], style.marginLeft + style.marginWidth - x, height);
        bar.moved = lanes > 1 || *places[i] != bar.bar.top();
    }
    return bars;
}

void paintMargin(QPainter &painter, const std::vector<MarginBar> &bars, const ReadingStyle &style,
                 std::optional<HighlightId> current, Shade shade)
{
    for (const MarginBar &bar : bars) {
        const bool chosen = bar.id == current;
        painter.setPen(chosen ? QPen(colour(ColourRole::Accent, shade), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(bar.colour);
        painter.drawRoundedRect(chosen ? QRectF(bar.bar).adjusted(-1.5, -1.5, 1.5, 1.5) : QRectF(bar.bar), 2,
                                2);
        if (bar.name.isEmpty())
            continue;
        QRect room = bar.name;
        if (bar.moved) { // a dot says whose name it is
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QRectF(room.left(), room.center().y() - 2.5, 6, 6));
            room.setLeft(room.left() + dotWidth);
        }
        QFont font = style.marginal;
        font.setBold(chosen);
        painter.setFont(font);
        painter.setPen(colour(chosen ? ColourRole::Text : ColourRole::QuietText, shade));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(bar.label, Qt::ElideRight, room.width()));
    }
}

} // namespace parallax
