#pragma once

#include "models/domain/result.h"

#include <QModelIndexList>

class QAbstractItemModel;
class QIODevice;

namespace parallax {

struct ExportRecord;

/// The smallest rectangle of cells that holds the indexes, with the headers of its columns, for the
/// clipboard: a line a row, tabs between cells (tabs and line breaks within become spaces). Spreadsheets take
/// it; a text that they would take for a formula is guarded as in CSV.
QString tabSeparated(const QAbstractItemModel &model, const QModelIndexList &indexes);

/// The whole table with its headers, as models/export/csv_writer.h writes it; before them the record's
/// comments (models/export/export_record.h) where one is given.
Result<void> writeTableCsv(const QAbstractItemModel &model, QIODevice &device,
                           const ExportRecord *record = nullptr);

} // namespace parallax
