#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>

namespace parallax {

/// What a job's work is given, on its own thread.
class JobContext
{
public:
    using Report = std::function<void(std::int64_t done, std::int64_t total)>;
    explicit JobContext(Report report)
        : m_report(std::move(report))
    { }
    JobContext(const JobContext &) = delete;
    JobContext &operator=(const JobContext &) = delete;

    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    /// In any unit; a total of 0 stands for unknown. May be called as often as is handy: the window hears of
    /// it at most every 50 ms, and of done == total always.
    void report(std::int64_t done, std::int64_t total) const { m_report(done, total); }

    /// From any thread: sets the mark and calls what an Interruption asks for.
    void cancel();

private:
    friend class Interruption;
    Report m_report;
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex;
    std::function<void()> m_interrupt;
};

/// While it lives, cancelling the job calls `interrupt` on the cancelling thread: for what can't look at
/// isCancelled(), such as a long query (Database::interrupt).
class Interruption
{
public:
    Interruption(JobContext &context, std::function<void()> interrupt);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    JobContext &m_context;
};

} // namespace parallax
