#pragma once

#include "models/text/code_points.h"

namespace parallax {

/// Whether a span stands between quotation marks of its paragraph, or begins and ends with a pair of them. A
/// guess for preselecting: quotations over several paragraphs are found in the paragraph that opens them.
bool isQuoted(const CodePointIndex &text, Span span);

} // namespace parallax
