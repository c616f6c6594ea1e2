#pragma once

#include "app/cli/field.h"

#include <span>

namespace parallax::cli {

/// Rows in columns for a terminal, the names above them. Texts are cut at 60 characters, numbers stand at the
/// right. Widths are those of the rows given.
QString tableText(const QStringList &columns, std::span<const Fields> rows);

} // namespace parallax::cli
