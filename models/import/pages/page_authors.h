#pragma once

#include "models/import/pages/page_metadata.h"
#include "models/import/pages/said.h"

namespace parallax {

/// Who wrote it, several apart by a comma: JSON-LD, meta, links with rel=author, elements named as a byline.
/// Addresses, the site itself and what reads like a sentence are no authors.
Said pageAuthors(const PageSources &from, const QString &source);

} // namespace parallax
