#include "ui/comparison/comparison_tab.h"

#include "models/project/project.h"
#include "ui/comparison/table_page.h"

#include <utility>

namespace parallax {

ComparisonTab::ComparisonTab(const Project &project, JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_path(project.path())
    , m_job(jobs)
{ }

void ComparisonTab::setScope(std::vector<ArticleId> articles, const ComparisonOptions &options)
{
    if (articles == m_articles && options == m_options)
        return;
    m_articles = std::move(articles);
    m_options = options;
    refresh();
}

void ComparisonTab::refresh()
{
    m_isStale = true;
    if (isVisible())
        computeStale();
}

bool ComparisonTab::isSettled() const
{
    return !(m_isStale && isVisible()) && !m_job.isRunning();
}

void ComparisonTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    computeStale();
}

void ComparisonTab::computeStale()
{
    if (std::exchange(m_isStale, false))
        compute();
}

void ComparisonTab::adopt(TablePage *page)
{
    m_tables.push_back(page);
    connect(page, &TablePage::articleActivated, this, &ComparisonTab::articleActivated);
    connect(page, &TablePage::failed, this, &ComparisonTab::failed);
}

} // namespace parallax
