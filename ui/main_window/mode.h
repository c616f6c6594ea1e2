#pragma once

#include <QString>

#include <array>
#include <optional>

namespace parallax {

/// The ways to look at a project.
enum class Mode { Read, Compare, Timeline, Matrix };

inline constexpr std::array allModes = {Mode::Read, Mode::Compare, Mode::Timeline, Mode::Matrix};

QString toString(Mode mode); ///< read, compare, timeline, matrix: for settings and the command line
std::optional<Mode> modeFromString(QStringView text);

} // namespace parallax
