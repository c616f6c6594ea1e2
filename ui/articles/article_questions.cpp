#include "models/edits/change_articles.h"
#include "models/edits/change_event.h"
#include "models/import/typed_metadata.h"
#include "models/project/project.h"
#include "ui/articles/article_actions.h"
#include "ui/widgets/field_dialog.h"

#include <algorithm>

namespace parallax {

namespace {

/// What all of the articles have alike, else empty.
template <typename Value>
QString commonText(const Project &project, const std::vector<ArticleId> &articles, Value value)
{
    std::optional<QString> common;
    for (const ArticleId id : articles) {
        const std::optional<Article> article = project.read().articles.find(id);
        const QString text = article ? value(*article) : QString();
        if (common && *common != text)
            return {};
        common = text;
    }
    return common.value_or(QString());
}

} // namespace

void ArticleActions::askTitle()
{
    const std::optional<Article> article = m_project.read().articles.find(m_selected.front());
    if (!article)
        return;
    const FieldQuestion question{.title = tr("Set title"),
                                 .label = tr("Title"),
                                 .hint = tr("The text itself stays as it was imported."),
                                 .verb = tr("Set title"),
                                 .value = article->title};
    (new FieldDialog(
         question,
         [this, id = article->id](const QString &title) {
             return changeArticles(m_project, std::array{id}, {.title = title});
         },
         m_list->window()))
        ->open();
}

void ArticleActions::fillIn()
{
    const bool hasSource = std::ranges::all_of(m_selected, [this](ArticleId id) {
        const std::optional<Article> article = m_project.read().articles.find(id);
        return article && article->source;
    });
    if (hasSource)
        askDate();
    else
        askSource();
}

void ArticleActions::askSource()
{
    QStringList names;
    QHash<SourceId, QString> byId;
    for (const Source &source : m_project.read().sources.all()) {
        names << source.name;
        byId.insert(source.id, source.name);
    }
    const QString present = commonText(m_project, m_selected, [&](const Article &article) {
        return article.source ? byId.value(*article.source) : QString();
    });
    const FieldQuestion question{
        .title = tr("Set source"),
        .label = tr("Source"),
        .hint = tr("The outlet that published. Empty takes the source away."),
        .verb = ofArticles(tr("Set source of 1 article"), tr("Set source of %1 articles")),
        .value = present,
        .choices = names};
    (new FieldDialog(
         question,
         [this, articles = m_selected](const QString &name) {
             return changeArticles(m_project, articles, {.source = name});
         },
         m_list->window()))
        ->open();
}

void ArticleActions::askDate()
{
    const QString present = commonText(m_project, m_selected, [](const Article &article) {
        return article.published ? article.published->toIso() : QString();
    });
    const FieldQuestion question{
        .title = tr("Set date"),
        .label = tr("Published"),
        .hint = tr("As far as it is known: 2024-11-28, 2024-11-28T14:05+01:00, 28 Nov 2024, 2024-11 or 2024. "
                   "Empty takes the date away."),
        .verb = ofArticles(tr("Set date of 1 article"), tr("Set date of %1 articles")),
        .value = present};
    (new FieldDialog(
         question,
         [this, articles = m_selected](const QString &text) -> Result<void> {
             const auto date = typedDate(text);
             if (!date)
                 return std::unexpected(date.error());
             return changeArticles(m_project, articles, {.published = *date});
         },
         m_list->window()))
        ->open();
}

void ArticleActions::askEvent()
{
    const FieldQuestion question{
        .title = tr("New event"),
        .label = tr("Event"),
        .hint = tr("What happened, in a few words. The articles stay where they are and can be linked to "
                   "several events."),
        .verb = ofArticles(tr("Make an event of 1 article"), tr("Make an event of %1 articles"))};
    (new FieldDialog(
         question,
         [this, articles = m_selected](const QString &name) -> Result<void> {
             const auto made = addEvent(m_project, name, std::nullopt, articles);
             if (!made)
                 return std::unexpected(made.error());
             return {};
         },
         m_list->window()))
        ->open();
}

} // namespace parallax
