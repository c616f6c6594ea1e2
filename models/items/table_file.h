#pragma once

#include "models/domain/result.h"

namespace parallax {

class ComparisonTableModel;
struct ExportRecord;

/// Writes a table whole or not at all, with its record: as a picture where the path ends in .svg or .png,
/// else as CSV. PNG needs an application that draws (drawing_application.h).
Result<void> writeTableFile(const QString &path, const ComparisonTableModel &table,
                            const ExportRecord &record);

} // namespace parallax
