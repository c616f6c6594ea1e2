#pragma once

#include "models/domain/code.h"
#include "models/domain/result.h"

#include <variant>

namespace parallax {

class Project;
struct Writers;

/// What a person picked: a code that is there, or one by its path, such as "Frames/Conflict".
using CodeChoice = std::variant<CodeId, QString>;

/// The code of a choice; it and the codes above it are made where they are new. Inside an edit.
Result<CodeId> resolve(const Project &project, Writers &write, const CodeChoice &choice);

} // namespace parallax
