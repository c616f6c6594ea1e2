#include "models/edits/merge_entities.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

#include <algorithm>

namespace parallax {

Result<void> mergeEntities(Project &project, EntityId kept, std::span<const EntityId> merged)
{
    if (std::ranges::contains(merged, kept))
        return error(tr("An entity can't be merged into itself."));
    return project.edit(tr("Merge entities"), [&](Writers &write) {
        for (const EntityId id : merged) {
            write.annotations.reassign(id, kept);
            write.entities.moveNames(id, kept);
            write.entities.remove(id);
        }
    });
}

} // namespace parallax
