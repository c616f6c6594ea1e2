#pragma once

#include "ui/comparison/block_delegate.h"

namespace parallax {

/// Cells of a heat map: the figure on a ground that is the deeper the more of the table's most it has. Cells
/// without a heat look like those of other tables.
class HeatDelegate : public BlockDelegate
{
    Q_OBJECT
public:
    using BlockDelegate::BlockDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace parallax
