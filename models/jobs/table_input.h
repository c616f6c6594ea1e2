#pragma once

#include "models/import/exchange/table_preview.h"
#include "models/import/reader_registry.h"

namespace parallax {

/// A table of articles among the inputs: how it is read, or would be if a person says so.
struct TableInput
{
    QString path;
    TablePreview preview;    ///< its mapping is the one that holds: confirmed, remembered or guessed
    bool isRead = false;     ///< false: it waits for a person's word
    bool remembered = false; ///< a person confirmed a table with these columns before
};

/// The table at the path as it would be guessed; std::nullopt when another reader takes the file. An error
/// when it is a table that can't be read.
Result<std::optional<TablePreview>> previewInput(const QString &path, const ReaderRegistry &readers);
/// The same table cut as a person wants it.
Result<TablePreview> previewInput(const QString &path, const TableDialect &dialect);

/// Readers of one table as a person confirmed it.
ReaderRegistry readersOfTable(const ColumnMapping &mapping);

} // namespace parallax
