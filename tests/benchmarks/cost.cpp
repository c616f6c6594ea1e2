#include "tests/benchmarks/cost.h"

#include <QElapsedTimer>

#include <sys/resource.h>

namespace parallax::bench {

namespace {

double processorSeconds()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        ::getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            seconds += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
    return seconds;
}

} // namespace

Cost costOf(const std::function<void()> &work)
{
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    work();
    return {double(timer.nsecsElapsed()) / 1e9, processorSeconds() - before};
}

} // namespace parallax::bench
