#pragma once

#include <QString>

namespace parallax {

/// The name the person is logged in by; "coder" where the system knows none. Never empty.
QString loginName();

} // namespace parallax
