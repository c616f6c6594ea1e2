#pragma once

#include "models/jobs/job_runner.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace parallax {

/// The job that runs, with its progress and a button that ends it. Shows nothing for what is done at once.
class JobIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit JobIndicator(JobRunner &jobs, QWidget *parent = nullptr);

private:
    void begin(JobId job);
    void progress(JobId job, qint64 done, qint64 total);
    void end(JobId job);

    JobRunner &m_jobs;
    std::vector<JobId> m_running; ///< the newest is shown
    QLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_delay;
};

} // namespace parallax
