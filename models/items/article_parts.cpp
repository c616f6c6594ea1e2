#include "models/items/article_parts.h"

#include "models/jobs/job_context.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/storage/readers.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

namespace parallax {

namespace {

constexpr std::size_t fewArticles = 128; ///< a thread and a connection cost more than they spare
constexpr std::size_t mostParts = 8;
constexpr int partCacheKilobytes = 4'096; ///< each body is read once: a large cache gains nothing

Result<void> onOwnConnection(const QString &path, const std::function<Result<void>(const Readers &)> &work)
{
    const auto database = openProjectFile(path, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::optional<Error> failure;
    (*database)->setFailureHandler([&](const Error &error) { failure = error; });
    (*database)->setCacheKilobytes(partCacheKilobytes);
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

Result<void> readInParts(const Readers &read, std::size_t articles, const JobContext &context,
                         const ArticleWork &work)
{
    const std::size_t parts = articleParts(articles);
    std::atomic<std::size_t> finished = 0;
    std::atomic<std::size_t> firstFailed = parts;
    const auto workOn = [&](const Readers &own, std::size_t part) {
        Result<void> done;
        const std::size_t end = articles * (part + 1) / parts;
        for (std::size_t i = articles * part / parts;
             i < end && part <= firstFailed && !context.isCancelled(); ++i) {
            done = work(own, part, i);
            if (!done) {
                std::size_t known = firstFailed;
                while (part < known && !firstFailed.compare_exchange_weak(known, part)) { }
                break;
            }
            const std::size_t all = ++finished;
            if (part == 0) // reports come from the job's own thread
                context.report(std::int64_t(all), std::int64_t(articles));
        }
        return done;
    };
    std::vector<Result<void>> results(parts);
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < parts; ++part) {
            threads.emplace_back([&, part] {
                results[part] = onOwnConnection(read.database.path(),
                                                [&](const Readers &own) { return workOn(own, part); });
            });
        }
        results[0] = workOn(read, 0);
    }
    for (const Result<void> &result : results) {
        if (!result)
            return result;
    }
    context.report(std::int64_t(finished), std::int64_t(articles));
    return {};
}

} // namespace parallax
