#pragma once

#include "models/domain/memo.h"
#include "models/domain/result.h"

namespace parallax {

class Project;

/// Replaces the memo of an article, annotation, entity, claim, code, event or source; an empty text removes
/// it.
Result<void> setMemo(Project &project, const MemoTarget &target, const QString &text);
Result<void> setTitle(Project &project, const QString &title);

} // namespace parallax
