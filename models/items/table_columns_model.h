#pragma once

#include "models/import/exchange/table_preview.h"

#include <QAbstractTableModel>

namespace parallax {

/// The columns of a table of articles, a row each: what a column is called, what becomes of it, and the first
/// values in it.
class TableColumnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, BecomesColumn, ValuesColumn, ColumnCount };
    enum Role {
        RoleRole = Qt::UserRole + 1, ///< int, a ColumnRole
    };
    explicit TableColumnsModel(QObject *parent = nullptr);

    void setPreview(TablePreview preview);
    const TablePreview &preview() const { return m_preview; }
    const ColumnMapping &mapping() const { return m_preview.mapping; }
    bool isReadable() const { return mapping().has(ColumnRole::Body); } ///< a column holds the texts
    /// A role but Attribute and LeftOut belongs to one column: another that had it becomes an attribute.
    void setRole(int row, ColumnRole role);
    void setDateOrder(DateOrder order) { m_preview.mapping.dateOrder = order; }
    /// Whether the dates need a person's word: some can be read two ways.
    bool hasOpenDates() const;

    static const std::vector<ColumnRole> &roles(); ///< in the order they are offered
    static QString roleText(ColumnRole role);      ///< "Title", …

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void mappingChanged();

private:
    QString values(const QString &column) const;

    TablePreview m_preview;
};

} // namespace parallax
