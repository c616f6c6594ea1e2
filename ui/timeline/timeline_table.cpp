#include "ui/timeline/timeline_table.h"

#include "models/items/timeline_table_model.h"
#include "ui/widgets/source_dot.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace parallax {

namespace {

/// Puts the source's dot before its name.
class SourceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant position = index.data(TimelineTableModel::SourcePositionRole);
        if (!position.isValid())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = sourceIcon(position.toInt());
        option->decorationSize = QSize(10, 10);
    }
};

constexpr int rowHeight = 28;

} // namespace

QTableView *makeTimelineTable(TimelineTableModel &model)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("timelineTable"));
    table->setAccessibleName(QCoreApplication::translate("timeline", "In view"));
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionResizeMode(TimelineTableModel::What, QHeaderView::Stretch);
    table->setColumnWidth(TimelineTableModel::When, 150);
    table->setColumnWidth(TimelineTableModel::Kind, 90);
    table->setColumnWidth(TimelineTableModel::SourceName, 200);
    table->setItemDelegateForColumn(TimelineTableModel::SourceName, new SourceDelegate(table));
    return table;
}

} // namespace parallax
