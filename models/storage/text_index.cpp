#include "models/storage/text_index.h"

#include "models/storage/database.h"

namespace parallax {

void TextIndex::add(ArticleId article, const QString &title, const QString &body)
{
    m_database.query("INSERT INTO article_fts (rowid, title, body) VALUES (?, ?, ?)")
        .bindAll(article, title, body)
        .run();
}

void TextIndex::add(const std::vector<std::int64_t> &articles)
{
    for (const std::int64_t article : articles)
        m_database
            .query("INSERT INTO article_fts (rowid, title, body) "
                   "SELECT article_id, title, body FROM article_text WHERE article_id = ?")
            .bindAll(article)
            .run();
}

void TextIndex::add(BatchId batch)
{
    m_database
        .query("INSERT INTO article_fts (rowid, title, body) SELECT t.article_id, t.title, t.body "
               "FROM article_text t JOIN article a ON a.id = t.article_id WHERE a.batch_id = ?")
        .bind(batch)
        .run();
}

} // namespace parallax
