#pragma once

#include "models/domain/article_likeness.h"

#include <vector>

namespace parallax {

class Database;

/// Reads which articles are like which, as the analyst kept it. A pair stands once, with the later article
/// as the one that is like the other.
class LikenessReader
{
public:
    explicit LikenessReader(const Database &database)
        : m_database(database)
    { }
    /// Whatever the article is like or is like it, told from its side, the best grade first; at most `limit`.
    std::vector<ArticleLikeness> ofArticle(ArticleId id, int limit) const;
    /// For each article that is like an earlier one, the one of the best grade. By article. Cost grows with
    /// their number.
    std::vector<ArticleLikeness> all() const;

private:
    const Database &m_database;
};

/// Writes it; only inside an edit.
class LikenessWriter
{
public:
    explicit LikenessWriter(Database &database)
        : m_database(database)
    { }
    /// A pair that is there already gets the new figures.
    void set(const ArticleLikeness &likeness);
    void remove(ArticleId article, ArticleId other); ///< whichever is the later

private:
    Database &m_database;
};

} // namespace parallax
