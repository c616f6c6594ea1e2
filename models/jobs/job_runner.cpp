#include "models/jobs/job_runner.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace parallax {

namespace {

constexpr qint64 reportIntervalMs = 50;
constexpr int fewestThreads = 2; // a quick job must not wait for an import

} // namespace

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(std::max(fewestThreads, QThread::idealThreadCount()));
}

JobRunner::~JobRunner()
{
    stopAll();
}

JobContext::Report JobRunner::reporter(JobId job)
{
    return [this, job, lastReport = QElapsedTimer()](std::int64_t done, std::int64_t total) mutable {
        if (lastReport.isValid() && lastReport.elapsed() < reportIntervalMs && done != total)
            return;
        lastReport.start();
        QMetaObject::invokeMethod(
            this,
            [this, job, done, total] {
                if (isRunning(job))
                    Q_EMIT progressed(job, done, total);
            },
            Qt::QueuedConnection);
    };
}

JobId JobRunner::start(const QString &title, Work work, Callback finished, Callback cancelled)
{
    const auto job = JobId(++m_last);
    const auto context = std::make_shared<JobContext>(reporter(job));
    m_jobs[job] = {title, context, std::move(finished), std::move(cancelled)};
    Q_EMIT started(job, title);
    m_threads.start([this, job, context, work = std::move(work)] {
        work(*context);
        QMetaObject::invokeMethod(this, [this, job] { end(job); }, Qt::QueuedConnection);
    });
    return job;
}

void JobRunner::end(JobId job)
{
    auto node = m_jobs.extract(job);
    if (node.empty())
        return; // dropped by stopAll()
    const Job &ended = node.mapped();
    if (const Callback &callback = ended.context->isCancelled() ? ended.cancelled : ended.finished)
        callback();
    Q_EMIT finished(job);
}

void JobRunner::cancel(JobId job)
{
    if (const auto found = m_jobs.find(job); found != m_jobs.end())
        found->second.context->cancel();
}

void JobRunner::stopAll()
{
    for (const auto &[id, job] : m_jobs)
        job.context->cancel();
    m_threads.waitForDone();
    const auto dropped = std::exchange(m_jobs, {});
    for (const auto &[id, job] : dropped)
        Q_EMIT finished(id);
}

QString JobRunner::title(JobId job) const
{
    const auto found = m_jobs.find(job);
    return found == m_jobs.end() ? QString() : found->second.title;
}

} // namespace parallax
