#include "models/storage/id_source.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace parallax {

namespace {

constexpr std::int64_t epoch2020Ms = 1'577'836'800'000;
constexpr int randomBits = 22;
constexpr std::uint32_t randomMask = (1u << randomBits) - 1;

std::optional<std::int64_t> fixedTimeMs()
{
    bool isNumber = false;
    const std::int64_t seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? std::optional(seconds * 1000) : std::nullopt;
}

} // namespace

std::int64_t currentTimeMs()
{
    return fixedTimeMs().value_or(QDateTime::currentMSecsSinceEpoch());
}

IdSource::IdSource(std::int64_t last)
    : IdSource(last, currentTimeMs, [fixed = fixedTimeMs().has_value()]() -> std::uint32_t {
        return fixed ? 0 : QRandomGenerator::global()->generate();
    })
{ }

IdSource::IdSource(std::int64_t last, Clock clock, Random random)
    : m_last(last)
    , m_clock(std::move(clock))
    , m_random(std::move(random))
{ }

std::int64_t IdSource::next()
{
    const std::int64_t sinceEpoch = std::max<std::int64_t>(m_clock() - epoch2020Ms, 1);
    const std::int64_t drawn = (sinceEpoch << randomBits) | (m_random() & randomMask);
    // Many ids in one millisecond, or a clock that was set back: go on from the last one.
    m_last = drawn > m_last ? drawn : m_last + 1 + (m_random() & 63);
    return m_last;
}

} // namespace parallax
