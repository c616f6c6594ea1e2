#pragma once

#include "ui/reading/highlight_index.h"
#include "ui/widgets/palette.h"

#include <QRect>

#include <vector>

class QPainter;

namespace parallax {

struct ReadingStyle;
class ArticleLayout;

/// A coding's bar in the margin and, where there is room, its name beside it. In document coordinates.
struct MarginBar
{
    HighlightId id;
    QRect bar;
    QRect name; ///< empty when it isn't shown
    QString label;
    QColor colour;
    bool moved = false; ///< the name doesn't stand where its bar begins
};

/// Where names go that want to stand at `wanted` (ascending): there or, since they may not overlap, as little
/// further down as possible. A name that would end below `bottom` gets none.
std::vector<std::optional<int>> placeNames(const std::vector<int> &wanted, int nameHeight, int bottom);

/// The bars of the codings among `visible` between `top` and `bottom`. The name of a bar that began above
/// stays at the upper edge while its text is read.
std::vector<MarginBar> marginBars(ArticleLayout &layout, const std::vector<const PlacedHighlight *> &visible,
                                  int top, int bottom);

void paintMargin(QPainter &painter, const std::vector<MarginBar> &bars, const ReadingStyle &style,
                 std::optional<HighlightId> current, Shade shade);

} // namespace parallax
