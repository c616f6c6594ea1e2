#include "models/items/project_counts.h"

#include "models/project/project.h"

namespace parallax {

namespace {

std::int64_t growth(const Changes &changes, Table table)
{
    const Changes::Rows &rows = changes.rows(table);
    return std::ssize(rows.inserted) - std::ssize(rows.deleted);
}

} // namespace

ProjectCounts::ProjectCounts(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(&project.notifier(), &Notifier::changed, this, &ProjectCounts::follow);
    count();
}

void ProjectCounts::count()
{
    m_articles = m_project.read().articles.count();
    m_entities = m_project.read().entities.count();
    m_claims = m_project.read().claims.count();
    m_tags = m_project.read().annotations.count();
}

void ProjectCounts::follow(const Changes &changes)
{
    if (changes.isEverything()) {
        count();
    } else {
        m_articles += growth(changes, Table::Article);
        m_entities += growth(changes, Table::Entity);
        m_claims += growth(changes, Table::Claim);
        m_tags += growth(changes, Table::Annotation);
    }
    Q_EMIT changed();
}

} // namespace parallax
