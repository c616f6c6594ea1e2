#pragma once

#include "app/cli/comparison_rows.h"

namespace parallax::cli {

/// A row for each speaker and column that lets them speak: words, forms, cue verbs, tagged statements.
Section voiceRows(const Comparison &comparison);

/// For people, with a column for each of the comparison's.
Section voicesTableOf(const Comparison &comparison);

} // namespace parallax::cli
