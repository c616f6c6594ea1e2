#pragma once

#include "models/import/pages/prose.h"

namespace parallax {

/// The blocks of the article's element that belong to the article.
std::vector<int> filteredBlocks(const PageTree &page, const PageBlocks &blocks, const Prose &prose, int root,
                                const QString &title);

} // namespace parallax
