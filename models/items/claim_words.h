#pragma once

#include "models/analysis/claims_table.h"

namespace parallax {

/// A mark before the word, so that stances differ without colour: ✔ ✘ ?
QString stanceMark(Stance stance);
QString stanceWord(Stance stance); ///< asserts, denies, questions, in the window's language
/// "at least 19 people", "900 people “between 600 and 900”", with the locale's separators; empty without a
/// value.
QString valueWords(const ClaimStatement &statement);
/// Who says it and how: "the county · indirect", "own voice", with the certainty where no value carries it;
/// empty where the passage says nothing of that.
QString voiceWords(const ClaimStatement &statement);
/// How the sources differ: "values 17 – 25 people · conflict", "2 assert · 1 denies · 1 silent".
QString claimSummary(const ClaimsRow &row);

} // namespace parallax
