#pragma once

#include "models/domain/result.h"

#include <functional>

class QIODevice;

namespace parallax {

/// Writes a file whole or not at all: what was at `path` stays as it was until everything is on the disk. The
/// error names the path and the reason (the disk is full, the folder is missing or closed to the person, …);
/// an error of `write` itself is returned with the path before it.
Result<void> writeWholeFile(const QString &path, const std::function<Result<void>(QIODevice &device)> &write);

} // namespace parallax
