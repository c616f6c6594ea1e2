#pragma once

#include <ctime>

namespace parallax::testing {

/// How long this process has computed, so that a bound holds on a busy machine too.
class ProcessorTimer
{
public:
    long milliseconds() const { return long((std::clock() - m_start) * 1000 / CLOCKS_PER_SEC); }

private:
    std::clock_t m_start = std::clock();
};

} // namespace parallax::testing
