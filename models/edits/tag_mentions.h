#pragma once

#include "models/domain/annotation.h"
#include "models/edits/entity_choice.h"

#include <span>
#include <vector>

namespace parallax {

/// Tags several stretches of an article as mentions of one entity, in one edit. The ids are in the order of
/// the spans.
Result<std::vector<AnnotationId>> tagMentions(Project &project, ArticleId article,
                                              std::span<const Span> spans, const EntityChoice &choice);

/// Where else the words of `span` stand in the article as whole words in the same case and no mention is yet.
/// Empty for an article that can't be read.
std::vector<Span> untaggedOccurrences(const Project &project, ArticleId article, Span span);

} // namespace parallax
