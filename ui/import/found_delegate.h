#pragma once

#include "models/jobs/found_article.h"

#include <QStyledItemDelegate>

#include <functional>

namespace parallax {

/// A cell of the table of found articles. Problems and what is missing stand out by words and colour; a cell
/// that is typed into stays open while its value can't be taken, and says why.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is offered while a field is typed into.
    void setChoices(std::function<QStringList(FoundField)> choices) { m_choices = std::move(choices); }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void refused(const QString &sentence) const;

private:
    std::function<QStringList(FoundField)> m_choices;
};

} // namespace parallax
