#pragma once

#include "models/domain/result.h"
#include "models/domain/suggestion.h"
#include "models/storage/changes.h"

#include <functional>
#include <span>
#include <vector>

namespace parallax {

class Database;
class EditSession;
class Project;

/// Makes annotations and events of pending suggestions, as one edit; the annotations' origin is `accepted`.
/// An entity is the project's own of that name and type, else the one of any type with that name or alias,
/// else a new one with the aliases seen; claims likewise by their wording. Where the same passage is tagged
/// with the same already, that annotation stands for the suggestion. An event is the project's of that name,
/// whatever its date, or a new one, and the article is linked to it. Suggestions that aren't pending any more
/// are passed over. Returns the annotations, in the order given.
Result<std::vector<AnnotationId>> acceptSuggestions(Project &project,
                                                    std::span<const SuggestionId> suggestions);

/// Says that suggestions are wrong: they aren't shown any more and the same ones aren't made again.
Result<void> rejectSuggestions(Project &project, std::span<const SuggestionId> suggestions);

/// Whether a suggestion is meant; all are pending.
using SuggestionChoice = std::function<bool(const Suggestion &)>;
/// Suggestions decided on, and all; false ends it.
using DecideProgress = std::function<bool(std::int64_t done, std::int64_t total)>;
struct DecidedSuggestions
{
    Changes changes;
    int count = 0;
};

/// The same for all pending suggestions that `choice` takes, however many, as one edit on this connection:
/// for jobs. `progress` may end it, with nothing changed.
Result<DecidedSuggestions> decideSuggestions(Database &database, EditSession &edits, SuggestionState verdict,
                                             const SuggestionChoice &choice,
                                             const DecideProgress &progress = {});

} // namespace parallax
