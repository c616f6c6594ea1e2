#include "models/analysis/suggestions/claim_suggester.h"

#include "models/analysis/claims/find_claims.h"

namespace parallax {

const QString ClaimSuggester::rule = QStringLiteral("claims");

ClaimSuggester::ClaimSuggester(const QStringList &known)
{
    for (const QString &wording : known)
        m_groups.know(wording);
}

std::vector<SuggestionDraft> ClaimSuggester::suggestionsFor(const ArticleReading &article)
{
    if (!article.isEnglish())
        return {};
    std::vector<SuggestionDraft> drafts;
    m_groups.beginText();
    for (ClaimFinding &claim : findClaims(article.text())) {
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
