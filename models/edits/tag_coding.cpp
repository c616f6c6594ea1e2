#include "models/edits/tag_coding.h"

#include "models/edits/checked_span.h"
#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<AnnotationId> tagCoding(Project &project, ArticleId article, std::optional<Span> span,
                               const CodeChoice &choice)
{
    if (span)
        if (const Result<QString> words = wordsOf(project, article, *span); !words)
            return std::unexpected(words.error());
    std::optional<AnnotationId> made;
    const Result<void> done = project.edit(tr("Tag with code"), [&](Writers &write) -> Result<void> {
        const Result<CodeId> code = resolve(project, write, choice);
        if (!code)
            return std::unexpected(code.error());
        made = write.ids.next<AnnotationId>();
        write.annotations.insert({*made, article, span, Coding{*code}, write.coder, write.ids.nowMs()}, {});
        return {};
    });
    return done ? Result<AnnotationId>(*made) : std::unexpected(done.error());
}

} // namespace parallax
