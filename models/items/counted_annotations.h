#pragma once

#include "models/domain/annotation.h"
#include "models/domain/entity.h"
#include "models/domain/result.h"
#include "models/domain/suggestion.h"

#include <QHash>

#include <unordered_set>
#include <vector>

namespace parallax {

struct Readers;

/// A pending suggestion stands in tables beside annotations by the number of its id, which no annotation has:
/// one source draws both. Which of a table's ids are suggestions, the table's set of them says.
using SuggestedIds = std::unordered_set<AnnotationId>;
AnnotationId standIn(SuggestionId suggestion);
SuggestionId suggestionOf(AnnotationId standIn);
/// "n…" of an annotation, "g…" of a suggestion.
QString countedIdText(AnnotationId id, const SuggestedIds &suggested);
/// How many of the ids are suggestions.
int suggestedAmong(const std::vector<AnnotationId> &annotations, const SuggestedIds &suggested);
/// "2 suggested", for what stands beside a figure.
QString suggestedWords(int suggested);

/// An annotation as figures count it.
struct CountedAnnotation
{
    AnnotationId id;
    std::optional<Span> span;
    AnnotationTarget target;
    QString name;                         ///< the entity's, the claim's wording, or the code's path
    std::optional<EntityType> entityType; ///< of mentions
    QString label;                        ///< of mentions: the surface words
    bool suggested = false;
};

/// What pending suggestions would become: the entity or claim of that name that accepting them would find, or
/// one that is only suggested and has the number of the suggestion that named it first.
class SuggestedTargets
{
public:
    explicit SuggestedTargets(const Readers &read)
        : m_read(read)
    { }
    /// Without its label; nothing for an event, which becomes no annotation.
    std::optional<CountedAnnotation> annotationOf(const Suggestion &suggestion);

private:
    struct Named
    {
        std::int64_t id;
        QString name;
        EntityType type;
    };
    const Named &entityOf(const ProposedMention &proposed, SuggestionId suggestion);
    const Named &claimOf(const ProposedClaim &proposed, SuggestionId suggestion);

    const Readers &m_read;
    QHash<std::pair<QString, int>, Named> m_entities;
    QHash<QString, Named> m_claims;
    QHash<QString, Named> m_newEntities; ///< of whatever type: accepting finds them by name
};

/// The annotations of articles, with pending suggestions where these are counted.
class CountedAnnotations
{
public:
    CountedAnnotations(const Readers &read, bool suggestions)
        : m_read(read)
        , m_suggestions(suggestions)
        , m_targets(read)
    { }
    /// In reading order. A suggestion of what is tagged already isn't there. Fails where the article's body
    /// can't be read.
    Result<std::vector<CountedAnnotation>> ofArticle(ArticleId article);
    /// Those that were given out.
    const SuggestedIds &suggested() const { return m_suggested; }

private:
    Result<void> addSuggestions(ArticleId article, std::vector<CountedAnnotation> &annotations);

    const Readers &m_read;
    bool m_suggestions;
    SuggestedTargets m_targets;
    SuggestedIds m_suggested;
};

/// Whether a suggestion proposes what is tagged at the same place already: the entity, or the claim.
bool saysTheSame(const CountedAnnotation &suggestion, const CountedAnnotation &annotation);

} // namespace parallax
