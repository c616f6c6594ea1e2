#include "models/items/table_file.h"

#include "models/export/export_record.h"
#include "models/export/whole_file.h"
#include "models/items/comparison_table_model.h"
#include "models/items/model_picture.h"
#include "models/items/table_text.h"
#include "models/pictures/picture_file.h"

using namespace Qt::StringLiterals;

namespace parallax {

Result<void> writeTableFile(const QString &path, const ComparisonTableModel &table,
                            const ExportRecord &record)
{
    const bool isPicture =
        path.endsWith(u".svg"_s, Qt::CaseInsensitive) || path.endsWith(u".png"_s, Qt::CaseInsensitive);
    if (!isPicture)
        return writeWholeFile(path, [&](QIODevice &device) { return writeTableCsv(table, device, &record); });
    return pictureOf(table, record).and_then([&](const TablePicture &picture) {
        return writePicture(path, tableSvg(picture));
    });
}

} // namespace parallax
