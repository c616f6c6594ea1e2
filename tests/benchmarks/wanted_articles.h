#pragma once

#include "models/storage/readers.h"

#include <QStringList>

#include <vector>

namespace parallax::bench {

/// Those that a command line names by their ids; without any, all.
inline std::vector<ArticleId> wantedArticles(const Readers &read, const QStringList &ids)
{
    std::vector<ArticleId> articles;
    for (const QString &id : ids) {
        if (const auto known = fromString<ArticleId>(id))
            articles.push_back(*known);
    }
    if (ids.isEmpty()) {
        for (const DatedArticle &article : read.articles.dated())
            articles.push_back(article.id);
    }
    return articles;
}

} // namespace parallax::bench
