#pragma once

#include "models/analysis/mentions/tagger.h"

namespace parallax {

/// Whether a name has only words such as "All", "But" or "We", capitalised for the sentence that they begin
/// or in a headline. "WHO", "May" and "Will" may be names.
bool hasOnlyPlainWords(const PreparedText &document, const TaggedName &name);

} // namespace parallax
