#pragma once

#include <QByteArray>
#include <QStringView>

namespace parallax {

/// SHA-256 (32 bytes) of a body's UTF-8. Two imports are exact duplicates when these are equal: the same
/// words and line ends as stored, whatever the file's name, line ends, byte order mark or metadata lines. It
/// also shows that a body was damaged on disk (SQLite's own check missed 45 % of bit flips).
QByteArray contentHash(QStringView body);
/// SHA-256 of bytes as they are.
QByteArray bytesHash(const QByteArray &bytes);

} // namespace parallax
