#pragma once

#include "models/import/exchange/column_mapping.h"

namespace parallax {

/// What a person confirms or changes before a table is read.
struct TablePreview
{
    ColumnMapping mapping; ///< as guessed
    QStringList columns;
    std::vector<TableRow> rows; ///< the first ones
    qint64 rowCount = 0;        ///< of those looked at: all, or `mostPreviewedRows`
    DateOrderEvidence dates;
    bool charsetSure = true;
    bool delimiterSure = true;
    QStringList notes; ///< sentences for people: what was guessed and by what evidence

    /// Whether the table can be read as guessed: it has a column of texts, and nothing is a mere guess.
    bool sure() const;
};

inline constexpr qsizetype previewedRows = 20;         ///< kept in `rows`
inline constexpr qint64 mostPreviewedRows = 1'000'000; ///< looked at for dates and texts

/// Looks through a table that stands at its beginning, and goes back there.
Result<TablePreview> previewTable(QIODevice &device, const ReadContext &context);

/// The same as a person wants it cut: with another charset or delimiter.
Result<TablePreview> previewTable(QIODevice &device, const ReadContext &context, const TableDialect &dialect);

} // namespace parallax
