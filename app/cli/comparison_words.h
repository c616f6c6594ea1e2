#pragma once

#include "app/cli/comparison_rows.h"

namespace parallax::cli {

/// A row for each article: its words, and its hedges, intensifiers and judging words.
Section wordingRows(const Comparison &comparison);
/// The single words, then the collocations, that each article uses most more and most less than the others.
Section wordRows(const Comparison &comparison);

/// For people, with a column for each article.
Section wordingTable(const Comparison &comparison);
Section wordsTable(const Comparison &comparison);

} // namespace parallax::cli
