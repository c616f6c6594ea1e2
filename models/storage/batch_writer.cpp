#include "models/storage/batch_writer.h"

#include "models/storage/database.h"

namespace parallax {

void BatchWriter::create(BatchId id, std::int64_t createdMs)
{
    m_database.query("INSERT INTO import_batch (id, created_ms, label) VALUES (?, ?, '')")
        .bindAll(id, createdMs)
        .run();
}

void BatchWriter::setLabel(BatchId id, const QString &label)
{
    m_database.query("UPDATE import_batch SET label = ? WHERE id = ?").bindAll(label, id).run();
}

void BatchWriter::setAside(BatchId id)
{
    m_database.query("INSERT INTO undone_article SELECT * FROM article WHERE batch_id = ?").bind(id).run();
    m_database
        .query("INSERT INTO undone_article_text SELECT t.* FROM article_text t "
               "JOIN article a ON a.id = t.article_id WHERE a.batch_id = ?")
        .bind(id)
        .run();
    m_database
        .query("INSERT INTO undone_original SELECT o.* FROM original o "
               "JOIN article a ON a.id = o.article_id WHERE a.batch_id = ?")
        .bind(id)
        .run();
    m_database.query("DELETE FROM article WHERE batch_id = ?").bind(id).run();
}

void BatchWriter::bringBack(BatchId id)
{
    m_database.query("INSERT INTO article SELECT * FROM undone_article WHERE batch_id = ?").bind(id).run();
    m_database
        .query("INSERT INTO article_text SELECT t.* FROM undone_article_text t "
               "JOIN undone_article a ON a.id = t.article_id WHERE a.batch_id = ?")
        .bind(id)
        .run();
    m_database
        .query("INSERT INTO original SELECT o.* FROM undone_original o "
               "JOIN undone_article a ON a.id = o.article_id WHERE a.batch_id = ?")
        .bind(id)
        .run();
    m_database
        .query("DELETE FROM undone_article_text WHERE article_id IN "
               "(SELECT id FROM undone_article WHERE batch_id = ?)")
        .bind(id)
        .run();
    m_database
        .query("DELETE FROM undone_original WHERE article_id IN (SELECT id FROM undone_article WHERE "
               "batch_id = ?)")
        .bind(id)
        .run();
    m_database.query("DELETE FROM undone_article WHERE batch_id = ?").bind(id).run();
}

void BatchWriter::forgetUndone()
{
    m_database.execute(
        "DELETE FROM undone_article; DELETE FROM undone_article_text; DELETE FROM undone_original;");
}

} // namespace parallax
