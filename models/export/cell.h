#pragma once

#include <QString>

#include <cstdint>
#include <variant>

namespace parallax {

/// A value in an exported table, in any format: nothing, text, or a number (which no format quotes, guards or
/// groups).
using Cell = std::variant<std::monostate, QString, std::int64_t, double>;

} // namespace parallax
