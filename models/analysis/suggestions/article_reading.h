#pragma once

#include "models/analysis/claims/stated_claim.h"
#include "models/analysis/dates/time_expression.h"
#include "models/analysis/mentions/who_is_who.h"

namespace parallax {

/// What several suggesters ask of one article, found once. Empty for a text that isn't English.
class ArticleReading
{
public:
    /// @param mentions the article's, of `actors`
    ArticleReading(const QString &body, std::optional<PartialDate> published,
                   const std::vector<ActorMention> &mentions, const std::vector<Actor> &actors);

    bool isEnglish() const { return m_isEnglish; }
    /// Refers to this object.
    ReadText text() const { return {m_text, m_quotes, m_quantities, m_actors, m_published}; }
    const std::vector<TimeExpression> &dates() const { return m_dates; }

private:
    CodePointIndex m_text;
    std::optional<PartialDate> m_published;
    bool m_isEnglish;
    std::vector<NamedActor> m_actors;
    std::vector<QuoteFinding> m_quotes;
    std::vector<TimeExpression> m_dates;
    std::vector<Quantity> m_quantities;
};

} // namespace parallax
