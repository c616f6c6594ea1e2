#include "app/cli/matrix_file.h"

#include "app/cli/messages.h"
#include "models/items/matrix_table_model.h"
#include "models/items/recorded_scope.h"
#include "models/items/table_file.h"
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
    const Result<void> written = writeTableFile(path, model, *record);
    return written ? Exit::Done : failedOn(path, written.error());
}

} // namespace parallax::cli
