#include "models/edits/set_article_attribute.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

Result<void> setArticleAttribute(Project &project, std::span<const ArticleId> articles, const QString &name,
                                 const QString &value)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return error(tr("An attribute needs a name."));
    const QString edit =
        articles.size() == 1 ? tr("Set %1 of article").arg(wanted) : tr("Set %1 of articles").arg(wanted);
    return project.edit(edit, [&](Writers &write) -> Result<void> {
        for (const ArticleId id : articles) {
            if (!project.read().articles.find(id))
                return error(tr("An article isn't in this project any more."));
            write.attributes.set(id, wanted, value.trimmed(), write.ids);
        }
        if (value.trimmed().isEmpty())
            write.attributes.removeUnused();
        return {};
    });
}

} // namespace parallax
