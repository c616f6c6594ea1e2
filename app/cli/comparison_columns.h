#pragma once

#include "app/cli/comparison.h"
#include "app/cli/field.h"

namespace parallax::cli {

/// The id of the column's article; unknown where the column is several.
Field columnArticle(const Comparison &comparison, int column);
/// Suggestions by the ids of suggestions.
QStringList idsOf(const std::vector<AnnotationId> &annotations, const SuggestedIds &suggested);
/// Whether an entity's or a claim's number stands for one that the project doesn't have yet.
bool isOnlySuggested(std::int64_t target, const SuggestedIds &suggested);
/// The first titles, then those of the columns.
QStringList headings(QStringList first, const Comparison &comparison);

} // namespace parallax::cli
