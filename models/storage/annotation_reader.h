#pragma once

#include "models/domain/annotation.h"
#include "models/domain/entity.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace parallax {

class Database;

/// An annotation with the names that a person reads.
struct AnnotationRow
{
    Annotation annotation;
    QString name;                         ///< the entity's, the claim's wording, or the code's path
    std::optional<EntityType> entityType; ///< for mentions
    QString label;                        ///< for mentions: the surface words
    QString coder;
    QString memo;
    QString colour; ///< for codings: the code's own colour, or empty
};

/// An annotation as figures count it: without who made it, when, and notes.
struct NamedTag
{
    AnnotationId id;
    std::optional<Span> span;
    AnnotationTarget target;
    QString name;                         ///< the entity's, the claim's wording, or the code's path
    std::optional<EntityType> entityType; ///< of mentions
    QString label;                        ///< of mentions: the surface words
};

/// How often articles call an entity by which words.
struct LabelCount
{
    EntityId entity;
    ArticleId article;
    QString label;
    int count;
};

class AnnotationReader
{
public:
    explicit AnnotationReader(const Database &database)
        : m_database(database)
    { }
    std::optional<Annotation> find(AnnotationId id) const;
    std::optional<AnnotationRow> row(AnnotationId id) const;
    /// In reading order: start, end, id; whole-article codings first.
    std::vector<AnnotationRow> ofArticle(ArticleId id) const;
    std::vector<NamedTag> tagsOf(ArticleId id) const;             ///< the same, at half the cost
    std::vector<AnnotationRow> on(ArticleId id, Span span) const; ///< with exactly this span
    std::vector<AnnotationRow> ofEntity(EntityId id, std::span<const ArticleId> articles) const;
    std::vector<AnnotationRow> ofClaim(ClaimId id, std::span<const ArticleId> articles) const;
    /// Occurrences of a claim in whatever articles, at most `limit`.
    std::vector<AnnotationRow> someOfClaim(ClaimId id, int limit) const;
    /// Claim occurrences in these articles.
    std::vector<AnnotationRow> claimsIn(std::span<const ArticleId> articles) const;
    std::vector<LabelCount> labelsIn(std::span<const ArticleId> articles) const;
    std::int64_t count() const;
    /// The first in reading order of the articles' ids: where to go when the person looks for the name.
    std::optional<AnnotationRow> firstOf(EntityId id) const;
    std::optional<AnnotationRow> firstOf(ClaimId id) const;

private:
    std::vector<AnnotationRow> rows(const std::string &where,
                                    const std::function<void(class Query &)> &bind) const;
    const Database &m_database;
};

} // namespace parallax
