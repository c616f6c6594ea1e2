#pragma once

#include "models/domain/suggestion.h"

namespace parallax {

struct AnnotationRow;

/// A type as a person reads it, in the language of the window: "Person".
QString typeText(EntityType type);
/// What an annotation is, in a word or two: "Organisation", "Claim, denied", "Code".
QString kindText(const AnnotationRow &row);
QString kindText(const Proposal &proposal); ///< the same of what it would become

} // namespace parallax
