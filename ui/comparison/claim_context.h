#pragma once

#include "models/items/claim_background.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

namespace parallax {

class ClaimsTableModel;
class Project;
class TablePage;
class ValueChart;

/// What is added to the claims table once it stands there: nearest sentences in silent cells, who had a claim
/// first, and, below the passages, how the chosen claim's number moved. Works it out beside the window.
class ClaimContext : public QWidget
{
    Q_OBJECT
public:
    ClaimContext(Project &project, JobRunner &jobs, ClaimsTableModel &model, TablePage &page);
    ~ClaimContext() override;

    /// The tables that the model shows.
    void setTables(std::shared_ptr<const ComparedTables> tables);
    void compute(); ///< what is still to be worked out, if the claims table is seen
    bool isSettled() const;
    ValueChart *chart() const { return m_chart; }

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void take(Result<ClaimBackground> background);
    void showChart(const QModelIndex &current);

    QString m_path;
    ClaimsTableModel &m_model;
    TablePage &m_page;
    LatestJob m_job;
    std::shared_ptr<const ComparedTables> m_waiting; ///< tables whose context wasn't worked out yet
    ValueChart *m_chart;
};

} // namespace parallax
