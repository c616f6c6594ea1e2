#pragma once

#include <QString>

namespace parallax {

/// A name out of an archive as it may be shown and compared: '/' between folders, and nothing that leads out
/// of the archive or fools the eye. Backslashes become '/'; drive letters, empty parts, "." and ".." are left
/// out, as are control and invisible formatting characters (right-to-left overrides among them). What is left
/// is at most `longestArchiveName` UTF-16 units, of which the last are kept. Empty when nothing is left.
QString harmlessArchiveName(QStringView name);

inline constexpr qsizetype longestArchiveName = 1000;

} // namespace parallax
