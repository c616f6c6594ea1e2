#include "models/items/compared_article.h"

#include "models/storage/readers.h"

namespace parallax {

std::vector<ComparedArticle> comparedArticles(const Readers &read, std::span<const ArticleId> articles)
{
    std::vector<ComparedArticle> found;
    for (const ArticleId id : articles) {
        std::optional<Article> article = read.articles.find(id);
        if (!article)
            continue;
        const auto source = article->source ? read.sources.find(*article->source) : std::nullopt;
        found.push_back({std::move(*article), source});
    }
    return found;
}

} // namespace parallax
