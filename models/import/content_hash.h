#pragma once

#include <QByteArray>
#include <QStringView>

namespace parallax {

/// SHA-256 (32 bytes) of a body's UTF-8. Two imports are exact duplicates when these are equal: the same
/// words and line ends as stored, whatever the file's name, line ends, byte order mark or metadata lines.
QByteArray contentHash(QStringView body);

} // namespace parallax
