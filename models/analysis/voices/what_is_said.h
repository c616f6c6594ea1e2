#pragma once

#include "models/analysis/quotes/quote_finding.h"
#include "models/text/code_points.h"

namespace parallax {

/// Whether somebody says what a finding holds. Words between marks are said; of the rest, what is told,
/// reported, shown by a document or attributed with "according to". Not said is what is thought, wished or
/// praised; what is done with a thing ("released a video", "maintain a presence"); what pictures show; and
/// what a participle without a speaker gave ("an estimated 40 people").
bool isSaid(const CodePointIndex &body, const QuoteFinding &quote);

} // namespace parallax
