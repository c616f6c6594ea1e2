#include "models/analysis/claims/find_claims.h"

#include "models/analysis/claims/act_claims.h"
#include "models/analysis/claims/harm_claims.h"

#include <algorithm>

namespace parallax {

std::vector<ClaimFinding> findClaims(const ReadText &text)
{
    const claims::Clauses clauses(text);
    std::vector<ClaimFinding> all = claims::harmClaims(text, clauses);
    std::vector<Span> harms; // in reading order, none overlapping another
    for (const ClaimFinding &claim : all)
        if (harms.empty() || !harms.back().overlaps(claim.span))
            harms.push_back(claim.span);
    std::ranges::move(claims::actClaims(text, clauses), std::back_inserter(all));
    std::ranges::stable_sort(all, [](const ClaimFinding &a, const ClaimFinding &b) {
        return std::tie(a.span, a.sort) < std::tie(b.span, b.sort);
    });
    std::vector<ClaimFinding> found;
    const auto holdsHarm = [&](const ClaimFinding &claim) {
        const auto next = std::ranges::lower_bound(harms, claim.span.start(), {}, &Span::end);
        return next != harms.end() && next->overlaps(claim.span);
    };
    for (ClaimFinding &claim : all)
        if (claim.sort == ClaimSort::Harm || !holdsHarm(claim))
            found.push_back(std::move(claim));
    return found;
}

} // namespace parallax
