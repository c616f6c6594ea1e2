#include "models/storage/batch_writer.h"

#include "models/storage/database.h"
#include "models/storage/text_index.h"

using namespace std::string_literals;

namespace parallax {

namespace {

// What goes and comes back with an article. A file's bytes stay where they are in between: they may be large.
constexpr const char *dependants[] = {"article_text",         "original",        "article_original",
                                      "article_field_origin", "article_warning", "article_attribute",
                                      "article_likeness"};

} // namespace

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
    for (const char *table : dependants)
        m_database
            .query("INSERT INTO undone_"s + table + " SELECT t.* FROM " + table
                   + " t JOIN article a ON a.id = t.article_id WHERE a.batch_id = ?")
            .bind(id)
            .run();
    m_database.query("DELETE FROM article WHERE batch_id = ?").bind(id).run();
}

void BatchWriter::bringBack(BatchId id)
{
    m_database.query("INSERT INTO article SELECT * FROM undone_article WHERE batch_id = ?").bind(id).run();
    for (const char *table : dependants) {
        m_database
            .query("INSERT INTO "s + table + " SELECT t.* FROM undone_" + table
                   + " t JOIN undone_article a ON a.id = t.article_id WHERE a.batch_id = ?")
            .bind(id)
            .run();
        m_database
            .query("DELETE FROM undone_"s + table
                   + " WHERE article_id IN (SELECT id FROM undone_article WHERE batch_id = ?)")
            .bind(id)
            .run();
    }
    m_database.query("DELETE FROM undone_article WHERE batch_id = ?").bind(id).run();
    TextIndex(m_database).add(id);
}

void BatchWriter::forgetUndone()
{
    m_database.execute(
        "DELETE FROM original_file WHERE id IN (SELECT file_id FROM undone_article_original) "
        "AND NOT EXISTS (SELECT 1 FROM article_original o WHERE o.file_id = original_file.id)");
    for (const char *table : dependants)
        m_database.execute(("DELETE FROM undone_"s + table).c_str());
    m_database.execute("DELETE FROM undone_article");
}

} // namespace parallax
