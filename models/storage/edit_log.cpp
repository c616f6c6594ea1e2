#include "models/storage/edit_log.h"

#include "models/storage/batch_writer.h"
#include "models/storage/change_recorder.h"
#include "models/storage/changes.h"
#include "models/storage/database.h"
#include "models/storage/new_bodies.h"
#include "models/storage/text_index.h"

namespace parallax {

namespace {

EditRecord recordFrom(Query &row)
{
    const std::int64_t number = row.integer();
    QString name = row.text();
    QString coder = row.text();
    const std::int64_t made = row.integer();
    const bool undone = row.integer() != 0;
    return {number, std::move(name), std::move(coder), made, undone, row.optionalId<BatchId>()};
}

} // namespace

std::optional<EditRecord> EditLog::nextUndo() const
{
    return m_database.read([&]() -> std::optional<EditRecord> {
        Query query =
            m_database.query("SELECT seq, name, coder, made_ms, undone, batch_id FROM edit WHERE undone = 0 "
                             "ORDER BY seq DESC LIMIT 1");
        return query.next() ? std::optional(recordFrom(query)) : std::nullopt;
    });
}

std::optional<EditRecord> EditLog::nextRedo() const
{
    return m_database.read([&]() -> std::optional<EditRecord> {
        Query query =
            m_database.query("SELECT seq, name, coder, made_ms, undone, batch_id FROM edit WHERE undone = 1 "
                             "ORDER BY seq LIMIT 1");
        return query.next() ? std::optional(recordFrom(query)) : std::nullopt;
    });
}

std::vector<EditRecord> EditLog::newest(int limit) const
{
    return m_database.read([&] {
        std::vector<EditRecord> records;
        Query query =
            m_database.query("SELECT seq, name, coder, made_ms, undone, batch_id FROM edit ORDER BY seq DESC "
                             "LIMIT ?");
        query.bind(limit);
        while (query.next())
            records.push_back(recordFrom(query));
        return records;
    });
}

void EditLog::append(const QString &name, const QString &coder, std::int64_t madeMs,
                     const QByteArray &changes, std::optional<BatchId> batch)
{
    forgetUndone();
    m_database
        .query("INSERT INTO edit (name, coder, made_ms, undone, batch_id, changes) VALUES (?, ?, ?, 0, ?, ?)")
        .bindAll(name, coder, madeMs, batch, changes)
        .run();
}

void EditLog::forgetUndone()
{
    if (!nextRedo())
        return;
    BatchWriter(m_database).forgetUndone();
    m_database.execute("DELETE FROM edit WHERE undone = 1");
}

QByteArray EditLog::changesOf(std::int64_t number) const
{
    Query query = m_database.query("SELECT changes FROM edit WHERE seq = ?");
    query.bind(number);
    return query.next() ? query.blob() : QByteArray();
}

Result<Changes> EditLog::undo()
{
    const auto record = nextUndo();
    return record ? apply(*record, true) : error(tr("There is nothing to undo."));
}

Result<Changes> EditLog::redo()
{
    const auto record = nextRedo();
    return record ? apply(*record, false) : error(tr("There is nothing to redo."));
}

Result<Changes> EditLog::apply(const EditRecord &record, bool undo)
{
    // An import's own rows (its sources and its batch) stand before its articles and go after them.
    const QByteArray changeset = undo ? invertChangeset(changesOf(record.number)) : changesOf(record.number);
    BatchWriter batches(m_database);
    if (undo && record.batch)
        batches.setAside(*record.batch);
    if (const Result<void> applied = applyChangeset(m_database, changeset); !applied)
        return std::unexpected(applied.error());
    const Changes changes = Changes::ofChangeset(changeset);
    TextIndex(m_database).add(changes.rows(Table::ArticleText).inserted);
    if (!undo && record.batch)
        batches.bringBack(*record.batch);
    if (removeMisplacedSuggestions(m_database, changeset) && undo)
        forgetUndone();
    m_database.query("UPDATE edit SET undone = ? WHERE seq = ?").bindAll(undo ? 1 : 0, record.number).run();
    return record.batch ? Changes::everything() : changes;
}

} // namespace parallax
