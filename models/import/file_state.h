#pragma once

#include <QtTypes>

#include <optional>

class QIODevice;

namespace parallax {

/// What changes when somebody writes to a file.
struct FileState
{
    qint64 bytes;
    qint64 modifiedSeconds;
    qint64 modifiedNanoseconds;
    friend bool operator==(const FileState &, const FileState &) = default;
};

/// Of an open file as it is now; std::nullopt for pipes, buffers and all else that is no regular file.
std::optional<FileState> fileState(const QIODevice &device);

} // namespace parallax
