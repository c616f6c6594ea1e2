#pragma once

#include "models/domain/result.h"

#include <QString>

namespace parallax {

class Project;

/// Gives the project another title; its file keeps its name. An error for an empty title.
Result<void> renameProject(Project &project, const QString &title);

} // namespace parallax
