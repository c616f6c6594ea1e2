#include "app/cli/matrix_file.h"

#include "app/cli/messages.h"
#include "models/export/whole_file.h"
#include "models/items/matrix_table_model.h"
#include "models/items/model_picture.h"
#include "models/items/recorded_scope.h"
#include "models/items/table_text.h"
#include "models/pictures/picture_file.h"
#include "models/storage/database.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

Exit writeMatrix(const QString &path, const Database &database, MatrixData matrix, const QString &scope)
{
    const MatrixQuestion question = matrix.question;
    MatrixTableModel model;
    model.setMatrix(std::make_shared<const MatrixData>(std::move(matrix)));
    const Result<ExportRecord> record = recordOf(
        database, {tr("Matrix"), scope, question.articles, matrixSettings(question), {question.suggestions}});
    if (!record)
        return failedOn(database.path(), record.error());
    const bool isPicture =
        path.endsWith(".svg"_L1, Qt::CaseInsensitive) || path.endsWith(".png"_L1, Qt::CaseInsensitive);
    const Result<void> written = isPicture
        ? pictureOf(model, *record).and_then([&](const TablePicture &picture) {
              return writePicture(path, tableSvg(picture));
          })
        : writeWholeFile(path, [&](QIODevice &device) { return writeTableCsv(model, device, &*record); });
    return written ? Exit::Done : failedOn(path, written.error());
}

} // namespace parallax::cli
