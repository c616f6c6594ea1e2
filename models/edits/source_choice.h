#pragma once

#include "models/domain/ids.h"

namespace parallax {

class SourceReader;
struct Writers;

/// The source of a name, made where it is new; no source for an empty name. Inside an edit.
std::optional<SourceId> sourceNamed(const SourceReader &sources, Writers &write, const QString &name);

} // namespace parallax
