#pragma once

#include "models/domain/result.h"
#include "models/storage/comparison_reader.h"

namespace parallax {

class Project;

/// Saves a comparison under a name, in place of the one that has it. `settings` is a JSON object. An error
/// for an empty name or settings that are none.
Result<ComparisonId> saveComparison(Project &project, const QString &name, const QString &settings);
/// An error when another comparison has the name.
Result<void> renameComparison(Project &project, ComparisonId comparison, const QString &name);
Result<void> removeComparison(Project &project, ComparisonId comparison);

/// Puts a speaker, named as in statements, on a side; an empty side takes him off it.
Result<void> setSpeakerSide(Project &project, const QString &speaker, const QString &side);

} // namespace parallax
