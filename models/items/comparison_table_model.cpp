#include "models/items/comparison_table_model.h"

#include <algorithm>

namespace parallax {

void ComparisonTableModel::setTables(std::shared_ptr<const ComparedTables> tables)
{
    beginResetModel();
    replaceTables(std::move(tables));
    endResetModel();
}

void ComparisonTableModel::replaceTables(std::shared_ptr<const ComparedTables> tables)
{
    m_tables = std::move(tables);
    take();
}

std::optional<int> ComparisonTableModel::rowOf(qint64 wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (key(row) == wanted)
            return row;
    }
    return std::nullopt;
}

std::vector<AnnotationId> ComparisonTableModel::annotations(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() >= firstSourceColumn())
        return cellAnnotations(index.row(), index.column() - firstSourceColumn());
    std::vector<AnnotationId> all;
    for (int source = 0; source < int(m_tables->columns.size()); ++source)
        std::ranges::copy(cellAnnotations(index.row(), source), std::back_inserter(all));
    std::ranges::sort(all); // a passage can stand behind several cells of the row
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

QString ComparisonTableModel::cellSubject(const QModelIndex &index) const
{
    const QString about = subject(index.row());
    return index.column() < firstSourceColumn()
        ? about
        : tr("%1 · %2").arg(about, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

PassageQuery ComparisonTableModel::passageQuery(const QModelIndex &index) const
{
    return passagesQuery(annotations(index));
}

QString ComparisonTableModel::nothingBehind() const
{
    return tr("Nothing is tagged here.");
}

int ComparisonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstSourceColumn() + int(m_tables->columns.size());
}

QVariant ComparisonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return description(index.row(), index.column());
    case BlocksRole:
        return QVariant::fromValue(blocks(index.row(), index.column()));
    case HeatRole:
        if (const std::optional<double> share = heat(index.row(), index.column()))
            return *share;
        return {};
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < firstSourceColumn())
        return role == Qt::DisplayRole ? leadTitle(section) : QVariant();
    const ComparedColumn &column = m_tables->columns[size_t(section - firstSourceColumn())];
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == SourcePositionRole && column.sourcePosition)
        return *column.sourcePosition;
    return {};
}

QHash<int, QByteArray> ComparisonTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{BlocksRole, "blocks"}, {SourcePositionRole, "sourcePosition"}, {HeatRole, "heat"}});
    return names;
}

} // namespace parallax
