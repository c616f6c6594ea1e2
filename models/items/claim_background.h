#pragma once

#include "models/analysis/claim_firsts.h"
#include "models/items/compared_tables.h"
#include "models/items/passages.h"

#include <map>

namespace parallax {

class JobContext;

/// A sentence that a silent column has in place of a claim.
struct NearPassage
{
    double score; ///< 0..1: how much it has in common with the passages that state the claim
    ArticlePlace place;
    QString words;
};

/// A value that a passage gives, and when it was published.
struct ClaimValue
{
    Passage passage;
    int column;
    double value;
    QString unit;
};

/// What stands behind a claims table: what silent columns come nearest to, who had a claim first, and how
/// asserted numbers moved.
struct ClaimBackground
{
    std::map<std::pair<ClaimId, int>, NearPassage> nearest; ///< by claim and silent column
    std::map<ClaimId, ClaimFirst> firsts;
    std::map<ClaimId, std::vector<ClaimValue>> values; ///< by date, then article and place
};

/// For jobs: reads the articles' bodies, reports how many claims, and ends early with nothing when the job is
/// cancelled. Fails where a body can't be read.
Result<ClaimBackground> claimBackground(const Readers &read, const ComparedTables &tables,
                                        const JobContext &context);

} // namespace parallax
