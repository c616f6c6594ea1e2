#include "models/edits/change_articles.h"

#include "models/edits/source_choice.h"
#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

namespace {

Result<void> checkFields(const ArticleFields &fields)
{
    if (fields.title && fields.title->simplified().isEmpty())
        return error(tr("An article needs a title."));
    return {};
}

Article changed(Article article, const ArticleFields &fields,
                const std::optional<std::optional<SourceId>> &source)
{
    if (fields.title && fields.title->simplified() != article.title) {
        article.title = fields.title->simplified();
        article.titleOrigin = TitleOrigin::Edited;
    }
    if (source)
        article.source = *source;
    if (fields.author)
        article.author = fields.author->simplified();
    if (fields.published)
        article.published = *fields.published;
    if (fields.url)
        article.url = fields.url->trimmed();
    if (fields.language)
        article.language = fields.language->trimmed();
    return article;
}

} // namespace

Result<void> changeArticles(Project &project, std::span<const ArticleId> articles,
                            const ArticleFields &fields)
{
    if (const Result<void> valid = checkFields(fields); !valid)
        return valid;
    const QString name = articles.size() == 1 ? tr("Change article") : tr("Change articles");
    return project.edit(name, [&](Writers &write) -> Result<void> {
        std::optional<std::optional<SourceId>> source;
        if (fields.source)
            source = sourceNamed(project.read().sources, write, *fields.source);
        for (const ArticleId id : articles) {
            const auto article = project.read().articles.find(id);
            if (!article)
                return error(tr("An article isn't in this project any more."));
            write.articles.update(changed(*article, fields, source));
        }
        if (fields.source)
            write.sources.removeUnused();
        return {};
    });
}

Result<void> removeArticles(Project &project, std::span<const ArticleId> articles)
{
    const QString name = articles.size() == 1 ? tr("Remove article") : tr("Remove articles");
    return project.edit(name, [&](Writers &write) {
        for (const ArticleId id : articles)
            write.articles.remove(id);
        write.sources.removeUnused();
        write.attributes.removeUnused();
    });
}

Result<void> renameSource(Project &project, SourceId source, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return error(tr("A source needs a name."));
    if (const auto other = project.read().sources.named(wanted); other && other->id != source)
        return error(tr("There is a source named %1 already.").arg(wanted));
    return project.edit(tr("Rename source"), [&](Writers &write) { write.sources.rename(source, wanted); });
}

} // namespace parallax
