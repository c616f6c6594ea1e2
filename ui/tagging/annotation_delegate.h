#pragma once

#include <QStyledItemDelegate>

namespace parallax {

/// Draws the rows of an AnnotationListModel in two lines: its mark and name, and the words in the text.
class AnnotationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace parallax
