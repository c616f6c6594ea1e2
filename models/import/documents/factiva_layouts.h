#pragma once

#include "models/import/documents/delivery.h"

#include <span>

namespace parallax {

/// An article of Factiva's "Full Article/Report plus Indexing": two-letter codes in a column, each with its
/// field. `lines` ends before the accession number and may begin with the last article's codes.
DeliveredArticle readCodedFactiva(std::span<const Paragraph> lines);

/// An article of "Full Article/Report": headline, byline, "532 words", date, time, outlet, code, page,
/// language, copyright, then the text.
DeliveredArticle readPlainFactiva(std::span<const Paragraph> lines);

} // namespace parallax
