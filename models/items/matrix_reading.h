#pragma once

#include "models/items/matrix_data.h"

namespace parallax {

class JobContext;

/// For a job's work: counts the matrix on a connection of its own, with progress and cancelling.
Result<MatrixData> readMatrix(const QString &path, const MatrixQuestion &question, JobContext &context);

} // namespace parallax
