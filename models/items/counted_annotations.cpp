#include "models/items/counted_annotations.h"

#include "models/storage/readers.h"
#include "models/text/code_points.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

AnnotationId standIn(SuggestionId suggestion)
{
    return AnnotationId(suggestion.value());
}

SuggestionId suggestionOf(AnnotationId standIn)
{
    return SuggestionId(standIn.value());
}

QString countedIdText(AnnotationId id, const SuggestedIds &suggested)
{
    return suggested.contains(id) ? toString(suggestionOf(id)) : toString(id);
}

int suggestedAmong(const std::vector<AnnotationId> &annotations, const SuggestedIds &suggested)
{
    return suggested.empty()
        ? 0
        : int(std::ranges::count_if(annotations, [&](AnnotationId id) { return suggested.contains(id); }));
}

QString suggestedWords(int suggested)
{
    return tr("%1 suggested").arg(QLocale().toString(suggested));
}

const SuggestedTargets::Named &SuggestedTargets::entityOf(const ProposedMention &proposed,
                                                          SuggestionId suggestion)
{
    const std::pair key(proposed.entity, int(proposed.type));
    if (const auto known = m_entities.constFind(key); known != m_entities.cend())
        return *known;
    std::optional<Entity> entity = m_read.entities.named(proposed.entity, proposed.type);
    if (!entity) {
        const std::vector<Entity> others = m_read.entities.withNameOrAlias(proposed.entity);
        if (!others.empty())
            entity = others.front();
    }
    if (entity)
        return *m_entities.insert(key, {entity->id.value(), entity->name, entity->type});
    auto made = m_newEntities.constFind(proposed.entity);
    if (made == m_newEntities.cend())
        made = m_newEntities.insert(proposed.entity, {suggestion.value(), proposed.entity, proposed.type});
    return *m_entities.insert(key, *made);
}

const SuggestedTargets::Named &SuggestedTargets::claimOf(const ProposedClaim &proposed,
                                                         SuggestionId suggestion)
{
    if (const auto known = m_claims.constFind(proposed.claim); known != m_claims.cend())
        return *known;
    const std::optional<Claim> claim = m_read.claims.worded(proposed.claim);
    return *m_claims.insert(proposed.claim,
                            {claim ? claim->id.value() : suggestion.value(), proposed.claim, {}});
}

std::optional<CountedAnnotation> SuggestedTargets::annotationOf(const Suggestion &suggestion)
{
    const AnnotationId id = standIn(suggestion.id);
    const Span span = suggestion.draft.span;
    if (const auto *mention = std::get_if<ProposedMention>(&suggestion.draft.proposal)) {
        const Named &entity = entityOf(*mention, suggestion.id);
        return CountedAnnotation{id, span, Mention{EntityId(entity.id)}, entity.name, entity.type, {}, true};
    }
    if (const auto *proposed = std::get_if<ProposedClaim>(&suggestion.draft.proposal)) {
        const Named &claim = claimOf(*proposed, suggestion.id);
        return CountedAnnotation{
            id, span, ClaimOccurrence{ClaimId(claim.id), proposed->statement}, claim.name, {}, {}, true};
    }
    return std::nullopt;
}

bool saysTheSame(const CountedAnnotation &suggestion, const CountedAnnotation &annotation)
{
    if (suggestion.span != annotation.span || suggestion.target.index() != annotation.target.index())
        return false;
    const auto *stated = std::get_if<ClaimOccurrence>(&suggestion.target);
    return stated ? stated->claim == std::get<ClaimOccurrence>(annotation.target).claim
                  : suggestion.target == annotation.target;
}

Result<void> CountedAnnotations::addSuggestions(ArticleId article,
                                                std::vector<CountedAnnotation> &annotations)
{
    const std::vector<Suggestion> pending = m_read.suggestions.pendingOfArticle(article);
    if (pending.empty())
        return {};
    Result<QString> body = m_read.articles.body(article);
    if (!body)
        return std::unexpected(body.error());
    const CodePointIndex text(std::move(*body));
    std::vector<CountedAnnotation> added;
    for (const Suggestion &suggestion : pending) {
        const Span span = suggestion.draft.span;
        std::optional<CountedAnnotation> made = m_targets.annotationOf(suggestion);
        if (!made || span.isEmpty())
            continue;
        // Both are in reading order, so what is tagged at this very place stands together.
        const auto [first, last] =
            std::ranges::equal_range(annotations, std::optional(span), {}, &CountedAnnotation::span);
        const bool isTagged =
            std::any_of(first, last, [&](const CountedAnnotation &one) { return saysTheSame(*made, one); });
        if (isTagged || !text.contains(span))
            continue;
        if (made->entityType)
            made->label = text.cut(span).toString();
        m_suggested.insert(made->id);
        added.push_back(std::move(*made));
    }
    const auto middle = qsizetype(annotations.size());
    std::ranges::move(added, std::back_inserter(annotations));
    std::ranges::inplace_merge(annotations, annotations.begin() + middle, {}, &CountedAnnotation::span);
    return {};
}

Result<std::vector<CountedAnnotation>> CountedAnnotations::ofArticle(ArticleId article)
{
    std::vector<CountedAnnotation> annotations;
    for (NamedTag &tag : m_read.annotations.tagsOf(article))
        annotations.push_back({tag.id, tag.span, std::move(tag.target), std::move(tag.name), tag.entityType,
                               std::move(tag.label)});
    if (!m_suggestions)
        return annotations;
    return addSuggestions(article, annotations).transform([&] { return std::move(annotations); });
}

} // namespace parallax
