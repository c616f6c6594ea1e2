#pragma once

#include "app/cli/comparison_rows.h"

namespace parallax::cli {

/// Fills `heard` and `voices`, when the articles are there.
void addVoices(Comparison &comparison, const Readers &read);

/// A row for each speaker and article that lets them speak: words, forms, cue verbs, tagged statements.
Section voiceRows(const Comparison &comparison);

/// For people, with a column for each article.
Section voicesTableOf(const Comparison &comparison);

} // namespace parallax::cli
