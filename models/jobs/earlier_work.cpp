#include "models/jobs/earlier_work.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

QString keyOfKind(SuggestionKind kind, const QString &name)
{
    return toString(kind) + u' ' + name.toLower();
}

/// None for events: they have no passages but those that were proposed.
std::optional<AnnotationKind> annotationKindOf(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Mention:
        return AnnotationKind::Mention;
    case SuggestionKind::Claim:
        return AnnotationKind::Claim;
    case SuggestionKind::Event:
        break;
    }
    return std::nullopt;
}

struct Proposed
{
    Proposal proposal;
    bool isRejected = true; ///< wherever it was proposed
};

/// What was proposed, each once, in the order of articles.
std::vector<Proposed> proposedBefore(const Readers &read)
{
    std::vector<Proposed> proposed;
    QHash<QString, std::size_t> at;
    read.suggestions.forEach([&](const Suggestion &suggestion) {
        const QString key = EarlierWork::keyOf(suggestion.draft.proposal);
        if (!at.contains(key)) {
            at.insert(key, proposed.size());
            proposed.push_back({suggestion.draft.proposal});
        }
        proposed[at.value(key)].isRejected &= suggestion.state == SuggestionState::Rejected;
        return true;
    });
    return proposed;
}

} // namespace

QString EarlierWork::keyOf(const Proposal &proposal)
{
    return keyOfKind(kindOf(proposal), nameOf(proposal));
}

EarlierWork earlierWork(const Readers &read)
{
    EarlierWork work;
    QSet<QString> own;
    for (const EntityRow &row : read.entities.all()) {
        const Entity &entity = row.entity;
        work.actors.push_back({entity.name, entity.type, entity.aliases});
        for (const QString &name : QStringList(entity.name) + entity.aliases)
            own.insert(EarlierWork::keyOf(ProposedMention{name, entity.type, {}}));
    }
    for (const ClaimRow &row : read.claims.all()) {
        work.claims << row.claim.text;
        own.insert(EarlierWork::keyOf(ProposedClaim{row.claim.text, {}}));
    }
    for (EventRow &row : read.events.all()) {
        own.insert(keyOfKind(SuggestionKind::Event, row.event.name));
        work.events.push_back(std::move(row.event));
    }
    for (const Proposed &one : proposedBefore(read)) {
        const QString key = EarlierWork::keyOf(one.proposal);
        if (own.contains(key))
            continue;
        if (one.isRejected)
            work.rejected.insert(key);
        if (const auto *mention = std::get_if<ProposedMention>(&one.proposal))
            work.actors.push_back({mention->entity, mention->type, mention->aliases});
        else if (const auto *event = std::get_if<ProposedEvent>(&one.proposal))
            work.proposedEvents.push_back(*event);
        else
            work.claims << nameOf(one.proposal);
    }
    return work;
}

TakenSpans::TakenSpans(const Readers &read, ArticleId article, SuggestionKind kind)
{
    for (const AnnotationRow &row : read.annotations.ofArticle(article))
        if (row.annotation.kind() == annotationKindOf(kind) && row.annotation.span)
            m_spans.push_back(*row.annotation.span);
    for (const Suggestion &suggestion : read.suggestions.ofArticle(article))
        if (suggestion.kind() == kind)
            m_spans.push_back(suggestion.draft.span);
    *this = TakenSpans(std::move(m_spans));
}

TakenSpans::TakenSpans(std::vector<Span> spans)
    : m_spans(std::move(spans))
{
    std::ranges::sort(m_spans);
    for (const Span span : m_spans)
        m_farEnd.push_back(std::max(span.end(), m_farEnd.empty() ? 0 : m_farEnd.back()));
}

bool TakenSpans::overlap(Span span) const
{
    const auto after = std::ranges::lower_bound(m_spans, span.end(), {}, &Span::start);
    return after != m_spans.begin() && m_farEnd[std::size_t(after - m_spans.begin()) - 1] > span.start();
}

} // namespace parallax
