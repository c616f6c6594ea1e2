#pragma once

#include <QStyledItemDelegate>

namespace parallax {

/// A passage: source dot, name and date; the tagged words in their sentence; what they state.
class PassageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace parallax
