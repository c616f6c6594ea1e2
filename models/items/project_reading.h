#pragma once

#include "models/jobs/job_context.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/storage/readers.h"

namespace parallax {

/// For a job's work: reads the project file on a connection of its own, which goes with the job's
/// cancelling. `work(const Database &)` returns a Result; a read that fails makes it the result's error.
template <typename Work>
auto readDatabase(const QString &path, JobContext &context, Work &&work)
    -> decltype(work(std::declval<const Database &>()))
{
    const auto database = openProjectFile(path, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::optional<Error> failure;
    (*database)->setFailureHandler([&](const Error &error) { failure = error; });
    (*database)->holdSnapshot();
    const Interruption interruption(context, [&] { (*database)->interrupt(); });
    auto result = work(**database);
    if (failure)
        return std::unexpected(*failure);
    return result;
}

/// The same with `work(const Readers &)`.
template <typename Work>
auto readProject(const QString &path, JobContext &context, Work &&work)
    -> decltype(work(std::declval<const Readers &>()))
{
    return readDatabase(path, context, [&](const Database &database) { return work(Readers(database)); });
}

} // namespace parallax
