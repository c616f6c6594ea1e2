#pragma once

#include "app/cli/exit.h"
#include "models/project/project.h"

namespace parallax::cli {

/// Runs a command's work on the project at a path and closes it. What prevents that, and a read that fails
/// meanwhile, is told and gives Exit::NoProject.
Exit readProject(const QString &path, const std::function<Exit(Project &)> &work);
/// The same for writing. An empty coder stands for the login name.
Exit writeProject(const QString &path, const QString &coder, const std::function<Exit(Project &)> &work);

/// The article of an id, an exact title, or the name of the file it was imported from, or its beginning.
Result<ArticleId> articleNamed(const Readers &read, const QString &name);

} // namespace parallax::cli
