#pragma once

#include "models/domain/annotation.h"
#include "models/domain/entity.h"
#include "models/domain/partial_date.h"
#include "models/domain/result.h"

#include <span>
#include <vector>

namespace parallax {

class Project;

/// An annotation as a file names it; the tagged CSV's columns. Empty members say nothing.
struct AnnotationInput
{
    int line = 0; ///< for messages
    AnnotationKind kind = AnnotationKind::Mention;
    QString article; ///< id or exact title
    std::optional<Span> span;
    QString text;   ///< the words that the span must hold
    QString entity; ///< id or name, for mentions
    std::optional<EntityType> entityType;
    QString claim; ///< id or wording, for claims
    ClaimStatement statement;
    QString code;       ///< id or path, for codings
    QStringList events; ///< ids or names: the article and the claim are linked to them
    std::optional<PartialDate> eventDate;
    QString memo;
    QString coder; ///< empty: the project's
    Origin origin = Origin::Manual;
};

/// Why a row can't be added.
struct RowProblem
{
    int line;
    QString reason;
};

/// Adds annotations as one undoable edit, all or none: when any row can't be added, `problems` names all such
/// rows, in their order, and nothing was changed. Entities, claims, codes, events and coders are made where
/// they are new. An entity without a type is the one of that name or alias, whatever its type, and a new one
/// becomes Other.
Result<std::vector<AnnotationId>> annotateRows(Project &project, std::span<const AnnotationInput> rows,
                                               std::vector<RowProblem> &problems);

} // namespace parallax
