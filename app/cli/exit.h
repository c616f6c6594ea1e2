#pragma once

namespace parallax::cli {

/// The program's exit status.
enum class Exit {
    Done = 0,
    SomeFailed = 1, ///< some inputs failed, and each was named
    Usage = 2,
    NoProject = 3, ///< the project, or a file to write, can't be opened or written; nothing was changed
};

} // namespace parallax::cli
