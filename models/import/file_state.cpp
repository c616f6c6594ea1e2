#include "models/import/file_state.h"

#include <QFileDevice>

#include <sys/stat.h>

namespace parallax {

std::optional<FileState> fileState(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    struct stat now{};
    if (!file || ::fstat(file->handle(), &now) != 0 || !S_ISREG(now.st_mode))
        return std::nullopt;
    return FileState{now.st_size, now.st_mtim.tv_sec, now.st_mtim.tv_nsec};
}

} // namespace parallax
