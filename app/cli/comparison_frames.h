#pragma once

#include "app/cli/comparison_rows.h"

namespace parallax::cli {

/// A row for each code and article, also where the article hasn't the code: every measure of
/// models/analysis/frame_measures.h.
Section frameRows(const Comparison &comparison);
/// A row for each two codes that an article has both of: the sentences, paragraphs and articles with both.
Section framePairRows(const Comparison &comparison);
/// For people: codings by code and article.
Section framesTableOf(const Comparison &comparison);

} // namespace parallax::cli
