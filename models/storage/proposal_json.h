#pragma once

#include "models/domain/suggestion.h"

namespace parallax {

/// A proposal and its reason as suggestion.proposal holds them: one JSON object, its members in alphabetical
/// order, so that the same proposal is the same text.
QString proposalJson(const SuggestionDraft &draft);
/// Fills `proposal` and `reason`. False, with nothing changed, for what is no proposal of that kind: the file
/// may come from elsewhere.
bool readProposal(SuggestionKind kind, const QString &json, SuggestionDraft &draft);

} // namespace parallax
