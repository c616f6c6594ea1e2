#include "ui/comparison/heat_delegate.h"

#include "models/items/comparison_table_model.h"
#include "ui/widgets/heat_colour.h"
#include "ui/widgets/plain_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace parallax {

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant heat = index.data(ComparisonTableModel::HeatRole);
    if (heat.isValid())
        painter->fillRect(option.rect, heatColour(heat.toDouble()));
    BlockDelegate::paint(painter, option, index);
}

QSize HeatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.data(ComparisonTableModel::HeatRole).isValid() ? QSize(64, 32)
                                                                : BlockDelegate::sizeHint(option, index);
}

/// What the figure is made of; of a name its whole text.
bool HeatDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString description = index.data(Qt::AccessibleDescriptionRole).toString();
    if (event->type() != QEvent::ToolTip || description.isEmpty())
        return BlockDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(description), view);
    return true;
}

} // namespace parallax
