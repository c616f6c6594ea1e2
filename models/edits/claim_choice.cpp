#include "models/edits/claim_choice.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

#include <cmath>

namespace parallax {

Result<ClaimId> resolve(const Project &project, Writers &write, const ClaimChoice &choice)
{
    if (const auto *id = std::get_if<ClaimId>(&choice)) {
        if (!project.read().claims.find(*id))
            return error(tr("The claim isn't in this project any more."));
        return *id;
    }
    const QString text = std::get<QString>(choice).simplified();
    if (text.isEmpty())
        return error(tr("A claim needs a wording."));
    if (const auto known = project.read().claims.worded(text))
        return known->id;
    const auto id = write.ids.next<ClaimId>();
    write.claims.insert({id, text, std::nullopt});
    return id;
}

Result<ClaimStatement> checked(ClaimStatement said)
{
    if (said.value && !std::isfinite(*said.value))
        return error(tr("A claim's value must be a number."));
    said.speaker = said.speaker.simplified();
    said.certainty = said.certainty.simplified();
    said.unit = said.unit.simplified();
    return said;
}

} // namespace parallax
