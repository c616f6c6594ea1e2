#pragma once

#include "app/cli/analyze_kind.h"

namespace parallax::cli {

std::unique_ptr<AnalyzeKind> makeEventsKind(const std::shared_ptr<AnalyzedActors> &actors);

} // namespace parallax::cli
