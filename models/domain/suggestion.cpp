#include "models/domain/suggestion.h"

#include <array>

namespace parallax {

QString toString(SuggestionState state)
{
    switch (state) {
    case SuggestionState::Pending:
        return QStringLiteral("pending");
    case SuggestionState::Accepted:
        return QStringLiteral("accepted");
    case SuggestionState::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SuggestionState> suggestionStateFromString(QStringView text)
{
    static constexpr std::array states = {SuggestionState::Pending, SuggestionState::Accepted,
                                          SuggestionState::Rejected};
    for (const SuggestionState state : states)
        if (text.compare(toString(state), Qt::CaseInsensitive) == 0)
            return state;
    return std::nullopt;
}

AnnotationKind kindOf(const Proposal &proposal)
{
    return std::holds_alternative<ProposedMention>(proposal) ? AnnotationKind::Mention
                                                             : AnnotationKind::Claim;
}

QString nameOf(const Proposal &proposal)
{
    if (const auto *mention = std::get_if<ProposedMention>(&proposal))
        return mention->entity;
    return std::get<ProposedClaim>(proposal).claim;
}

} // namespace parallax
