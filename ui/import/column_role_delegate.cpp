#include "ui/import/column_role_delegate.h"

#include "models/items/table_columns_model.h"

#include <QApplication>
#include <QComboBox>
#include <QTimer>

namespace parallax {

void ColumnRoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionComboBox box;
    box.initFrom(option.widget);
    box.rect = option.rect.adjusted(2, 2, -2, -2);
    box.state = option.state | QStyle::State_Enabled;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.currentText = index.data().toString();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter, option.widget);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, option.widget);
}

QWidget *ColumnRoleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("What the column becomes"));
    for (const ColumnRole role : TableColumnsModel::roles())
        box->addItem(TableColumnsModel::roleText(role), int(role));
    auto *self = const_cast<ColumnRoleDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // once it has its place
    return box;
}

void ColumnRoleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(TableColumnsModel::RoleRole)));
}

void ColumnRoleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace parallax
