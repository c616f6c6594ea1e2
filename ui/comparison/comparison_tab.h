#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "models/items/comparison_options.h"
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

    virtual void setScope(std::vector<ArticleId> articles, const ComparisonOptions &options);
    virtual void refresh(); ///< the same articles, of which something that the tab counts has changed
    /// What is chosen in the tab, to be saved; it takes what it knows.
    virtual QString choice() const { return {}; }
    virtual void setChoice(const QString & /*choice*/) { }
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
    void markStale() { m_isStale = true; } ///< what compute() couldn't start yet

    const QString m_path; ///< of the project, for the job
    std::vector<ArticleId> m_articles;
    ComparisonOptions m_options;
    LatestJob m_job;

private:
    void computeStale();
    std::vector<TablePage *> m_tables;
    bool m_isStale = false;
};

} // namespace parallax
