#pragma once

#include "models/import/pages/prose.h"

namespace parallax {

/// What a page shows of its article.
struct ArticleText
{
    QString body;         ///< empty when the page holds no running text
    QStringList captions; ///< of the pictures within it, which aren't in the body
};

/// A blank line stands between paragraphs; items and rows of one list or table are on lines in a row.
/// @param title the article's, which isn't repeated in its body
/// @param told the text as JSON-LD carries it, taken when the page itself shows less than half of it; may be
/// empty
ArticleText articleText(const PageTree &page, const QString &title, const QString &told);

} // namespace parallax
