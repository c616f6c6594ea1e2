#pragma once

#include "models/export/export_record.h"
#include "models/pictures/table_picture.h"

namespace parallax {

class ComparisonTableModel;

/// A table as it is shown, with its record below.
TablePicture pictureOf(const ComparisonTableModel &model, const ExportRecord &record);

} // namespace parallax
