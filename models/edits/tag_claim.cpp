#include "models/edits/tag_claim.h"

#include "models/edits/checked_span.h"
#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<AnnotationId> tagClaim(Project &project, ArticleId article, Span span, const ClaimChoice &choice,
                              const ClaimStatement &said)
{
    if (const Result<QString> words = wordsOf(project, article, span); !words)
        return std::unexpected(words.error());
    const Result<ClaimStatement> statement = checked(said);
    if (!statement)
        return std::unexpected(statement.error());
    std::optional<AnnotationId> made;
    const Result<void> done = project.edit(tr("Tag claim"), [&](Writers &write) -> Result<void> {
        const Result<ClaimId> claim = resolve(project, write, choice);
        if (!claim)
            return std::unexpected(claim.error());
        made = write.ids.next<AnnotationId>();
        write.annotations.insert(
            {*made, article, span, ClaimOccurrence{*claim, *statement}, write.coder, write.ids.nowMs()}, {});
        return {};
    });
    return done ? Result<AnnotationId>(*made) : std::unexpected(done.error());
}

} // namespace parallax
