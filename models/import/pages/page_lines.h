#pragma once

#include "models/import/pages/page_blocks.h"

namespace parallax {

bool isMostlyLinks(const PageBlock &block);
/// Another article's beginning, with a link to it: it breaks off, or it is link and little else.
bool isTeaser(const PageBlock &block);
/// A short paragraph of the text, such as "He paused." or a motto, rather than a label.
bool isSentence(const PageBlock &block);
/// A heading or label after which comments or other articles follow.
bool endsArticle(QStringView line);

/// A heading or label after which other articles are offered: "More from …", "Related".
bool offersOthers(QStringView line);
/// Whose picture it is: "(Photo: Getty Images)".
bool isCredit(QStringView line);

} // namespace parallax
