#include "models/edits/remove_annotations.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<void> removeAnnotations(Project &project, std::span<const AnnotationId> annotations)
{
    const QString name = annotations.size() == 1 ? tr("Remove annotation") : tr("Remove annotations");
    return project.edit(name, [&](Writers &write) {
        for (const AnnotationId id : annotations)
            write.annotations.remove(id);
    });
}

} // namespace parallax
