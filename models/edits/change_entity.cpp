#include "models/edits/change_entity.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<void> changeEntity(Project &project, EntityId entity, EntityType type, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return error(tr("An entity needs a name."));
    const auto known = project.read().entities.find(entity);
    if (!known)
        return error(tr("The entity isn't in this project any more."));
    if (const auto other = project.read().entities.named(wanted, type); other && other->id != entity)
        return error(
            tr("There is a %1 named %2 already; merge the two instead.").arg(toString(type), wanted));
    return project.edit(tr("Change entity"), [&](Writers &write) {
        write.entities.removeAlias(entity, wanted);
        write.entities.update(entity, type, wanted);
        if (known->name != wanted)
            write.entities.addAlias(entity, known->name);
    });
}

Result<void> addAlias(Project &project, EntityId entity, const QString &name)
{
    if (name.simplified().isEmpty())
        return error(tr("An alias needs a name."));
    return project.edit(tr("Add alias"),
                        [&](Writers &write) { write.entities.addAlias(entity, name.simplified()); });
}

Result<void> removeAlias(Project &project, EntityId entity, const QString &name)
{
    return project.edit(tr("Remove alias"),
                        [&](Writers &write) { write.entities.removeAlias(entity, name); });
}

Result<void> removeEntity(Project &project, EntityId entity)
{
    return project.edit(tr("Remove entity"), [&](Writers &write) { write.entities.remove(entity); });
}

} // namespace parallax
