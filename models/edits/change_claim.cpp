#include "models/edits/change_claim.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<void> rewordClaim(Project &project, ClaimId claim, const QString &text)
{
    const QString wording = text.simplified();
    if (wording.isEmpty())
        return error(tr("A claim needs a wording."));
    auto known = project.read().claims.find(claim);
    if (!known)
        return error(tr("The claim isn't in this project any more."));
    if (const auto other = project.read().claims.worded(wording); other && other->id != claim)
        return error(tr("There is a claim with these words already; merge the two instead."));
    known->text = wording;
    return project.edit(tr("Reword claim"), [&](Writers &write) { write.claims.update(*known); });
}

Result<void> setClaimDate(Project &project, ClaimId claim, std::optional<PartialDate> happened)
{
    auto known = project.read().claims.find(claim);
    if (!known)
        return error(tr("The claim isn't in this project any more."));
    known->happened = happened;
    return project.edit(tr("Date claim"), [&](Writers &write) { write.claims.update(*known); });
}

Result<void> mergeClaims(Project &project, ClaimId kept, ClaimId merged)
{
    if (kept == merged)
        return error(tr("A claim can't be merged into itself."));
    const std::vector<EventRow> events = project.read().events.all();
    return project.edit(tr("Merge claims"), [&](Writers &write) {
        write.annotations.reassign(merged, kept);
        for (const EventRow &row : events)
            if (std::ranges::contains(project.read().events.claimsOf(row.event.id), merged))
                write.events.link(row.event.id, kept);
        write.claims.remove(merged);
    });
}

Result<void> removeClaim(Project &project, ClaimId claim)
{
    return project.edit(tr("Remove claim"), [&](Writers &write) { write.claims.remove(claim); });
}

} // namespace parallax
