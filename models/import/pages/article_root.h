#pragma once

#include "models/import/pages/prose.h"

namespace parallax {

/// The smallest element that holds most of the page's running text.
int articleRoot(const PageTree &page, const Prose &prose);

} // namespace parallax
