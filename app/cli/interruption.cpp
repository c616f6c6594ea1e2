#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace parallax::cli {

namespace {

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free); // signal handlers may touch nothing else

void handle(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruptible::Interruptible()
{
    interrupted = false;
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
}

Interruptible::~Interruptible()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruptible::wasInterrupted() const
{
    return interrupted;
}

} // namespace parallax::cli
