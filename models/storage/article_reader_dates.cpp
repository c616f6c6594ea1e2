#include "models/storage/article_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

DatedArticle datedFrom(Query &query)
{
    const auto id = query.id<ArticleId>();
    const auto source = query.optionalId<SourceId>();
    return {id, source, query.date()};
}

} // namespace

std::vector<DatedArticle> ArticleReader::dated() const
{
    return m_database.read([&] {
        std::vector<DatedArticle> rows;
        Query query =
            m_database.query("SELECT id, source_id, published_ms, published_precision, published_zone "
                             "FROM article ORDER BY published_ms, id");
        while (query.next())
            rows.push_back(datedFrom(query));
        return rows;
    });
}

std::vector<DatedArticle> ArticleReader::dated(std::span<const ArticleId> articles) const
{
    return m_database.read([&] {
        std::vector<DatedArticle> rows;
        rows.reserve(articles.size());
        for (const ArticleId id : articles) {
            Query query =
                m_database.query("SELECT id, source_id, published_ms, published_precision, published_zone "
                                 "FROM article WHERE id = ?");
            query.bind(id);
            if (query.next())
                rows.push_back(datedFrom(query));
        }
        return rows;
    });
}

} // namespace parallax
