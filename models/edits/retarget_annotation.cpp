#include "models/edits/retarget_annotation.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

namespace {

Result<Annotation> found(const Project &project, AnnotationId id, AnnotationKind kind)
{
    auto annotation = project.read().annotations.find(id);
    if (!annotation || annotation->kind() != kind)
        return error(tr("The annotation isn't in this project any more."));
    return *annotation;
}

/// `target` gives the new target inside the edit.
template <typename Target>
Result<void> retarget(Project &project, const QString &name, const Result<Annotation> &annotation,
                      Target &&target)
{
    if (!annotation)
        return std::unexpected(annotation.error());
    return project.edit(name, [&](Writers &write) -> Result<void> {
        Result<AnnotationTarget> resolved = target(write);
        if (!resolved)
            return std::unexpected(resolved.error());
        Annotation changed = *annotation;
        changed.target = std::move(*resolved);
        write.annotations.update(changed);
        return {};
    });
}

} // namespace

Result<void> retargetMention(Project &project, AnnotationId mention, const EntityChoice &choice)
{
    return retarget(project, tr("Change entity"), found(project, mention, AnnotationKind::Mention),
                    [&](Writers &write) {
                        return resolve(project, write, choice).transform([](EntityId id) -> AnnotationTarget {
                            return Mention{id};
                        });
                    });
}

Result<void> retargetOccurrence(Project &project, AnnotationId occurrence, const ClaimChoice &choice)
{
    const Result<Annotation> annotation = found(project, occurrence, AnnotationKind::Claim);
    return retarget(project, tr("Change claim"), annotation, [&](Writers &write) {
        return resolve(project, write, choice).transform([&](ClaimId id) -> AnnotationTarget {
            return ClaimOccurrence{id, std::get<ClaimOccurrence>(annotation->target).statement};
        });
    });
}

Result<void> retargetCoding(Project &project, AnnotationId coding, const CodeChoice &choice)
{
    return retarget(project, tr("Change code"), found(project, coding, AnnotationKind::Coding),
                    [&](Writers &write) {
                        return resolve(project, write, choice).transform([](CodeId id) -> AnnotationTarget {
                            return Coding{id};
                        });
                    });
}

} // namespace parallax
