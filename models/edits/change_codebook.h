#pragma once

#include "models/domain/code.h"
#include "models/domain/result.h"

namespace parallax {

class Project;

Result<CodeId> addCode(Project &project, std::optional<CodeId> parent, const QString &name);
/// Changes name, definition, colour or place of a code. A code can't stand below itself, nor beside one of
/// its name.
Result<void> changeCode(Project &project, const Code &code);
/// Removes a code with those below it and all their codings.
Result<void> removeCode(Project &project, CodeId code);

} // namespace parallax
