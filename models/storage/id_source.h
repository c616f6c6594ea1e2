#pragma once

#include <cstdint>
#include <functional>

namespace parallax {

/// Draws row ids: 41 bits of milliseconds since 2020 over 22 random bits, always growing. So rows lie in the
/// file in the order they were made, and two coders' files can be merged without a clash.
class IdSource
{
public:
    using Clock = std::function<std::int64_t()>; ///< milliseconds since 1970-01-01T00:00Z
    using Random = std::function<std::uint32_t()>;

    /// `last` is the greatest id in use. The clock and the numbers of the environment: SOURCE_DATE_EPOCH,
    /// where set, fixes both, so that a build that makes a project makes the same bytes each time.
    explicit IdSource(std::int64_t last);
    IdSource(std::int64_t last, Clock clock, Random random);

    std::int64_t next();
    template <typename IdType> IdType next() { return IdType(next()); }
    std::int64_t nowMs() const { return m_clock(); }

private:
    std::int64_t m_last;
    Clock m_clock;
    Random m_random;
};

/// The clock of SOURCE_DATE_EPOCH or of the machine.
std::int64_t currentTimeMs();

} // namespace parallax
