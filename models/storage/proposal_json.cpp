#include "models/storage/proposal_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void add(QJsonObject &object, const ProposedMention &mention)
{
    object.insert(u"entity"_s, mention.entity);
    object.insert(u"type"_s, toString(mention.type));
    if (!mention.aliases.isEmpty())
        object.insert(u"aliases"_s, QJsonArray::fromStringList(mention.aliases));
}

void add(QJsonObject &object, const ProposedClaim &proposed)
{
    const ClaimStatement &said = proposed.statement;
    object.insert(u"claim"_s, proposed.claim);
    object.insert(u"stance"_s, toString(said.stance));
    put(object, u"speaker"_s, said.speaker);
    put(object, u"quotation"_s, said.quotation ? toString(*said.quotation) : QString());
    put(object, u"certainty"_s, said.certainty);
    if (said.value)
        object.insert(u"value"_s, *said.value);
    put(object, u"unit"_s, said.unit);
}

void add(QJsonObject &object, const ProposedEvent &proposed)
{
    object.insert(u"event"_s, proposed.event);
    object.insert(u"happened"_s, proposed.happened.toIso());
}

std::optional<Proposal> mentionFrom(const QJsonObject &object)
{
    const auto type = entityTypeFromString(object.value("type"_L1).toString());
    ProposedMention mention{.entity = object.value("entity"_L1).toString()};
    if (!type || mention.entity.isEmpty())
        return std::nullopt;
    mention.type = *type;
    for (const QJsonValue alias : object.value("aliases"_L1).toArray())
        if (!alias.toString().isEmpty())
            mention.aliases << alias.toString();
    return mention;
}

std::optional<Proposal> claimFrom(const QJsonObject &object)
{
    const auto stance = stanceFromString(object.value("stance"_L1).toString());
    ProposedClaim proposed{.claim = object.value("claim"_L1).toString(), .statement = {}};
    if (!stance || proposed.claim.isEmpty())
        return std::nullopt;
    ClaimStatement &said = proposed.statement;
    said.stance = *stance;
    said.speaker = object.value("speaker"_L1).toString();
    said.quotation = quotationFromString(object.value("quotation"_L1).toString());
    said.certainty = object.value("certainty"_L1).toString();
    const QJsonValue value = object.value("value"_L1);
    if (value.isDouble() && std::isfinite(value.toDouble()))
        said.value = value.toDouble();
    said.unit = object.value("unit"_L1).toString();
    return proposed;
}

std::optional<Proposal> eventFrom(const QJsonObject &object)
{
    const QString name = object.value("event"_L1).toString();
    const auto happened = PartialDate::fromIso(object.value("happened"_L1).toString());
    if (name.isEmpty() || !happened)
        return std::nullopt;
    return ProposedEvent{name, *happened};
}

std::optional<Proposal> proposalFrom(SuggestionKind kind, const QJsonObject &object)
{
    switch (kind) {
    case SuggestionKind::Mention:
        return mentionFrom(object);
    case SuggestionKind::Claim:
        return claimFrom(object);
    case SuggestionKind::Event:
        return eventFrom(object);
    }
    return std::nullopt; // a number that the file may hold and this program doesn't know
}

} // namespace

QString proposalJson(const SuggestionDraft &draft)
{
    QJsonObject object;
    std::visit([&](const auto &proposal) { add(object, proposal); }, draft.proposal);
    put(object, u"reason"_s, draft.reason);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool readProposal(SuggestionKind kind, const QString &json, SuggestionDraft &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto proposal = proposalFrom(kind, object);
    if (!proposal)
        return false;
    draft.proposal = *proposal;
    draft.reason = object.value("reason"_L1).toString();
    return true;
}

} // namespace parallax
