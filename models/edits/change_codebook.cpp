#include "models/edits/change_codebook.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

#include <QRegularExpression>

namespace parallax {

namespace {

Result<Code> checked(const Project &project, Code code)
{
    static const QRegularExpression colour(QStringLiteral("^(#[0-9a-fA-F]{6})?$"));
    code.name = code.name.simplified();
    if (code.name.isEmpty() || code.name.contains(u'/'))
        return error(tr("A code needs a name without '/'."));
    if (!colour.match(code.colour).hasMatch())
        return error(tr("A code's colour is written like #1b3fa8."));
    if (const auto other = project.read().codes.child(code.parent, code.name); other && other->id != code.id)
        return error(tr("There is a code named %1 at this place already.").arg(code.name));
    for (auto above = code.parent; above;) {
        if (*above == code.id)
            return error(tr("A code can't stand below itself."));
        const auto parent = project.read().codes.find(*above);
        above = parent ? parent->parent : std::nullopt;
    }
    return code;
}

} // namespace

Result<CodeId> addCode(Project &project, std::optional<CodeId> parent, const QString &name)
{
    std::optional<CodeId> made;
    const Result<void> done = project.edit(tr("Add code"), [&](Writers &write) -> Result<void> {
        made = write.ids.next<CodeId>();
        const Result<Code> code = checked(project, {*made, parent, name, {}, {}});
        if (!code)
            return std::unexpected(code.error());
        write.codes.insert(*code);
        return {};
    });
    return done ? Result<CodeId>(*made) : std::unexpected(done.error());
}

Result<void> changeCode(Project &project, const Code &code)
{
    const Result<Code> changed = checked(project, code);
    if (!changed)
        return std::unexpected(changed.error());
    return project.edit(tr("Change code"), [&](Writers &write) { write.codes.update(*changed); });
}

Result<void> removeCode(Project &project, CodeId code)
{
    return project.edit(tr("Remove code"), [&](Writers &write) { write.codes.remove(code); });
}

} // namespace parallax
