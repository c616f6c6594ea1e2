#pragma once

#include "models/import/pages/page_tree.h"

namespace parallax {

bool isBlockElement(GumboTag tag); ///< begins and ends a line
bool isHeadingElement(GumboTag tag);
/// Not shown to a reader, or never an article's text whatever it holds: scripts, buttons, navigation.
bool isOutOfSight(const PageTree &page, int i);

} // namespace parallax
