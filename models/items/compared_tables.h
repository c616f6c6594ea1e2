#pragma once

#include "models/analysis/actor_roles.h"
#include "models/analysis/claims_table.h"
#include "models/analysis/names_table.h"
#include "models/domain/entity.h"
#include "models/items/compared_columns.h"
#include "models/items/counted_annotations.h"
#include "models/jobs/job_context.h"

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
    bool hasRoles = false;
    QHash<AnnotationId, ActorRole> roles; ///< of mentions in English articles that have one
    SuggestedIds suggested;               ///< of the annotations above, those that are pending suggestions
};

enum class WithRoles { No, Yes };

/// Columns are those of compared_columns.h. For jobs: reads every annotation of the articles, and for roles
/// the bodies of those that have mentions; reports how many articles, and is empty where the job was
/// cancelled. Fails where a body can't be read.
Result<ComparedTables> compareTables(const Readers &read, std::span<const ArticleId> articles,
                                     const ComparisonOptions &options = {},
                                     const JobContext &context = JobContext([](auto, auto) { }),
                                     WithRoles roles = WithRoles::Yes);

} // namespace parallax
