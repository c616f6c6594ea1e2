#pragma once

#include "models/analysis/claims_table.h"
#include "models/analysis/names_table.h"
#include "models/domain/entity.h"
#include "models/items/compared_article.h"

#include <QHash>

namespace parallax {

/// A source with its articles, or one article.
struct ComparedColumn
{
    QString name;                      ///< the source's, or the article's title
    std::optional<int> sourcePosition; ///< place in the order of colours
    std::vector<ArticleId> articles;   ///< in the order given
};

/// Who calls whom what, and who states what, in some articles: rows of analysis with the names that a person
/// reads.
struct ComparedTables
{
    std::vector<ComparedColumn> columns;
    std::vector<NamesRow> names;
    QHash<EntityId, Entity> entities; ///< without their aliases
    std::vector<ClaimsRow> claims;
    QHash<ClaimId, QString> wordings;
};

/// A column a source, in the order of its first article; an article without a source is a column of its own.
/// Where all are of one source, each article is a column. For jobs: reads every annotation of the articles.
ComparedTables compareTables(const Readers &read, std::span<const ArticleId> articles);

} // namespace parallax
