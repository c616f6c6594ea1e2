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
    // One statement for all: each of its own would lock the file and look whether it has changed.
    QByteArray wanted = "[";
    for (const ArticleId id : articles) {
        if (wanted.size() > 1)
            wanted += ',';
        wanted += QByteArray::number(id.value());
    }
    wanted += ']';
    return m_database.read([&] {
        std::vector<DatedArticle> rows;
        rows.reserve(articles.size());
        Query query = m_database.query(
            "SELECT article.id, source_id, published_ms, published_precision, published_zone "
            "FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value ORDER BY "
            "wanted.key");
        query.bind(QString::fromLatin1(wanted));
        while (query.next())
            rows.push_back(datedFrom(query));
        return rows;
    });
}

} // namespace parallax
