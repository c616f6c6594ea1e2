#pragma once

#include "models/jobs/job_runner.h"

namespace parallax {

/// The one job of a view whose latest result counts: starting it again drops the one before, and it goes with
/// the view.
class LatestJob
{
public:
    explicit LatestJob(JobRunner &runner)
        : m_runner(runner)
    { }
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    void start(const QString &title, JobRunner::Work work, JobRunner::Callback finished)
    {
        cancel();
        m_job = m_runner.start(title, std::move(work), std::move(finished));
    }
    void cancel() { m_runner.cancel(m_job); }
    bool isRunning() const { return m_runner.isRunning(m_job); }

private:
    JobRunner &m_runner;
    JobId m_job{};
};

} // namespace parallax
