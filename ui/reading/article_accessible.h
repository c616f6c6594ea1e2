#pragma once

#include <QString>

namespace parallax {

class ArticleView;

/// Lets assistive technology read an ArticleView's body, follow its caret, and select in it. Offsets are code
/// points, the project's own unit and that of AT-SPI's texts.
void installArticleAccessibility();

/// Tell whoever listens that another article is shown, that the caret or the selection moved; say a sentence.
void announceArticle(ArticleView *view);
void announceCaret(ArticleView *view);
void say(ArticleView *view, const QString &sentence);

} // namespace parallax
