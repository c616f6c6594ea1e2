#include "models/storage/article_writer.h"

#include "models/storage/article_reader.h"
#include "models/storage/database.h"
#include "models/storage/original_writer.h"
#include "models/storage/row_hash.h"
#include "models/storage/text_index.h"

namespace parallax {

void ArticleWriter::insert(const Article &article, const QString &body, const QByteArray &bodyHash)
{
    m_database
        .query(
            "INSERT INTO article (id, batch_id, source_id, title, title_origin, author, published_ms, "
            "published_precision, published_zone, url, language, words, body_hash, row_hash, modified_ms, "
            "modified_precision, modified_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindAll(article.id, article.batch, article.source, article.title, article.titleOrigin,
                 article.author)
        .bindDate(article.published)
        .bindAll(article.url, article.language, article.words, bodyHash, rowHash(article))
        .bindDate(article.modified)
        .run();
    m_database.query("INSERT INTO article_text (article_id, title, body) VALUES (?, ?, ?)")
        .bindAll(article.id, article.title, body)
        .run();
    TextIndex(m_database).add(article.id, article.title, body);
}

void ArticleWriter::update(const Article &article)
{
    m_database
        .query(
            "UPDATE article SET source_id = ?, title = ?, title_origin = ?, author = ?, published_ms = ?, "
            "published_precision = ?, published_zone = ?, url = ?, language = ?, row_hash = ? WHERE id = ?")
        .bindAll(article.source, article.title, article.titleOrigin, article.author)
        .bindDate(article.published)
        .bindAll(article.url, article.language, rowHash(article), article.id)
        .run();
    m_database.query("UPDATE article_text SET title = ? WHERE article_id = ? AND title <> ?")
        .bindAll(article.title, article.id, article.title)
        .run();
}

void ArticleWriter::replaceBody(const Article &article, const QString &body, const QByteArray &bodyHash)
{
    m_database.query("UPDATE article SET words = ?, body_hash = ?, row_hash = ? WHERE id = ?")
        .bindAll(article.words, bodyHash, rowHash(article), article.id)
        .run();
    m_database.query("UPDATE article_text SET body = ? WHERE article_id = ?").bindAll(body, article.id).run();
}

void ArticleWriter::remove(ArticleId id)
{
    const auto file = ArticleReader(m_database).fileOf(id);
    m_database.query("DELETE FROM article WHERE id = ?").bind(id).run();
    if (file)
        OriginalWriter(m_database).removeUnused(*file);
}

} // namespace parallax
