#include "models/edits/code_choice.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<CodeId> resolve(const Project &project, Writers &write, const CodeChoice &choice)
{
    if (const auto *id = std::get_if<CodeId>(&choice)) {
        if (!project.read().codes.find(*id))
            return error(tr("The code isn't in this project any more."));
        return *id;
    }
    std::optional<CodeId> code;
    for (const QString &part : std::get<QString>(choice).split(u'/')) {
        const QString name = part.simplified();
        if (name.isEmpty())
            return error(tr("A code needs a name; levels are separated by '/'."));
        if (const auto known = project.read().codes.child(code, name)) {
            code = known->id;
            continue;
        }
        const auto id = write.ids.next<CodeId>();
        write.codes.insert({id, code, name, {}, {}});
        code = id;
    }
    return *code;
}

} // namespace parallax
