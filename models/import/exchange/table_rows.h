#pragma once

#include "models/import/reader.h"

namespace parallax {

enum class TableFormat { Delimited, Json, JsonLines, Workbook };

/// How a file's bytes are cut into rows and cells.
struct TableDialect
{
    TableFormat format = TableFormat::Delimited;
    QString charset = QStringLiteral("utf-8"); ///< of delimited text, as QStringDecoder names it
    char delimiter = ',';
    friend bool operator==(const TableDialect &, const TableDialect &) = default;
};

struct TableCell
{
    QString column;
    QString value;
};

struct TableRow
{
    qint64 number = 0; ///< from 1; the header is no row, so that it is the article's number
    std::vector<TableCell> cells;
    QString warning; ///< a sentence, when the row has fewer cells than the header
    QString fault;   ///< a sentence, when nothing can be made of the row
};

/// Takes a row while the file is still being read; false ends the reading.
using TakeRow = std::function<bool(TableRow)>;

/// The longest row, in bytes.
inline constexpr qint64 maximumRowBytes = 50'000'000;

/// The rows of a table, streamed but for Json, which is read whole (bounded_read.h). The first row of
/// delimited text and of a workbook names the columns; in JSON the members do, those of objects within
/// objects as "outer.inner". Errors begin with the context's label; what was taken before one stays good.
Result<void> readRows(QIODevice &device, const ReadContext &context, const TableDialect &dialect,
                      const TakeRow &take);

/// Names for cells from a header row: none empty, none twice.
QStringList columnNames(const QStringList &header);
/// A row's cells under their columns' names; says where their numbers differ.
TableRow rowFrom(qint64 number, const QStringList &columns, const QStringList &cells);

// One for each format.
Result<void> readDelimited(QIODevice &device, const ReadContext &context, const TableDialect &dialect,
                           const TakeRow &take);
Result<void> readJson(QIODevice &device, const ReadContext &context, const TakeRow &take);
Result<void> readJsonLines(QIODevice &device, const ReadContext &context, const TakeRow &take);
Result<void> readWorkbook(QIODevice &device, const ReadContext &context, const TakeRow &take);

} // namespace parallax
