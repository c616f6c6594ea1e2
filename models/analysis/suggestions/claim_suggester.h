#pragma once

#include "models/analysis/claims/claim_groups.h"
#include "models/analysis/suggestions/article_reading.h"
#include "models/domain/suggestion.h"

namespace parallax {

/// Proposes occurrences of claims, article by article in one pass, so that what several say about the same
/// thing becomes one claim. Keeps wordings, not texts.
class ClaimSuggester
{
public:
    static const QString rule; ///< "claims"
    static constexpr int version = 6;

    /// `known` are claims that are there already: those win.
    explicit ClaimSuggester(const QStringList &known);

    /// In reading order; none for a text that isn't English.
    std::vector<SuggestionDraft> suggestionsFor(const ArticleReading &article);

private:
    ClaimGroups m_groups;
};

} // namespace parallax
