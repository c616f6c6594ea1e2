#pragma once

#include "models/analysis/mentions/tagger.h"
#include "models/domain/entity.h"
#include "models/domain/span.h"

#include <functional>

namespace parallax {

/// What an analyst decided about the mentions of one article.
struct TaggedExample
{
    struct Decision
    {
        Span span;
        std::optional<EntityType> type; ///< std::nullopt: rejected, there is no name
    };
    QString text;
    std::vector<Decision> decisions;
    bool complete = false; ///< the whole article was gone through: what isn't tagged is no name
};

/// Weights to add to the base's (NameTagger::setDelta), learnt from the examples with the base's scores held
/// fixed. Where the analyst decided nothing in an article that isn't complete, the base's reading is learnt:
/// it stays as it was. What misleads on the examples themselves is added by half or not at all
/// (learning_strength.h): then the weights are empty. The same examples in the same order give the same
/// weights on the same machine; bytesOf() and weightsFrom() (tagger_file.h) store them. Time grows with the
/// examples' capitalised words.
/// @param goesOn asked now and then; false ends it, with weights that are worth nothing
TaggerWeights retrain(const NameTagger &base, std::span<const TaggedExample> examples,
                      const std::function<bool()> &goesOn = {});

} // namespace parallax
