#pragma once

#include <QString>

#include <cstdint>

namespace parallax {

/// A stretch of time for people: "28 Nov 2024", "28 Nov 2024 14:05", "27 Nov 2024 to 29 Nov 2024".
QString timeText(std::int64_t startMs, std::int64_t endMs);

} // namespace parallax
