#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/span.h"

#include <QString>

#include <variant>
#include <vector>

namespace parallax {

struct Readers;

/// Something that a search over articles, entities and claims found.
struct SearchFinding
{
    std::variant<ArticleId, EntityId, ClaimId> target;
    /// A title, a name or a wording. In texts and passages the matched words stand between
    /// SearchReader::matchStart and matchEnd.
    QString text;
    /// Of articles: the passage that fits best; of entities: other names. Or empty.
    QString passage;
};

/// What is found, entities and claims first since they are few, each kind best first, at most `limit` of
/// each. The last word counts as the beginning of one, unless a space or a quotation mark ends it.
Result<std::vector<SearchFinding>> findEverywhere(const Readers &read, const QString &text, int limit);

/// Where to read on from a finding.
struct FoundPlace
{
    ArticleId article;
    std::optional<Span> span; ///< the matched words, or the first passage tagged so
};

/// std::nullopt for what stands in no article.
std::optional<FoundPlace> placeOf(const Readers &read, const SearchFinding &finding);

} // namespace parallax
