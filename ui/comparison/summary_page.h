#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/span.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace parallax {

class Project;
class Settings;
class SummaryTableModel;
class TablePage;

/// The summary tab: what differs most between the sources, each row with its passages. Computes beside the
/// window, and only while it is seen.
class SummaryPage : public QWidget
{
    Q_OBJECT
public:
    SummaryPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~SummaryPage() override;

    void setArticles(std::vector<ArticleId> articles);
    void refresh(); ///< the same articles, whose tags, names or dates have changed
    bool isSettled() const;
    TablePage *page() const { return m_page; }

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);
    void changed(); ///< what the table shows is another

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found;
    void compute();
    void take(Result<Found> found);

    QString m_path;
    std::vector<ArticleId> m_articles;
    bool m_isStale = false;
    LatestJob m_job;
    SummaryTableModel *m_model;
    TablePage *m_page;
};

} // namespace parallax
