#pragma once

#include "models/domain/result.h"

#include <cstddef>
#include <functional>

namespace parallax {

class JobContext;
struct Readers;

/// Into how many parts the articles of a job are cut, one for each thread: by the machine's cores, and one
/// where there are few articles.
std::size_t articleParts(std::size_t articles);

/// What is to be done with an article: its number, and that of the part it is in.
using ArticleWork = std::function<Result<void>(const Readers &read, std::size_t part, std::size_t article)>;

/// Does it for all articles, from 0 up: the first part's here, the others' on threads and connections of
/// their own. Parts are articles in a row, so that results put together in their order don't depend on how
/// many parts there are. A failure stops the parts behind it, the job's cancelling stops all; the caller
/// looks whether it was cancelled.
/// @return the failure of the first article that has one
Result<void> readInParts(const Readers &read, std::size_t articles, const JobContext &context,
                         const ArticleWork &work);

} // namespace parallax
