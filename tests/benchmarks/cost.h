#pragma once

#include <functional>

namespace parallax::bench {

/// What work took on the clock, and of all cores together, its ended child processes' among it.
struct Cost
{
    double wallSeconds = 0;
    double processorSeconds = 0;

    friend Cost operator+(Cost one, Cost other)
    {
        return {one.wallSeconds + other.wallSeconds, one.processorSeconds + other.processorSeconds};
    }
};

Cost costOf(const std::function<void()> &work);

} // namespace parallax::bench
