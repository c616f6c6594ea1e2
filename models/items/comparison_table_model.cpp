#include "models/items/comparison_table_model.h"

#include <algorithm>

namespace parallax {

namespace {

bool isNumber(const QList<TableBlock> &blocks)
{
    return blocks.size() == 1 && blocks.front().text.isEmpty() && blocks.front().strong.isEmpty();
}

QString besides(const QString &text, const QString &addition)
{
    return text.isEmpty() ? addition : tr("%1; %2").arg(text, addition);
}

} // namespace

ComparisonTableModel::ComparisonTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(this, &QAbstractItemModel::modelReset, this, [this] { m_suggestedBehind.clear(); });
}

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

int ComparisonTableModel::suggestedBehind(const QModelIndex &index) const
{
    if (m_tables->suggested.empty())
        return 0;
    const std::pair cell(index.row(), index.column());
    const auto known = m_suggestedBehind.constFind(cell);
    if (known != m_suggestedBehind.cend())
        return *known;
    return *m_suggestedBehind.insert(cell, suggestedAmong(annotations(index), m_tables->suggested));
}

int ComparisonTableModel::suggestedIn(const QModelIndex &index) const
{
    const bool isFigure =
        index.column() >= firstSourceColumn() || isNumber(blocks(index.row(), index.column()));
    return isFigure && countsSuggestions() ? suggestedBehind(index) : 0;
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
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return markedText(index);
    case Qt::AccessibleDescriptionRole: {
        const int suggested = suggestedIn(index);
        const QString text = description(row, column);
        return suggested == 0 ? text : besides(text, suggestedWords(suggested));
    }
    case BlocksRole:
        return QVariant::fromValue(markedBlocks(index));
    case SuggestedRole:
        return suggestedIn(index);
    case HeatRole:
        if (const std::optional<double> share = heat(row, column))
            return *share;
        return {};
    default:
        return {};
    }
}

/// Text says how much of it is only suggested; numbers stay numbers.
QVariant ComparisonTableModel::markedText(const QModelIndex &index) const
{
    const QVariant shown = display(index.row(), index.column());
    const bool canSay = index.column() >= firstSourceColumn() && shown.typeId() == QMetaType::QString;
    const int suggested = canSay ? suggestedBehind(index) : 0;
    return suggested == 0 ? shown : tr("%1 (%2)").arg(shown.toString(), suggestedWords(suggested));
}

QList<TableBlock> ComparisonTableModel::markedBlocks(const QModelIndex &index) const
{
    QList<TableBlock> all = blocks(index.row(), index.column());
    const bool canSay = index.column() >= firstSourceColumn() && !isNumber(all);
    if (const int suggested = canSay ? suggestedBehind(index) : 0; suggested > 0)
        all.push_back({.detail = suggestedWords(suggested)});
    return all;
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
    names.insert({{BlocksRole, "blocks"},
                  {SourcePositionRole, "sourcePosition"},
                  {HeatRole, "heat"},
                  {SuggestedRole, "suggested"}});
    return names;
}

} // namespace parallax
