#include "models/items/compared_columns.h"

#include <QHash>

#include <algorithm>

namespace parallax {

namespace {

bool allOfOneSource(const std::vector<ComparedArticle> &articles)
{
    return std::ranges::all_of(articles, [&](const ComparedArticle &one) {
        return one.article.source && one.article.source == articles.front().article.source;
    });
}

} // namespace

ComparedColumns comparedColumns(const std::vector<ComparedArticle> &articles)
{
    ComparedColumns made;
    QHash<SourceId, int> known;
    const bool bySource = !allOfOneSource(articles);
    for (const ComparedArticle &one : articles) {
        const bool grouped = bySource && one.source;
        int column = grouped ? known.value(one.source->id, -1) : -1;
        if (column < 0) {
            column = int(made.columns.size());
            made.columns.push_back({grouped ? one.source->name : one.article.title,
                                    one.source ? std::optional(one.source->position) : std::nullopt,
                                    {}});
            if (grouped)
                known.insert(one.source->id, column);
        }
        made.columns[size_t(column)].articles.push_back(one.article.id);
        made.ofArticle.push_back(column);
    }
    return made;
}

} // namespace parallax
