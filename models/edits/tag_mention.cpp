#include "models/edits/tag_mention.h"

#include "models/edits/checked_span.h"
#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<AnnotationId> tagMention(Project &project, ArticleId article, Span span, const EntityChoice &choice)
{
    const Result<QString> label = wordsOf(project, article, span);
    if (!label)
        return std::unexpected(label.error());
    std::optional<AnnotationId> made;
    const Result<void> done = project.edit(tr("Tag mention"), [&](Writers &write) -> Result<void> {
        const Result<EntityId> entity = resolve(project, write, choice);
        if (!entity)
            return std::unexpected(entity.error());
        made = write.ids.next<AnnotationId>();
        write.annotations.insert({*made, article, span, Mention{*entity}, write.coder, write.ids.nowMs()},
                                 *label);
        return {};
    });
    return done ? Result<AnnotationId>(*made) : std::unexpected(done.error());
}

} // namespace parallax
