#pragma once

#include "models/domain/claim.h"

#include <span>
#include <vector>

namespace parallax {

/// A column that states a claim, in an article of a date.
struct DatedStatement
{
    ClaimId claim;
    int column;
    PartialDate published;
};

/// Who had a claim first.
struct ClaimFirst
{
    ClaimId claim;
    PartialDate published;    ///< the earliest of the columns'
    std::vector<int> columns; ///< those that can have been first, ascending
};

/// By claim, by id. Dates tell only as much as they are precise: one that is given as a day can be any hour
/// of it, so that all columns whose date began before the earliest one's ended may have been first. Articles
/// without a date can't be considered.
std::vector<ClaimFirst> claimFirsts(std::span<const DatedStatement> statements);

} // namespace parallax
