#pragma once

#include "models/domain/annotation.h"
#include "models/domain/result.h"

#include <vector>

namespace parallax {

class Database;

/// Which annotations to take. An empty list doesn't restrict. Entities, claims and codes are alternatives,
/// since no annotation has two of them; everything else must hold together.
struct AnnotationFilter
{
    std::vector<AnnotationKind> kinds;
    std::vector<ArticleId> articles;
    std::vector<SourceId> sources;
    std::vector<EntityId> entities;
    std::vector<ClaimId> claims;
    std::vector<CodeId> codes; ///< with those below them, listed
    std::vector<CoderId> coders;

    bool takes(ArticleId article, std::optional<SourceId> source) const;
    bool takes(const Annotation &annotation) const; ///< its article aside
};

/// Reads "kind=mention,source=Sky News": pairs of `kind`, `article`, `source`, `entity`, `claim`, `code` or
/// `coder` and a value, separated by commas. A key may be repeated: any of its values will do. A value is a
/// name (for codes the path, for articles the title) or an id; one that holds a comma stands in double
/// quotes, with "" for a quote. What isn't in the project is an error, lest a typing mistake gives an empty
/// file.
Result<AnnotationFilter> annotationFilter(const Database &database, QStringView text);

} // namespace parallax
