#include "models/analysis/claim_firsts.h"

#include <algorithm>
#include <map>

namespace parallax {

namespace {

/// The date that is over first: whoever began later than that came after it.
const DatedStatement &earliestOf(const std::vector<DatedStatement> &statements)
{
    return *std::ranges::min_element(statements, {}, [](const DatedStatement &one) {
        return std::tuple(one.published.endMs(), one.published.startMs(), one.column);
    });
}

ClaimFirst firstOf(ClaimId claim, const std::vector<DatedStatement> &statements)
{
    const DatedStatement &earliest = earliestOf(statements);
    ClaimFirst first{claim, earliest.published, {}};
    for (const DatedStatement &one : statements) {
        if (one.published.startMs() < earliest.published.endMs())
            first.columns.push_back(one.column);
    }
    std::ranges::sort(first.columns);
    const auto repeated = std::ranges::unique(first.columns);
    first.columns.erase(repeated.begin(), repeated.end());
    return first;
}

} // namespace

std::vector<ClaimFirst> claimFirsts(std::span<const DatedStatement> statements)
{
    std::map<ClaimId, std::vector<DatedStatement>> byClaim;
    for (const DatedStatement &one : statements)
        byClaim[one.claim].push_back(one);
    std::vector<ClaimFirst> firsts;
    for (const auto &[claim, stated] : byClaim)
        firsts.push_back(firstOf(claim, stated));
    return firsts;
}

} // namespace parallax
