#include "models/storage/signature_reader.h"

#include "models/storage/database.h"

namespace parallax {

void SignatureReader::forEach(
    const std::function<bool(ArticleId, const QByteArray &signature)> &visitor) const
{
    m_database.read([&] {
        Query query =
            m_database.query("SELECT a.id, s.signature FROM article a LEFT JOIN article_signature s "
                             "ON s.article_id = a.id AND s.body_hash = a.body_hash "
                             "AND length(s.signature) <= 512 ORDER BY a.id");
        bool goOn = true;
        while (goOn && query.next()) {
            const auto id = query.id<ArticleId>();
            goOn = visitor(id, query.blob());
        }
        return true;
    });
}

void SignatureWriter::set(ArticleId article, const QByteArray &bodyHash, const QByteArray &signature)
{
    m_database
        .query("INSERT OR REPLACE INTO article_signature (article_id, body_hash, signature) VALUES (?, ?, ?)")
        .bindAll(article, bodyHash, signature)
        .run();
}

void SignatureWriter::removeUnused()
{
    m_database.execute("DELETE FROM article_signature WHERE NOT EXISTS "
                       "(SELECT 1 FROM article WHERE id = article_id)");
}

} // namespace parallax
