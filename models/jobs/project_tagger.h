#pragma once

#include "models/analysis/mentions/tagger.h"
#include "models/domain/result.h"
#include "models/storage/model_reader.h"

#include <functional>

namespace parallax {

class Database;

/// What a project's tagger learnt from; all 0 when it is the one that is shipped.
using LearntFrom = LearntModel::Counts;

struct ProjectTagger
{
    NameTagger tagger;
    LearntFrom learntFrom;
    std::optional<LearntModel> trained; ///< anew: to be stored in the project
};

/// Decisions that are worth learning from.
inline constexpr std::int64_t fewestDecisionsLearntFrom = 20;

/// The tagger that is shipped, with weights added that are learnt from what was decided about the project's
/// names: the same decisions on the same texts give the same tagger. Weights that the project has of the very
/// same decisions are taken, else new ones are learnt. An error where `goesOn`, asked now and then, says
/// false.
Result<ProjectTagger> projectTagger(const Database &database, const std::function<bool()> &goesOn);

} // namespace parallax
