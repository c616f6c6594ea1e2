#pragma once

#include "models/import/pages/page_metadata.h"
#include "models/import/pages/said.h"

namespace parallax {

/// The headline: JSON-LD, og:title and the like, the first h1, the page's title; without the site's name
/// after a dash or bar at its end.
/// @param source the site's name
Said pageTitle(const PageSources &from, const QString &source);

} // namespace parallax
