#pragma once

#include "models/analysis/mentions/retraining.h"
#include "models/domain/result.h"

namespace parallax {

class Database;

/// What was decided about a project's names.
struct MentionDecisions
{
    std::vector<TaggedExample> examples; ///< by article, in the order of ids
    std::int64_t tagged = 0;             ///< mentions that a person made
    std::int64_t accepted = 0;           ///< suggestions accepted, as far as their tags are there yet
    std::int64_t rejected = 0;           ///< suggestions rejected where nothing was tagged instead

    /// The same for the same decisions on the same texts, and other for others.
    QByteArray hash() const;
};

/// Articles that are learnt from at most: the latest with decisions.
inline constexpr std::size_t mostArticlesLearntFrom = 500;

/// Reads all annotations and suggestions, and the texts of the articles that are learnt from.
Result<MentionDecisions> mentionDecisions(const Database &database);

} // namespace parallax
