#include "models/items/compared_article.h"

#include "models/storage/readers.h"

#include <map>

namespace parallax {

std::vector<ComparedArticle> comparedArticles(const Readers &read, std::span<const ArticleId> articles)
{
    std::map<SourceId, std::optional<Source>> sources; // few, of many articles
    std::vector<ComparedArticle> found;
    for (const ArticleId one : articles) {
        std::optional<Article> article = read.articles.find(one);
        if (!article)
            continue;
        std::optional<Source> source;
        if (const auto id = article->source) {
            const auto [known, isNew] = sources.try_emplace(*id);
            if (isNew)
                known->second = read.sources.find(*id);
            source = known->second;
        }
        found.push_back({std::move(*article), std::move(source)});
    }
    return found;
}

} // namespace parallax
