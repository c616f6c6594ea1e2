#pragma once

#include <QStyledItemDelegate>

namespace parallax {

/// A cell of the table of found articles. Problems and what is missing stand out by words and colour; a cell
/// that is typed into stays open while its value can't be taken, and says why.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void refused(const QString &sentence) const;
};

} // namespace parallax
