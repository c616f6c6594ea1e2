#pragma once

namespace parallax {

/// What the window is dressed in; System is light or dark as the desktop is.
enum class Theme { System, Light, Dark };

} // namespace parallax
