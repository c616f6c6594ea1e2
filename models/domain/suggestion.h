#pragma once

#include "models/domain/annotation.h"
#include "models/domain/entity.h"
#include "models/domain/partial_date.h"

namespace parallax {

enum class SuggestionState { Pending = 1, Accepted, Rejected };

QString toString(SuggestionState state); ///< pending, accepted, rejected
/// Case does not matter; std::nullopt for another word.
std::optional<SuggestionState> suggestionStateFromString(QStringView text);

/// What a suggestion becomes when it is accepted: an annotation, or an event that its article is linked to.
/// The numbers stand in project files.
enum class SuggestionKind { Mention = 1, Claim = 2, Event = 4 };

QString toString(SuggestionKind kind); ///< mention, claim, event
/// Case does not matter; std::nullopt for another word.
std::optional<SuggestionKind> suggestionKindFromString(QStringView text);

/// "These words name this entity": one of the project's of that name or alias, or a new one.
struct ProposedMention
{
    QString entity;
    EntityType type = EntityType::Other;
    QStringList aliases; ///< other names that the program saw for it
    friend bool operator==(const ProposedMention &, const ProposedMention &) = default;
};

/// "These words state this claim": the project's of that wording, or a new one.
struct ProposedClaim
{
    QString claim;
    ClaimStatement statement;
    friend bool operator==(const ProposedClaim &, const ProposedClaim &) = default;
};

/// "These words tell that this happened": an event of the project's, or a new one.
struct ProposedEvent
{
    QString event; ///< its name
    PartialDate happened;
    friend bool operator==(const ProposedEvent &, const ProposedEvent &) = default;
};

using Proposal = std::variant<ProposedMention, ProposedClaim, ProposedEvent>;

SuggestionKind kindOf(const Proposal &proposal);
QString nameOf(const Proposal &proposal); ///< the entity's or event's name, or the claim's wording

/// What the program proposes for one passage, and why.
struct SuggestionDraft
{
    Span span;
    Proposal proposal;
    QString reason;        ///< a sentence for people
    QString rule;          ///< the rule or model, such as "mentions-en"
    int ruleVersion = 1;   ///< grows when the rule gives other results
    double confidence = 0; ///< 0..1
    friend bool operator==(const SuggestionDraft &, const SuggestionDraft &) = default;
};

/// Never counted or exported as the analyst's until it is accepted, which makes an annotation or an event of
/// it.
struct Suggestion
{
    SuggestionId id;
    ArticleId article;
    SuggestionDraft draft;
    SuggestionState state = SuggestionState::Pending;
    std::optional<AnnotationId> annotation; ///< what it became, while that exists; absent for events
    SuggestionKind kind() const { return kindOf(draft.proposal); }
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace parallax
