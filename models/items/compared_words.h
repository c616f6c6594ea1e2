#pragma once

#include "models/analysis/words/distinctive_words.h"
#include "models/domain/result.h"
#include "models/items/compared_columns.h"
#include "models/items/passages.h"

namespace parallax {

/// What words set sources apart.
struct ComparedWording
{
    std::vector<ComparedColumn> columns;
    ComparedWords words; ///< its columns are the same
};

/// With the columns of compared_columns.h. For jobs: reads the articles' bodies, reports how many, and ends
/// early with nothing when the job is cancelled. Fails where a body can't be read.
Result<ComparedWording> compareWording(const Readers &read, std::span<const ArticleId> articles,
                                       const ColumnChoice &columns, const JobContext &context);

/// At most mostPassages of them are read. Where a word or collocation (DistinctiveWord::key) stands in
/// articles.
PassageQuery wordPassages(std::vector<ArticleId> articles, const QString &key);
/// Where hedges, intensifiers and so on stand in them.
PassageQuery markerPassages(std::vector<ArticleId> articles, MarkerClass marker);

} // namespace parallax
