#include "models/edits/rename_project.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<void> renameProject(Project &project, const QString &title)
{
    const QString name = title.simplified();
    if (name.isEmpty())
        return error(tr("A project needs a title."));
    return project.edit(tr("Rename project"), [&](Writers &write) { write.project.setTitle(name); });
}

} // namespace parallax
