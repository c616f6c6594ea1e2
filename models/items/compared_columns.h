#pragma once

#include "models/items/compared_article.h"

namespace parallax {

/// A source with its articles, or one article.
struct ComparedColumn
{
    QString name;                      ///< the source's, or the article's title
    std::optional<int> sourcePosition; ///< place in the order of colours
    std::vector<ArticleId> articles;   ///< in the order given
};

struct ComparedColumns
{
    std::vector<ComparedColumn> columns;
    std::vector<int> ofArticle; ///< by the articles' places
};

/// A column a source, in the order of its first article; an article without a source is a column of its own.
/// Where all are of one source, each article is a column.
ComparedColumns comparedColumns(const std::vector<ComparedArticle> &articles);

} // namespace parallax
