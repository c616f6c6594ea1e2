#pragma once

#include "models/analysis/frame_pairs.h"
#include "models/domain/result.h"
#include "models/items/compared_columns.h"
#include "models/items/counted_annotations.h"

#include <QHash>

namespace parallax {

class JobContext;

/// Which codes are used where, and together, in some articles.
struct ComparedFrames
{
    std::vector<ComparedColumn> columns;
    FramesTable table; ///< without rows where nothing is coded; its columns are the same
    std::vector<FramePair> pairs;
    QHash<CodeId, QString> paths; ///< "Frames/Conflict"
};

/// With the columns of compared_columns.h. For jobs: reads the articles' codings and bodies, reports how many
/// articles, and ends early with nothing when the job is cancelled. Fails where a body can't be read.
Result<ComparedFrames> compareFrames(const Readers &read, std::span<const ArticleId> articles,
                                     const ComparisonOptions &options, const JobContext &context);

} // namespace parallax
