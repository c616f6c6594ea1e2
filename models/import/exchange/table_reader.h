#pragma once

#include "models/import/exchange/column_mapping.h"

namespace parallax {

/// Tables of articles, an article a row: CSV, TSV, JSON, JSON Lines and XLSX. Columns get their roles from
/// their names (column_mapping.h); dates that can be read two ways stay empty, with a warning.
class TableReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

/// Reads a table as a person confirmed it.
Result<void> readTable(QIODevice &device, const ReadContext &context, const ColumnMapping &mapping,
                       const TakePart &take);

} // namespace parallax
