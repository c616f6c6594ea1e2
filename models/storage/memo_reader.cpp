#include "models/storage/memo_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

std::string columnOf(const MemoTarget &target)
{
    // In the order of MemoTarget's alternatives.
    static constexpr const char *columns[] = {"article_id", "annotation_id", "entity_id", "claim_id",
                                              "code_id",    "event_id",      "source_id"};
    return columns[target.index()];
}

std::int64_t valueOf(const MemoTarget &target)
{
    return std::visit([](auto id) { return id.value(); }, target);
}

} // namespace

QString MemoReader::textOf(const MemoTarget &target) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT text FROM memo WHERE " + columnOf(target) + " = ?");
        query.bind(valueOf(target));
        return query.next() ? query.text() : QString();
    });
}

void MemoWriter::set(MemoId id, const MemoTarget &target, const QString &text, CoderId coder,
                     std::int64_t changedMs)
{
    const std::string column = columnOf(target);
    if (text.isEmpty()) {
        m_database.query("DELETE FROM memo WHERE " + column + " = ?").bind(valueOf(target)).run();
        return;
    }
    m_database
        .query("INSERT INTO memo (id, " + column
               + ", text, coder_id, changed_ms) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT ("
               + column
               + ") DO UPDATE SET text = excluded.text, coder_id = excluded.coder_id, "
                 "changed_ms = excluded.changed_ms")
        .bindAll(id, valueOf(target), text, coder, changedMs)
        .run();
}

} // namespace parallax
