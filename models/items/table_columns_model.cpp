#include "models/items/table_columns_model.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownValues = 3;
constexpr qsizetype shownOfValue = 60; ///< UTF-16 units

bool isForOneColumn(ColumnRole role)
{
    return role != ColumnRole::Attribute && role != ColumnRole::LeftOut;
}

} // namespace

TableColumnsModel::TableColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void TableColumnsModel::setPreview(TablePreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
    Q_EMIT mappingChanged();
}

bool TableColumnsModel::hasOpenDates() const
{
    return mapping().has(ColumnRole::Published) && m_preview.dates.openValues > 0;
}

void TableColumnsModel::setRole(int row, ColumnRole role)
{
    const QString name = m_preview.columns.at(row);
    std::vector<MappedColumn> &columns = m_preview.mapping.columns;
    for (MappedColumn &column : columns) {
        if (column.role == role && isForOneColumn(role))
            column.role = ColumnRole::Attribute;
    }
    const auto mine = std::ranges::find(columns, name, &MappedColumn::name);
    if (mine == columns.end())
        columns.push_back({name, role});
    else
        mine->role = role;
    Q_EMIT dataChanged(index(0, BecomesColumn), index(rowCount() - 1, BecomesColumn));
    Q_EMIT mappingChanged();
}

const std::vector<ColumnRole> &TableColumnsModel::roles()
{
    static const std::vector<ColumnRole> all = {
        ColumnRole::Body,      ColumnRole::Title,     ColumnRole::Source,
        ColumnRole::Published, ColumnRole::Author,    ColumnRole::Url,
        ColumnRole::Language,  ColumnRole::Attribute, ColumnRole::LeftOut};
    return all;
}

QString TableColumnsModel::roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Body:
        return tr("Text");
    case ColumnRole::Title:
        return tr("Title");
    case ColumnRole::Source:
        return tr("Source");
    case ColumnRole::Published:
        return tr("Date of publication");
    case ColumnRole::Author:
        return tr("Author");
    case ColumnRole::Url:
        return tr("Address");
    case ColumnRole::Language:
        return tr("Language");
    case ColumnRole::Attribute:
        return tr("Attribute");
    case ColumnRole::LeftOut:
        return tr("Left out");
    }
    Q_UNREACHABLE_RETURN({});
}

int TableColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.columns.size());
}

int TableColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TableColumnsModel::values(const QString &column) const
{
    QStringList found;
    for (const TableRow &row : m_preview.rows) {
        const auto cell = std::ranges::find(row.cells, column, &TableCell::column);
        if (cell == row.cells.end() || cell->value.trimmed().isEmpty())
            continue;
        const QString value = cell->value.left(shownOfValue * 4).simplified();
        found << (value.size() > shownOfValue ? value.left(shownOfValue) + u'…' : value);
        if (found.size() == shownValues)
            break;
    }
    return found.join(u"  ·  "_s);
}

QVariant TableColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &name = m_preview.columns.at(index.row());
    const ColumnRole becomes = mapping().roleOf(name);
    if (role == RoleRole || (role == Qt::EditRole && index.column() == BecomesColumn))
        return int(becomes);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return name;
    case BecomesColumn:
        return roleText(becomes);
    case ValuesColumn:
        return values(name);
    default:
        return {};
    }
}

bool TableColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || index.column() != BecomesColumn)
        return false;
    const auto chosen = ColumnRole(value.toInt());
    if (!std::ranges::contains(roles(), chosen))
        return false;
    setRole(index.row(), chosen);
    return true;
}

Qt::ItemFlags TableColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == BecomesColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant TableColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case BecomesColumn:
        return tr("Becomes");
    case ValuesColumn:
        return tr("First values");
    default:
        return {};
    }
}

QHash<int, QByteArray> TableColumnsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(RoleRole, "columnRole");
    return names;
}

} // namespace parallax
