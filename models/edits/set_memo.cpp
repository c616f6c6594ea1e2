#include "models/edits/set_memo.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<void> setMemo(Project &project, const MemoTarget &target, const QString &text)
{
    if (project.read().memos.textOf(target) == text.trimmed())
        return {};
    return project.edit(tr("Change memo"), [&](Writers &write) {
        write.memos.set(write.ids.next<MemoId>(), target, text.trimmed(), write.coder, write.ids.nowMs());
    });
}

Result<void> setTitle(Project &project, const QString &title)
{
    if (title.simplified().isEmpty())
        return error(tr("A project needs a title."));
    return project.edit(tr("Rename project"),
                        [&](Writers &write) { write.project.setTitle(title.simplified()); });
}

} // namespace parallax
