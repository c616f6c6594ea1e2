#include "models/items/table_text.h"

#include "models/export/csv_writer.h"
#include "models/export/export_record.h"
#include "models/items/comparison_table_model.h"

#include <QAbstractItemModel>
#include <QIODevice>

#include <algorithm>

namespace parallax {

namespace {

QString line(QString cell)
{
    for (const QChar breaking : {u'\t', u'\n', u'\r'})
        cell.replace(breaking, u' ');
    return guardedText(cell);
}

Cell exported(const QVariant &value)
{
    if (value.typeId() == QMetaType::Int)
        return std::int64_t(value.toInt());
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    return value.toString();
}

QVariant header(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole);
}

/// Beside the table's own columns: how many of a cell's annotations are only suggested.
Cell suggestedCell(const ComparisonTableModel &model, int row, int column)
{
    if (row < 0)
        return tr("%1: suggested").arg(header(model, column).toString());
    return std::int64_t(model.index(row, column).data(ComparisonTableModel::SuggestedRole).toInt());
}

} // namespace

QString tabSeparated(const QAbstractItemModel &model, const QModelIndexList &indexes)
{
    if (indexes.isEmpty())
        return {};
    const auto [top, bottom] = std::ranges::minmax(indexes, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(indexes, {}, &QModelIndex::column);
    QStringList lines;
    for (int row = top.row() - 1; row <= bottom.row(); ++row) {
        const bool isHeader = row < top.row();
        QStringList cells;
        for (int column = left.column(); column <= right.column(); ++column)
            cells << line((isHeader ? header(model, column) : model.index(row, column).data()).toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

Result<void> writeTableCsv(const QAbstractItemModel &model, QIODevice &device, const ExportRecord *record)
{
    if (record)
        device.write(record->csvComments());
    const auto *compared = qobject_cast<const ComparisonTableModel *>(&model);
    const bool marks = compared && compared->countsSuggestions();
    CsvWriter writer(device, {});
    for (int row = -1; row < model.rowCount() && !writer.failed(); ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(exported(row < 0 ? header(model, column) : model.index(row, column).data()));
        for (int column = marks ? compared->firstSourceColumn() : model.columnCount();
             column < model.columnCount(); ++column)
            cells.push_back(suggestedCell(*compared, row, column));
        writer.writeRow(cells);
    }
    return writer.finish();
}

} // namespace parallax
