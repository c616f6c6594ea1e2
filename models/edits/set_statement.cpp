#include "models/edits/set_statement.h"

#include "models/edits/claim_choice.h"
#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<void> setStatement(Project &project, AnnotationId occurrence, const ClaimStatement &said)
{
    const Result<ClaimStatement> statement = checked(said);
    if (!statement)
        return std::unexpected(statement.error());
    auto annotation = project.read().annotations.find(occurrence);
    if (!annotation || annotation->kind() != AnnotationKind::Claim)
        return error(tr("The annotation isn't in this project any more."));
    return project.edit(tr("Change claim occurrence"), [&](Writers &write) {
        std::get<ClaimOccurrence>(annotation->target).statement = *statement;
        write.annotations.update(*annotation);
    });
}

} // namespace parallax
