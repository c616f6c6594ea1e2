#pragma once

#include <QStyledItemDelegate>

namespace parallax {

/// A recent project: its name, and its folder below. A file that is gone is drawn quietly and says so.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, ExistsRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace parallax
