#pragma once

#include "models/analysis/mentions/tagger.h"
#include "models/domain/result.h"

#include <functional>

namespace parallax {

class Database;

/// What a project's tagger learnt from; all 0 when it is the one that is shipped.
struct LearntFrom
{
    std::int64_t articles = 0;
    std::int64_t tagged = 0;   ///< mentions that a person made
    std::int64_t accepted = 0; ///< suggestions accepted
    std::int64_t rejected = 0; ///< suggestions rejected
    friend bool operator==(const LearntFrom &, const LearntFrom &) = default;
};

struct ProjectTagger
{
    NameTagger tagger;
    LearntFrom learntFrom;
};

/// Decisions that are worth learning from.
inline constexpr std::int64_t fewestDecisionsLearntFrom = 20;

/// The tagger that is shipped, with weights added that are learnt from what was decided about the project's
/// names: the same decisions on the same texts give the same tagger. An error where `goesOn`, asked now and
/// then, says false.
Result<ProjectTagger> projectTagger(const Database &database, const std::function<bool()> &goesOn);

} // namespace parallax
