#pragma once

#include "models/analysis/mentions/tagger.h"
#include "models/analysis/mentions/tagger_training.h"

#include <span>

namespace parallax {

/// Prints under `title` the precision, recall and F1 of exact names with their kinds on tagged documents.
void checkTagger(const NameTagger &tagger, const QString &title, std::span<const TaggedDocument> documents);

} // namespace parallax
