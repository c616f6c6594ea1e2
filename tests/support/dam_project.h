#pragma once

#include "models/domain/claim.h"
#include "models/domain/entity.h"
#include "tests/support/temporary_project.h"

namespace parallax::testing {

/// Three outlets on the breach of a dam, with one event, one entity under four labels, and claims that agree,
/// contradict each other and are left out.
class DamProject : public TemporaryProject
{
public:
    DamProject();

    /// Tags the first place of `words` in the article.
    AnnotationId tagClaim(ArticleId article, const QString &words, const QString &claim,
                          const ClaimStatement &said);
    AnnotationId tagName(ArticleId article, const QString &words, const QString &entity,
                         EntityType type = EntityType::Group);
    Span spanOf(ArticleId article, const QString &words);

    ArticleId ledger;    ///< Northern Ledger, 29 March 2031
    ArticleId wire;      ///< Velmora State Wire, 28 March, 06:00
    ArticleId coastline; ///< Coastline Today, 28 March, 09:00
    EventId breach;      ///< of all three
};

} // namespace parallax::testing
