#include "models/analysis/suggestions/claim_suggester.h"

#include "models/analysis/claims/find_claims.h"
#include "models/analysis/dates/find_dates.h"
#include "models/analysis/quantities/find_quantities.h"
#include "models/analysis/quotes/find_quotes.h"
#include "models/text/likely_language.h"

namespace parallax {

const QString ClaimSuggester::rule = QStringLiteral("claims");

ClaimSuggester::ClaimSuggester(const QStringList &known)
{
    for (const QString &wording : known)
        m_groups.know(wording);
}

std::vector<SuggestionDraft> ClaimSuggester::suggestionsFor(const QString &body,
                                                            std::optional<PartialDate> published,
                                                            const std::vector<ActorMention> &mentions,
                                                            const std::vector<Actor> &actors)
{
    const QString language = QStringLiteral("en");
    if (likelyLanguage(body) != language)
        return {};
    const CodePointIndex text(body);
    QuoteOptions options;
    options.isEnglish = true;
    std::vector<NamedActor> named;
    for (const ActorMention &mention : mentions) {
        const Actor &actor = actors[mention.actor];
        named.push_back({mention.finding.span, actor.name, actor.type});
        options.mentions.push_back({mention.finding.span, actor.name, actor.type == EntityType::Person});
    }
    const std::vector<QuoteFinding> quotes = findQuotes(body, options);
    const std::vector<TimeExpression> dates = findDates(text, {published, language});
    const std::vector<Quantity> quantities = findQuantities(text, language, dates);
    std::vector<SuggestionDraft> drafts;
    for (ClaimFinding &claim : findClaims({text, quotes, quantities, named, published})) {
        const QString wording = m_groups.wordingOf(claim);
        drafts.push_back({.span = claim.span,
                          .proposal = ProposedClaim{wording, std::move(claim.statement)},
                          .reason = std::move(claim.reason),
                          .rule = rule,
                          .ruleVersion = version,
                          .confidence = claim.confidence});
    }
    return drafts;
}

} // namespace parallax
