#include "models/storage/article_reader.h"

#include "models/storage/database.h"
#include "models/text/content_hash.h"

namespace parallax {

Result<QString> ArticleReader::body(ArticleId id) const
{
    QString body;
    QByteArray hash;
    QByteArray hashNow;
    const bool found = m_database.read([&] {
        Query query = m_database.query("SELECT t.body, a.body_hash FROM article_text t "
                                       "JOIN article a ON a.id = t.article_id WHERE t.article_id = ?");
        query.bind(id);
        if (!query.next())
            return false;
        const QByteArray utf8 = query.utf8();
        body = QString::fromUtf8(utf8);
        hashNow = bytesHash(utf8);
        hash = query.blob();
        return true;
    });
    if (!found)
        return error(tr("There is no article %1 in this project.").arg(toString(id)));
    if (hashNow != hash)
        return error(tr("The text of article %1 was altered or damaged on disk and is not shown. "
                        "'parallax-cli check' tells what else is.")
                         .arg(toString(id)));
    return body;
}

QByteArray ArticleReader::bodyHash(ArticleId id) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT body_hash FROM article WHERE id = ?");
        query.bind(id);
        return query.next() ? query.blob() : QByteArray();
    });
}

std::optional<std::int64_t> ArticleReader::fileOf(ArticleId id) const
{
    return m_database.read([&]() -> std::optional<std::int64_t> {
        Query query = m_database.query("SELECT file_id FROM article_original WHERE article_id = ?");
        query.bind(id);
        return query.next() ? std::optional(query.integer()) : std::nullopt;
    });
}

int ArticleReader::bodiesOfFile(std::int64_t file) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(DISTINCT a.body_hash) FROM article_original o "
                                       "JOIN article a ON a.id = o.article_id WHERE o.file_id = ?");
        query.bind(file);
        return query.next() ? query.number() : 0;
    });
}

std::optional<Original> ArticleReader::original(ArticleId id) const
{
    return m_database.read([&]() -> std::optional<Original> {
        Query query = m_database.query(
            "SELECT f.bytes, o.media_type, o.file_name FROM article_original o "
            "JOIN original_file f ON f.id = o.file_id WHERE o.article_id = ?1 "
            "UNION ALL SELECT bytes, media_type, file_name FROM original WHERE article_id = ?1");
        query.bind(id);
        if (!query.next())
            return std::nullopt;
        QByteArray bytes = query.blob();
        QString mediaType = query.text();
        return Original{std::move(bytes), std::move(mediaType), query.text()};
    });
}

} // namespace parallax
