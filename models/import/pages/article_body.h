#pragma once

#include "models/import/pages/prose.h"

namespace parallax {

/// The article's text: a blank line between paragraphs, items and rows of one list or table on lines in a
/// row. Empty when the page holds no running text.
/// @param title the article's, which isn't repeated in its body
/// @param told the text as JSON-LD carries it; empty: not told
QString articleBody(const PageTree &page, const QString &title, const QString &told);

} // namespace parallax
