#pragma once

#include "app/cli/analyze_kind.h"

namespace parallax::cli {

std::unique_ptr<AnalyzeKind> makeQuotesKind();

} // namespace parallax::cli
