#pragma once

#include <QString>

#include <vector>

namespace parallax {

/// Groups of English words with which news tell the same thing ("bombing", "airstrike"; "killed", "deaths"):
/// a short list by hand of what reports most often reword, not a thesaurus. Words are in their dictionary
/// form.
const std::vector<QString> &synonymGroups();

} // namespace parallax
