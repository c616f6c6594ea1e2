#pragma once

#include "models/jobs/job_context.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>

namespace parallax {

enum class JobId : qint64 { }; ///< given once and never again, from 1

/// Runs long work beside the window. Lives on the window's thread; everything it says, it says there.
/// A job that reads opens its own connection (openProjectFile with project.path()); its work must hold
/// values only, since it may outlive the page that started it.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override; ///< as stopAll()

    using Work = std::function<void(JobContext &)>;
    using Callback = std::function<void()>;
    /// Runs `work` on another thread, then `finished` here. When the job was cancelled first, `finished` is
    /// dropped, and `cancelled`, if any, is called instead once the work has ended.
    JobId start(const QString &title, Work work, Callback finished, Callback cancelled = {});
    /// Asks the job to end; nothing when it has ended. Starting a job that makes another one's result stale
    /// goes with cancelling that one (LatestJob does).
    void cancel(JobId job);
    /// Cancels all jobs, waits for their threads, and drops their callbacks: to be called before what the
    /// callbacks use goes away, such as the project.
    void stopAll();

    bool isRunning(JobId job) const { return m_jobs.contains(job); }
    bool isIdle() const { return m_jobs.empty(); }
    QString title(JobId job) const; ///< empty when it has ended

Q_SIGNALS:
    void started(parallax::JobId job, const QString &title);
    void progressed(parallax::JobId job, qint64 done, qint64 total);
    /// After the callback, or when the job was dropped.
    void finished(parallax::JobId job);

private:
    struct Job
    {
        QString title;
        std::shared_ptr<JobContext> context;
        Callback finished;
        Callback cancelled;
    };
    JobContext::Report reporter(JobId job);
    void end(JobId job);

    std::map<JobId, Job> m_jobs;
    qint64 m_last = 0;
    QThreadPool m_threads;
};

} // namespace parallax
