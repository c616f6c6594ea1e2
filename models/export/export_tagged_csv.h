#pragma once

#include "models/export/annotation_rows.h"

namespace parallax {

/// Writes the annotations of a project file as tagged CSV to `target`, whole or not at all, on a connection
/// of its own: for any thread. `filter` is as annotationFilter() reads it. Gives the number of rows.
Result<std::int64_t> exportTaggedCsv(const QString &project, const QString &target, const CsvOptions &options,
                                     const QString &filter = {}, const ExportProgress &progress = {});

/// The same to an open device.
Result<std::int64_t> writeProjectCsv(const QString &project, QIODevice &device, const CsvOptions &options,
                                     const QString &filter, const ExportProgress &progress);

} // namespace parallax
