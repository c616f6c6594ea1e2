#pragma once

#include "models/import/pages/page_metadata.h"
#include "models/import/pages/said.h"

namespace parallax {

/// The page's own address: canonical link, og:url, JSON-LD, where it was fetched, where a browser saved it
/// from. An address of the site's front doesn't count where another is more exact.
Said pageAddress(const PageSources &from);

} // namespace parallax
