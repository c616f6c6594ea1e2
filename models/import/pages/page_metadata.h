#pragma once

#include "models/import/imported_article.h"

namespace parallax {

class PageTree;
class PageHead;
struct JsonLdArticle;

/// What a page says about its article, from all places where pages say it.
struct PageSources
{
    const PageTree &page;
    const PageHead &head;
    const JsonLdArticle &jsonLd;
    QString url; ///< where the page was fetched, as far as known from outside it
};

/// Fills title, source, author, dates, url and language, says where each was read, and warns where places
/// contradict each other.
void addPageMetadata(const PageSources &sources, ImportedArticle &article);

} // namespace parallax
