#pragma once

#include "models/analysis/mentions/tagger.h"
#include "models/analysis/mentions/tagger_training.h"

namespace parallax {

/// A document and the runs of capitals in it that somebody decided on.
struct Lesson
{
    TaggedDocument tagged;     ///< with the base's scores
    std::vector<bool> decided; ///< by run
};

/// How much of what the lessons teach to add to the base's weights: 0, 0.5 or 1, whichever reads most decided
/// runs as they were decided, tagged or rejected, in lessons that it wasn't learnt from (cross-validation,
/// Stone 1974); the smaller of equals.
/// Subjects differ: with names alike from article to article a few lessons teach much, with articles of all
/// kinds they mislead. 1 where there are too few lessons to tell.
/// @param goesOn asked after each round of training; false ends it with an answer that is worth nothing
float learningStrength(const NameTagger &base, const std::vector<Lesson> &lessons,
                       const TrainingOptions &options, const std::function<bool()> &goesOn);

/// The weights, each times the factor.
TaggerWeights scaled(const TaggerWeights &weights, float factor);

} // namespace parallax
