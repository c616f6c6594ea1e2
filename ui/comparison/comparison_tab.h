#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace parallax {

class Project;
class TablePage;

/// A tab of the comparison that computes its tables beside the window, and only while it is seen.
class ComparisonTab : public QWidget
{
    Q_OBJECT
public:
    ComparisonTab(const Project &project, JobRunner &jobs, QWidget *parent);

    void setArticles(std::vector<ArticleId> articles);
    void refresh(); ///< the same articles, of which something that the tab counts has changed
    bool isSettled() const;
    bool isFresh() const { return !m_isStale && !m_job.isRunning(); } ///< shows the articles that were set
    const std::vector<TablePage *> &tables() const { return m_tables; }

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);
    void changed(); ///< what the table shows is another

protected:
    void showEvent(QShowEvent *event) override;
    virtual void compute() = 0; ///< starts the job
    /// What a table of the tab opens and reports is the tab's.
    void adopt(TablePage *page);

    const QString m_path; ///< of the project, for the job
    std::vector<ArticleId> m_articles;
    LatestJob m_job;

private:
    void computeStale();
    std::vector<TablePage *> m_tables;
    bool m_isStale = false;
};

} // namespace parallax
