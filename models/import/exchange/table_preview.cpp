#include "models/import/exchange/table_preview.h"

#include "models/import/exchange/table_dialect.h"

#include <QIODevice>

#include <unordered_map>

namespace parallax {

namespace {

/// What is learnt about a column while the rows pass.
struct Column
{
    DateOrderEvidence dates;
    qint64 length = 0; ///< of all values, in UTF-16 units
};

class Look
{
public:
    bool take(TableRow row)
    {
        for (const TableCell &cell : row.cells) {
            const auto [at, isNew] = m_byName.try_emplace(cell.column);
            if (isNew)
                preview.columns.append(cell.column);
            if (cell.value.size() <= 40)
                at->second.dates.add(cell.value);
            at->second.length += cell.value.size();
        }
        ++preview.rowCount;
        if (qsizetype(preview.rows.size()) < previewedRows)
            preview.rows.push_back(std::move(row));
        return preview.rowCount < mostPreviewedRows && m_byName.size() < 2'000;
    }

    const Column &operator[](const QString &name) const { return m_byName.at(name); }
    TablePreview preview;

private:
    std::unordered_map<QString, Column> m_byName;
};

/// Where no name tells which column holds the texts: the one with by far the most text.
void guessBody(Look &look)
{
    TablePreview &preview = look.preview;
    MappedColumn *longest = nullptr;
    for (MappedColumn &column : preview.mapping.columns) {
        if (column.role == ColumnRole::Attribute
            && (!longest || look[column.name].length > look[longest->name].length))
            longest = &column;
    }
    if (!longest || look[longest->name].length < 200 * preview.rowCount)
        return;
    longest->role = ColumnRole::Body;
    preview.notes.append(
        tr("The column \"%1\" is taken as the text because it holds the most.").arg(longest->name));
}

void finish(Look &look)
{
    TablePreview &preview = look.preview;
    preview.mapping.columns = guessColumns(preview.columns);
    if (!preview.mapping.has(ColumnRole::Body))
        guessBody(look);
    for (const MappedColumn &column : preview.mapping.columns) {
        if (column.role != ColumnRole::Published)
            continue;
        preview.dates = look[column.name].dates;
        preview.mapping.dateOrder = preview.dates.order();
        preview.notes.append(preview.dates.sentence());
        if (preview.dates.unreadable > 0)
            preview.notes.append(
                tr("Values of \"%1\" that are no date: %2.").arg(column.name).arg(preview.dates.unreadable));
    }
    if (!preview.mapping.has(ColumnRole::Body))
        preview.notes.append(tr("No column is known to hold the texts; choose it."));
    if (!preview.charsetSure)
        preview.notes.append(
            tr("The text isn't UTF-8; it is read as %1.").arg(preview.mapping.dialect.charset));
    if (!preview.delimiterSure)
        preview.notes.append(tr("Not every row has the header's number of cells."));
}

Result<TablePreview> previewAs(QIODevice &device, const ReadContext &context, const GuessedDialect &guess)
{
    Look look;
    look.preview.mapping.dialect = guess.dialect;
    look.preview.charsetSure = guess.charsetSure;
    look.preview.delimiterSure = guess.delimiterSure;
    const Result<void> read =
        readRows(device, context, guess.dialect, [&](TableRow row) { return look.take(std::move(row)); });
    device.seek(0);
    if (look.preview.rowCount == 0)
        return error(read ? tr("%1: there are no rows in it.").arg(context.label) : read.error().message);
    finish(look);
    if (!read)
        look.preview.notes.append(read.error().message);
    return std::move(look.preview);
}

} // namespace

bool TablePreview::sure() const
{
    return mapping.has(ColumnRole::Body) && charsetSure && delimiterSure && dates.sure();
}

Result<TablePreview> previewTable(QIODevice &device, const ReadContext &context)
{
    const auto format = tableFormat(device.peek(Reader::headSize), context.fileName);
    return previewAs(device, context,
                     guessDialect(device, format.value_or(TableFormat::Delimited), context.fileName));
}

Result<TablePreview> previewTable(QIODevice &device, const ReadContext &context, const TableDialect &dialect)
{
    return previewAs(device, context, GuessedDialect{dialect});
}

} // namespace parallax
