#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"
#include "models/domain/result.h"
#include "models/domain/span.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace parallax {

class JobContext;
struct Readers;

/// Words where they stand: an annotation's, or what a figure counts.
struct Passage
{
    std::optional<AnnotationId> annotation;
    ArticleId article;
    Span span;
    QString title;
    QString source; ///< empty where unknown
    std::optional<int> sourcePosition;
    std::optional<PartialDate> published;
    QString before; ///< the rest of the sentences that the words stand in
    QString words;
    QString after;
    QString about; ///< of a claim occurrence: stance, value and voice
};

/// A place that a figure counts without its being tagged.
struct ArticlePlace
{
    ArticleId article;
    Span span;
    QString about; ///< may be empty
};

/// Passages, and how many there are where not all are given.
struct FoundPassages
{
    std::vector<Passage> passages;
    qsizetype total = 0;
};

/// Reads the passages behind a figure, for a job; none where it is empty.
using PassageQuery = std::function<Result<FoundPassages>(const Readers &read, const JobContext &context)>;

/// By date (undated last), article and place. Annotations that are gone, and those of whole articles, are
/// left out. For jobs: reads the articles' bodies.
Result<std::vector<Passage>> passagesOf(const Readers &read, std::span<const AnnotationId> annotations);
/// In the same order. Places that lie outside of their article's body are left out.
Result<std::vector<Passage>> passagesAt(const Readers &read, std::span<const ArticlePlace> places);
/// Both together as a query, at most `mostPassages` of each; an empty one of nothing.
PassageQuery passagesQuery(std::vector<AnnotationId> annotations, std::vector<ArticlePlace> places = {});
/// At most this many passages are read at once; more are told by number.
inline constexpr int mostPassages = 1000;

} // namespace parallax
