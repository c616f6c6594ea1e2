#include "models/items/kind_text.h"

#include "models/domain/result.h"
#include "models/storage/annotation_reader.h"

namespace parallax {

QString typeText(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return tr("Person");
    case EntityType::Organisation:
        return tr("Organisation");
    case EntityType::Place:
        return tr("Place");
    case EntityType::Group:
        return tr("Group");
    case EntityType::Other:
        return tr("Other");
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

QString claimText(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return tr("Claim, asserted");
    case Stance::Denies:
        return tr("Claim, denied");
    case Stance::Questions:
        return tr("Claim, questioned");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString kindText(const AnnotationRow &row)
{
    switch (row.annotation.kind()) {
    case AnnotationKind::Mention:
        return typeText(row.entityType.value_or(EntityType::Other));
    case AnnotationKind::Claim:
        return claimText(std::get<ClaimOccurrence>(row.annotation.target).statement.stance);
    case AnnotationKind::Coding:
        return tr("Code");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindText(const Proposal &proposal)
{
    if (const auto *mention = std::get_if<ProposedMention>(&proposal))
        return typeText(mention->type);
    if (const auto *event = std::get_if<ProposedEvent>(&proposal))
        return tr("Event, %1").arg(event->happened.toShortText());
    return claimText(std::get<ProposedClaim>(proposal).statement.stance);
}

} // namespace parallax
