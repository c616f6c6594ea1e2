#pragma once

#include "models/domain/result.h"
#include "models/export/export_record.h"
#include "models/pictures/table_picture.h"

namespace parallax {

class ComparisonTableModel;

/// A table as it is shown, with its record below. An error where it has more than mostPictureCells.
inline constexpr std::int64_t mostPictureCells = 20'000;
Result<TablePicture> pictureOf(const ComparisonTableModel &model, const ExportRecord &record);

} // namespace parallax
