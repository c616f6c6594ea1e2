#include "ui/main_window/job_indicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace parallax {

using namespace Qt::StringLiterals;

JobIndicator::JobIndicator(JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_delay(new QTimer(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(110);
    m_bar->setMaximumHeight(14);
    m_bar->setTextVisible(false);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_delay->setSingleShot(true);
    m_delay->setInterval(std::chrono::milliseconds(300)); // what is shorter should not flicker
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_bar, m_cancel})
        row->addWidget(widget);
    hide();
    connect(&jobs, &JobRunner::started, this, &JobIndicator::begin);
    connect(&jobs, &JobRunner::progressed, this, &JobIndicator::progress);
    connect(&jobs, &JobRunner::finished, this, &JobIndicator::end);
    connect(m_delay, &QTimer::timeout, this, [this] { setVisible(!m_running.empty()); });
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_running.empty())
            m_jobs.cancel(m_running.back());
    });
}

void JobIndicator::begin(JobId job)
{
    m_running.push_back(job);
    m_title->setText(m_jobs.title(job));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_jobs.title(job)));
    m_bar->setRange(0, 0);
    if (isHidden())
        m_delay->start();
}

void JobIndicator::progress(JobId job, qint64 done, qint64 total)
{
    if (m_running.empty() || m_running.back() != job)
        return;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    const QString percent = total > 0 ? u" %1 %"_s.arg(done * 100 / total) : QString();
    m_title->setText(m_jobs.title(job) + percent);
}

void JobIndicator::end(JobId job)
{
    std::erase(m_running, job);
    if (m_running.empty()) {
        m_delay->stop();
        hide();
        return;
    }
    m_title->setText(m_jobs.title(m_running.back()));
}

} // namespace parallax
