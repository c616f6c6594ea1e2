#include "models/storage/version_reader.h"

#include "models/storage/database.h"
#include "models/text/content_hash.h"

namespace parallax {

std::vector<ArticleVersion> VersionReader::ofArticle(ArticleId id) const
{
    return m_database.read([&] {
        std::vector<ArticleVersion> versions;
        Query query = m_database.query("SELECT version, title, body_hash, words, reader, replaced_ms "
                                       "FROM article_version WHERE article_id = ? ORDER BY version");
        query.bind(id);
        while (query.next()) {
            ArticleVersion version{.article = id, .version = query.number(), .title = query.text()};
            version.bodyHash = query.blob();
            version.words = query.number();
            version.reader = query.text();
            version.replacedMs = query.integer();
            versions.push_back(std::move(version));
        }
        return versions;
    });
}

int VersionReader::count(ArticleId id) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM article_version WHERE article_id = ?");
        query.bind(id);
        return query.next() ? query.number() : 0;
    });
}

std::vector<ArticleId> VersionReader::articles() const
{
    return m_database.read([&] {
        std::vector<ArticleId> articles;
        Query query = m_database.query("SELECT DISTINCT article_id FROM article_version ORDER BY article_id");
        while (query.next())
            articles.push_back(query.id<ArticleId>());
        return articles;
    });
}

Result<QString> VersionReader::body(ArticleId id, int version) const
{
    QString body;
    QByteArray hash;
    const bool found = m_database.read([&] {
        Query query = m_database.query(
            "SELECT body, body_hash FROM article_version WHERE article_id = ? AND version = ?");
        query.bindAll(id, version);
        if (!query.next())
            return false;
        body = query.text();
        hash = query.blob();
        return true;
    });
    if (!found)
        return error(tr("Article %1 has no version %2.").arg(toString(id)).arg(version));
    if (contentHash(body) != hash)
        return error(tr("Version %2 of article %1 was altered or damaged on disk and is not shown.")
                         .arg(toString(id))
                         .arg(version));
    return body;
}

void VersionWriter::keepPresent(ArticleId article, const QString &reader, std::int64_t nowMs)
{
    m_database
        .query("INSERT INTO article_version (article_id, version, title, body, body_hash, words, reader, "
               "replaced_ms) SELECT a.id, "
               "(SELECT ifnull(max(v.version), 0) + 1 FROM article_version v WHERE v.article_id = a.id), "
               "a.title, t.body, a.body_hash, a.words, ?2, ?3 "
               "FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.id = ?1")
        .bindAll(article, reader, nowMs)
        .run();
}

} // namespace parallax
