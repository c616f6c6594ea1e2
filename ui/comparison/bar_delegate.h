#pragma once

#include "ui/comparison/block_delegate.h"

namespace parallax {

/// Blocks with a bar below them, from the middle to the right for what is above 0 and to the left for what is
/// below: WordsTableModel::BarRole.
class BarDelegate : public BlockDelegate
{
    Q_OBJECT
public:
    using BlockDelegate::BlockDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace parallax
