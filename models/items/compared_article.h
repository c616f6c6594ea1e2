#pragma once

#include "models/domain/article.h"
#include "models/domain/source.h"

#include <span>
#include <vector>

namespace parallax {

struct Readers;

/// An article of a comparison, with its source.
struct ComparedArticle
{
    Article article;
    std::optional<Source> source;
};

/// In the order given; ids that no article has any more are left out.
std::vector<ComparedArticle> comparedArticles(const Readers &read, std::span<const ArticleId> articles);

} // namespace parallax
