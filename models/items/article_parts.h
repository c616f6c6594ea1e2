#pragma once

#include "models/domain/result.h"

#include <atomic>
#include <cstdint>
#include <functional>

namespace parallax {

class JobContext;
struct Readers;

/// Into how many parts the articles of a job are cut, one for each thread: by the machine's cores, and one
/// where there are few articles.
std::size_t articleParts(std::size_t articles);

/// What is to be done with the articles from `begin` up to `end`.
using PartWork =
    std::function<Result<void>(const Readers &read, std::size_t part, std::size_t begin, std::size_t end)>;

/// Does it for all parts at once: the first one here, the others on threads and connections of their own.
/// Parts are articles in a row, so that results put together in their order don't depend on how many parts
/// there are.
/// @return the failure of the first part that has one
Result<void> readInParts(const Readers &read, std::size_t articles, const PartWork &work);

/// Counts the articles that all parts have done; the job hears of it from the thread that made this.
class PartsProgress
{
public:
    PartsProgress(const JobContext &context, std::size_t total);
    /// One more is done. @return false where the job was cancelled
    bool goOn(std::size_t part);

private:
    const JobContext &m_context;
    const std::int64_t m_total;
    std::atomic<std::int64_t> m_done = 0;
};

} // namespace parallax
