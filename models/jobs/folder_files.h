#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QString>

namespace parallax {

/// What tells a file from what it was before, without reading it.
struct FileStamp
{
    qint64 bytes = 0;
    qint64 changedMs = 0; ///< since 1970, UTC
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// By absolute path.
using FolderFiles = QMap<QString, FileStamp>;

/// The files that importing this folder would read (expandInputs). An error when the folder isn't there.
Result<FolderFiles> filesIn(const QString &folder);
/// Those of `now` that `known` doesn't hold, or holds otherwise; by path.
FolderFiles otherThan(const FolderFiles &now, const FolderFiles &known);

/// A folder whose new files are to be proposed, with those that need no word any more.
struct FolderRecord
{
    QString folder; ///< absolute; empty: none
    FolderFiles known;
};

/// Empty for a file that isn't there or that saveRecord() didn't write.
FolderRecord loadRecord(const QString &path);
/// Whole or not at all; makes the folder it is kept in.
Result<void> saveRecord(const QString &path, const FolderRecord &record);

} // namespace parallax
