#include "models/storage/original_writer.h"

#include "models/storage/database.h"
#include "models/storage/id_source.h"
#include "models/text/content_hash.h"

namespace parallax {

std::int64_t OriginalWriter::fileWith(const Original &original, IdSource &ids)
{
    const QByteArray hash = original.sha256.isEmpty() ? bytesHash(original.bytes) : original.sha256;
    if (hash == m_lastHash)
        return m_lastFile;
    Query query = m_database.query("SELECT id FROM original_file WHERE sha256 = ? ORDER BY id LIMIT 1");
    query.bind(hash);
    const bool found = query.next();
    m_lastFile = found ? query.integer() : ids.next();
    m_lastHash = hash;
    if (!found)
        m_database.query("INSERT INTO original_file (id, sha256, bytes) VALUES (?, ?, ?)")
            .bindAll(m_lastFile, hash, original.bytes)
            .run();
    return m_lastFile;
}

void OriginalWriter::insert(ArticleId article, const Original &original, IdSource &ids)
{
    m_database
        .query(
            "INSERT INTO article_original (article_id, file_id, media_type, file_name) VALUES (?, ?, ?, ?)")
        .bindAll(article, fileWith(original, ids), original.mediaType, original.fileName)
        .run();
}

void OriginalWriter::removeUnused(std::int64_t file)
{
    m_database
        .query("DELETE FROM original_file WHERE id = ?1 "
               "AND NOT EXISTS (SELECT 1 FROM article_original WHERE file_id = ?1)")
        .bind(file)
        .run();
    m_lastHash.clear();
}

} // namespace parallax
