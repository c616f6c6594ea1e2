#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"
#include "models/domain/result.h"
#include "models/domain/span.h"

#include <span>
#include <vector>

namespace parallax {

struct Readers;

/// An annotation's words where they stand.
struct Passage
{
    AnnotationId annotation;
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

/// By date (undated last), article and place. Annotations that are gone, and those of whole articles, are
/// left out. For jobs: reads the articles' bodies.
Result<std::vector<Passage>> passagesOf(const Readers &read, std::span<const AnnotationId> annotations);

} // namespace parallax
