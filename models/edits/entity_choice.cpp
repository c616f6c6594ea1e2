#include "models/edits/entity_choice.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<EntityId> resolve(const Project &project, Writers &write, const EntityChoice &choice)
{
    if (const auto *id = std::get_if<EntityId>(&choice)) {
        if (!project.read().entities.find(*id))
            return error(tr("The entity isn't in this project any more."));
        return *id;
    }
    const NamedEntity &wanted = std::get<NamedEntity>(choice);
    const QString name = wanted.name.simplified();
    if (name.isEmpty())
        return error(tr("An entity needs a name."));
    if (const auto known = project.read().entities.named(name, wanted.type))
        return known->id;
    const auto id = write.ids.next<EntityId>();
    write.entities.insert(id, wanted.type, name);
    return id;
}

} // namespace parallax
