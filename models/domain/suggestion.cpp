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

QString toString(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Mention:
        return QStringLiteral("mention");
    case SuggestionKind::Claim:
        return QStringLiteral("claim");
    case SuggestionKind::Event:
        return QStringLiteral("event");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SuggestionKind> suggestionKindFromString(QStringView text)
{
    static constexpr std::array kinds = {SuggestionKind::Mention, SuggestionKind::Claim,
                                         SuggestionKind::Event};
    for (const SuggestionKind kind : kinds)
        if (text.compare(toString(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

SuggestionKind kindOf(const Proposal &proposal)
{
    if (std::holds_alternative<ProposedMention>(proposal))
        return SuggestionKind::Mention;
    return std::holds_alternative<ProposedClaim>(proposal) ? SuggestionKind::Claim : SuggestionKind::Event;
}

QString nameOf(const Proposal &proposal)
{
    if (const auto *mention = std::get_if<ProposedMention>(&proposal))
        return mention->entity;
    if (const auto *event = std::get_if<ProposedEvent>(&proposal))
        return event->event;
    return std::get<ProposedClaim>(proposal).claim;
}

} // namespace parallax
