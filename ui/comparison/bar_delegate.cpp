#include "ui/comparison/bar_delegate.h"

#include "models/items/words_table_model.h"
#include "ui/widgets/palette.h"

#include <QPainter>

namespace parallax {

namespace {

constexpr int shareBarHeight = 4;
constexpr int shareBarMargin = 12; // beside it
constexpr int shareBarRoom = shareBarHeight + 5;

} // namespace

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    BlockDelegate::paint(painter, option, index);
    const QVariant share = index.data(WordsTableModel::BarRole);
    if (!share.isValid())
        return;
    const QRect cell = option.rect.adjusted(shareBarMargin, 0, -shareBarMargin, -5);
    const QRectF track(cell.left(), cell.bottom() - shareBarHeight, cell.width(), shareBarHeight);
    const double middle = track.center().x();
    const double length = share.toDouble() * track.width() / 2;
    painter->save();
    painter->fillRect(track, colour(ColourRole::Line));
    painter->fillRect(
        QRectF(std::min(middle, middle + length), track.top(), std::abs(length), shareBarHeight),
        colour(length < 0 ? ColourRole::QuietText : ColourRole::Accent));
    painter->fillRect(QRectF(middle - 0.5, track.top() - 2, 1, shareBarHeight + 4),
                      colour(ColourRole::QuietText));
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = BlockDelegate::sizeHint(option, index);
    return index.data(WordsTableModel::BarRole).isValid() ? size + QSize(0, shareBarRoom) : size;
}

} // namespace parallax
