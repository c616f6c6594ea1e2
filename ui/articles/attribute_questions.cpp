#include "models/edits/set_article_attribute.h"
#include "models/project/project.h"
#include "ui/articles/article_actions.h"
#include "ui/widgets/field_dialog.h"

#include <QMenu>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValuesOffered = 200;

/// The value that all of the articles have, else empty.
QString commonAttribute(const Readers &read, const std::vector<ArticleId> &articles, const QString &name)
{
    std::optional<QString> common;
    for (const ArticleId id : articles) {
        const std::vector<ArticleAttribute> attributes = read.attributes.ofArticle(id);
        const auto found = std::ranges::find(attributes, name, &ArticleAttribute::name);
        const QString value = found != attributes.end() ? found->value : QString();
        if (common && *common != value)
            return {};
        common = value;
    }
    return common.value_or(QString());
}

} // namespace

/// Country and leaning are offered before the project has them.
void ArticleActions::fillAttributeMenu()
{
    attributeMenu->clear();
    QStringList names = m_project.read().attributes.names();
    for (const QString &offered : {tr("Country"), tr("Leaning")}) {
        if (!names.contains(offered, Qt::CaseInsensitive))
            names << offered;
    }
    for (const QString &name : std::as_const(names))
        attributeMenu->addAction(QString(name).replace(u'&', u"&&"_s) + u"…"_s, this,
                                 [this, name] { askAttribute(name); });
    attributeMenu->addSeparator();
    attributeMenu->addAction(tr("New attribute…"), this, &ArticleActions::askAttributeName);
}

void ArticleActions::askAttributeName()
{
    const FieldQuestion question{
        .title = tr("New attribute"),
        .label = tr("Attribute"),
        .hint = tr(
            "What articles are grouped by in comparisons and the matrix, such as the owner of their outlet."),
        .verb = tr("Next: its value"),
        .choices = m_project.read().attributes.names()};
    (new FieldDialog(
         question,
         [this](const QString &name) -> Result<void> {
             if (name.simplified().isEmpty())
                 return error(tr("An attribute needs a name."));
             askAttribute(name.simplified());
             return {};
         },
         m_list->window()))
        ->open();
}

void ArticleActions::askAttribute(const QString &name)
{
    QStringList values;
    for (const AttributeValue &one : m_project.read().attributes.values(name, mostValuesOffered))
        values << one.value;
    const FieldQuestion question{
        .title = tr("Set attribute"),
        .label = name,
        .hint = tr("Articles of one value are one group. Empty takes the attribute away."),
        .verb = ofArticles(tr("Set %1 of 1 article"), tr("Set %2 of %1 articles")).arg(name),
        .value = commonAttribute(m_project.read(), m_selected, name),
        .choices = values};
    (new FieldDialog(
         question,
         [this, articles = m_selected, name](const QString &value) {
             return setArticleAttribute(m_project, articles, name, value);
         },
         m_list->window()))
        ->open();
}

} // namespace parallax
