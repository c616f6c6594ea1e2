#pragma once

#include "app/cli/exit.h"
#include "models/items/matrix_data.h"

namespace parallax::cli {

/// Writes the matrix with its record, as the window does: a picture where `path` ends in .svg or .png, else
/// CSV. `scope` says in words which articles were counted.
Exit writeMatrix(const QString &path, const Database &database, MatrixData matrix, const QString &scope);

} // namespace parallax::cli
