#pragma once

#include "models/analysis/claims/claim_groups.h"
#include "models/analysis/mentions/who_is_who.h"
#include "models/domain/suggestion.h"

namespace parallax {

/// Proposes occurrences of claims, article by article in one pass, so that what several say about the same
/// thing becomes one claim. Keeps wordings, not texts.
class ClaimSuggester
{
public:
    static const QString rule; ///< "claims"
    static constexpr int version = 2;

    /// `known` are claims that are there already: those win.
    explicit ClaimSuggester(const QStringList &known);

    /// In reading order; none for a text that isn't English.
    /// @param mentions the article's, of `actors`
    std::vector<SuggestionDraft> suggestionsFor(const QString &body, std::optional<PartialDate> published,
                                                const std::vector<ActorMention> &mentions,
                                                const std::vector<Actor> &actors);

private:
    ClaimGroups m_groups;
};

} // namespace parallax
