#pragma once

#include "models/items/compared_article.h"
#include "models/items/comparison_options.h"

namespace parallax {

/// A source, a period or a group with its articles, or one article.
struct ComparedColumn
{
    QString name;                      ///< the source's, the group's, or the article's title
    std::optional<int> sourcePosition; ///< place in the order of colours
    std::vector<ArticleId> articles;   ///< in the order given
};

struct ComparedColumns
{
    std::vector<ComparedColumn> columns;
    std::vector<int> ofArticle; ///< by the articles' places
};

/// By source: in the order of their first articles; an article without a source is a column of its own, and
/// where all are of one source, each article is. By period: in time, undated ones last. By attribute: in the
/// order of the first articles, those without a value last. Cost by attribute grows with the articles of the
/// project that have it.
ComparedColumns comparedColumns(const Readers &read, const std::vector<ComparedArticle> &articles,
                                const ColumnChoice &choice);

} // namespace parallax
