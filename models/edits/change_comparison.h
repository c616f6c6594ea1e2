#pragma once

#include "models/domain/result.h"
#include "models/storage/comparison_reader.h"

#include <QStringList>

namespace parallax {

class Project;

/// Saves a comparison under a name, in place of the one that has it. `settings` is a JSON object. An error
/// for an empty name or settings that are none.
Result<ComparisonId> saveComparison(Project &project, const QString &name, const QString &settings);
/// An error when another comparison has the name.
Result<void> renameComparison(Project &project, ComparisonId comparison, const QString &name);
Result<void> removeComparison(Project &project, ComparisonId comparison);

/// Puts speakers, named as in statements, on a side, as one edit; an empty side takes them off theirs.
Result<void> setSpeakerSide(Project &project, const QStringList &speakers, const QString &side);

} // namespace parallax
