#pragma once

#include "models/analysis/claims/clauses.h"

namespace parallax::claims {

/// Who states a passage and how: the quotation's speaker and form, or the article's own voice.
ClaimStatement statementAt(const Clauses &clauses, Span span);
/// The same for what a quotation says.
ClaimStatement statementOf(const Clauses &clauses, const QuoteFinding &quote);

} // namespace parallax::claims
