#include "models/items/matrix_reading.h"

#include "models/items/project_reading.h"

namespace parallax {

Result<MatrixData> readMatrix(const QString &path, const MatrixQuestion &question, JobContext &context)
{
    return readDatabase(path, context, [&](const Database &database) {
        return readMatrix(database, question, [&](std::int64_t done, std::int64_t all) {
            context.report(done, all);
            return !context.isCancelled();
        });
    });
}

} // namespace parallax
