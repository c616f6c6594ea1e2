#pragma once

#include "models/analysis/mentions/tagger.h"

namespace parallax {

inline constexpr float acronymConfidence = 0.9F;

/// Finds the short forms that a text introduces ("Hayat Tahrir al-Sham (HTS)"; Schwartz & Hearst 2003) and
/// tags them at each place of the text. A name with a short form is taken for an organisation's, whatever the
/// tagger says, unless it is a country's.
/// @param names in reading order, none overlapping; kept so
void addAcronyms(const PreparedText &document, std::vector<TaggedName> &names);

} // namespace parallax
