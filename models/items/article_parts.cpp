#include "models/items/article_parts.h"

#include "models/jobs/job_context.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/storage/readers.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <vector>

namespace parallax {

namespace {

constexpr std::size_t fewArticles = 128; ///< a thread and a connection cost more than they spare
constexpr std::size_t mostParts = 8;     ///< each has a connection's cache

Result<void> onOwnConnection(const QString &path, const std::function<Result<void>(const Readers &)> &work)
{
    const auto database = openProjectFile(path, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::optional<Error> failure;
    (*database)->setFailureHandler([&](const Error &error) { failure = error; });
    (*database)->holdSnapshot();
    const Result<void> done = work(Readers(**database));
    return failure ? std::unexpected(*failure) : done;
}

} // namespace

std::size_t articleParts(std::size_t articles)
{
    if (articles < fewArticles)
        return 1;
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, mostParts);
}

Result<void> readInParts(const Readers &read, std::size_t articles, const PartWork &work)
{
    const std::size_t parts = articleParts(articles);
    std::vector<Result<void>> results(parts);
    const auto begin = [&](std::size_t part) { return articles * part / parts; };
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < parts; ++part) {
            threads.emplace_back([&, part] {
                results[part] = onOwnConnection(read.database.path(), [&](const Readers &own) {
                    return work(own, part, begin(part), begin(part + 1));
                });
            });
        }
        results[0] = work(read, 0, 0, begin(1));
    }
    for (const Result<void> &result : results) {
        if (!result)
            return result;
    }
    return {};
}

PartsProgress::PartsProgress(const JobContext &context, std::size_t total)
    : m_context(context)
    , m_total(std::int64_t(total))
{ }

bool PartsProgress::goOn(std::size_t part)
{
    const std::int64_t done = m_done.fetch_add(1, std::memory_order_relaxed) + 1;
    if (part == 0)
        m_context.report(done, m_total);
    return !m_context.isCancelled();
}

} // namespace parallax
