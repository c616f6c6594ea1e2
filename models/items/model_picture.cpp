#include "models/items/model_picture.h"

#include "models/items/comparison_table_model.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

QString joinedWords(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Where colour tells something, the words do, too (claim_words.h), so that tones are left out.
PictureCell pictureCell(const QModelIndex &index)
{
    PictureCell cell;
    const auto blocks = index.data(ComparisonTableModel::BlocksRole).value<QList<TableBlock>>();
    for (const TableBlock &block : blocks) {
        const QString main = joinedWords({block.text.trimmed(), block.strong, block.amount});
        const bool absent = block.tone == TableBlock::Tone::Absent;
        if (!main.isEmpty())
            cell.lines.push_back({main, !block.strong.isEmpty(), absent});
        if (!block.detail.isEmpty())
            cell.lines.push_back({block.detail, false, true});
    }
    cell.isNumber = blocks.size() == 1 && blocks.front().text.isEmpty() && blocks.front().strong.isEmpty();
    const bool counts = cell.isNumber && !cell.lines.empty();
    if (counts && index.data(ComparisonTableModel::SuggestedRole).toInt() > 0)
        cell.lines.front().text += u'*'; // what it means stands in the record
    if (const QVariant heat = index.data(ComparisonTableModel::HeatRole); heat.isValid())
        cell.heat = heat.toDouble();
    return cell;
}

} // namespace

Result<TablePicture> pictureOf(const ComparisonTableModel &model, const ExportRecord &record)
{
    if (std::int64_t(model.rowCount()) * model.columnCount() > mostPictureCells)
        return error(tr("The table has too many cells for a picture; export it as CSV."));
    TablePicture picture{record.title, {}, {}, record.lines()};
    for (int column = 0; column < model.columnCount(); ++column)
        picture.heads << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<PictureCell> cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(pictureCell(model.index(row, column)));
        picture.rows.push_back(std::move(cells));
    }
    return picture;
}

} // namespace parallax
