#pragma once

#include "models/domain/claim.h"
#include "models/domain/ids.h"
#include "models/domain/span.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace parallax {

enum class AnnotationKind { Mention = 1, Claim, Coding };
enum class Origin { Manual = 1, Accepted, Rule, Imported };

QString toString(AnnotationKind kind); ///< mention, claim, coding
QString toString(Origin origin);       ///< manual, accepted, rule, imported
std::optional<AnnotationKind> annotationKindFromString(QStringView text);
std::optional<Origin> originFromString(QStringView text);

/// A span that refers to an entity.
struct Mention
{
    EntityId entity;
    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A span that states a claim.
struct ClaimOccurrence
{
    ClaimId claim;
    ClaimStatement statement;
    friend bool operator==(const ClaimOccurrence &, const ClaimOccurrence &) = default;
};

/// A span, or a whole article, tagged with a code.
struct Coding
{
    CodeId code;
    friend bool operator==(const Coding &, const Coding &) = default;
};

/// What an annotation says about its span.
using AnnotationTarget = std::variant<Mention, ClaimOccurrence, Coding>;

AnnotationKind kindOf(const AnnotationTarget &target);

struct Annotation
{
    AnnotationId id;
    ArticleId article;
    std::optional<Span> span; ///< absent: the whole article (codings only)
    AnnotationTarget target;
    CoderId coder;
    std::int64_t createdMs; ///< since 1970-01-01T00:00Z
    Origin origin = Origin::Manual;
    AnnotationKind kind() const { return kindOf(target); }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// What a new annotation is made of; the project adds id, coder and time.
struct AnnotationDraft
{
    ArticleId article;
    std::optional<Span> span;
    AnnotationTarget target;
    Origin origin = Origin::Manual;
};

} // namespace parallax
