#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <vector>

namespace parallax {

/// The path that stands for standard input.
inline constexpr QStringView standardInput = u"-";

/// An input that couldn't be taken, and the sentence, beginning with the path, that says why.
struct InputFailure
{
    QString path;
    Error error;
};

struct InputList
{
    QStringList paths; ///< of files, or "-"
    std::vector<InputFailure> failures;
};

/// The files meant by what a person named: files as they are, folders with all that is below them, in the
/// order given and within a folder by name (code units, so the same everywhere). In folders, hidden files and
/// Parallax projects are passed over, links are followed and a folder is read once however often it is
/// reached. What is missing, unreadable or no regular file becomes a failure; the rest goes on. Sizes are the
/// readers' matter: some formats are read piece by piece.
InputList expandInputs(const QStringList &given);

} // namespace parallax
