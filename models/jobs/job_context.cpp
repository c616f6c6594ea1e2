#include "models/jobs/job_context.h"

namespace parallax {

void JobContext::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
    if (m_interrupt)
        m_interrupt();
}

Interruption::Interruption(JobContext &context, std::function<void()> interrupt)
    : m_context(context)
{
    const std::scoped_lock lock(m_context.m_mutex);
    m_context.m_interrupt = std::move(interrupt);
    if (m_context.m_cancelled)
        m_context.m_interrupt();
}

Interruption::~Interruption()
{
    const std::scoped_lock lock(m_context.m_mutex);
    m_context.m_interrupt = nullptr;
}

} // namespace parallax
