#pragma once

#include "models/analysis/claims_table.h"
#include "models/analysis/names_table.h"
#include "models/domain/entity.h"
#include "models/items/compared_columns.h"

#include <QHash>
#include <QSet>

namespace parallax {

/// Who calls whom what, and who states what, in some articles: rows of analysis with the names that a person
/// reads.
struct ComparedTables
{
    std::vector<ComparedColumn> columns;
    std::vector<int> words; ///< of each column's articles
    std::vector<NamesRow> names;
    QSet<QString> judging;            ///< labels that judge (judging_label.h)
    QHash<EntityId, Entity> entities; ///< without their aliases
    std::vector<ClaimsRow> claims;
    QHash<ClaimId, QString> wordings;
};

/// Columns are those of compared_columns.h. For jobs: reads every annotation of the articles.
ComparedTables compareTables(const Readers &read, std::span<const ArticleId> articles);

} // namespace parallax
