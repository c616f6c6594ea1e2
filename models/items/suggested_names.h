#pragma once

#include "models/domain/result.h"
#include "models/domain/suggestion.h"

#include <utility>
#include <vector>

namespace parallax {

class JobContext;
struct Readers;

/// What pending suggestions are decided on together by: kind, and the name of the entity or event or the
/// wording of the claim.
using SuggestedKey = std::pair<SuggestionKind, QString>;

/// All pending suggestions of one kind and name.
struct SuggestedName
{
    SuggestionKind kind = SuggestionKind::Mention;
    QString name;
    EntityType type = EntityType::Other; ///< of mentions: the first one's
    std::int64_t suggestions = 0;
    std::int64_t articles = 0;
    double leastSure = 1; ///< 0..1
    double mostSure = 0;  ///< 0..1
    QString own;          ///< the project's entity, claim or event that accepting finds; empty: a new one
    std::vector<SuggestionId> first; ///< at most mostFirst of them, by article

    static constexpr std::size_t mostFirst = 20;
    SuggestedKey key() const { return {kind, name}; }
};

/// The pending suggestions by name, those with most suggestions first, then by kind and name. For jobs:
/// reads all pending suggestions.
Result<std::vector<SuggestedName>> suggestedNames(const Readers &read, const JobContext &context);

} // namespace parallax
