#include "models/project/edit_session.h"

#include "models/storage/change_recorder.h"
#include "models/storage/database.h"
#include "models/storage/writers.h"

namespace parallax {

EditSession::EditSession(Database &database, QString coder)
    : m_database(database)
    , m_log(database)
    , m_ids(ProjectReader(database).greatestId())
    , m_coder(std::move(coder))
{ }

Result<Changes> EditSession::inTransaction(const std::function<Result<Changes>()> &work)
{
    if (m_database.isReadOnly())
        return error(tr("%1 is open for reading only.").arg(m_database.path()));
    if (m_database.inTransaction())
        return error(tr("Another edit is under way."));
    Changes changes;
    const Result<void> done = m_database.transaction([&]() -> Result<void> {
        Result<Changes> result = work();
        if (!result)
            return std::unexpected(result.error());
        changes = std::move(*result);
        return {};
    });
    return done ? Result<Changes>(std::move(changes)) : std::unexpected(done.error());
}

CoderId EditSession::coderId()
{
    if (const auto known = CoderReader(m_database).named(m_coder))
        return known->id;
    const auto id = m_ids.next<CoderId>();
    CoderWriter(m_database).insert({id, m_coder});
    return id;
}

Result<Changes> EditSession::run(const QString &name, const std::function<Result<void>(Writers &)> &work)
{
    return inTransaction([&]() -> Result<Changes> {
        ChangeRecorder recorder(m_database, ChangeRecorder::Scope::Everything);
        Writers writers(m_database, m_ids, coderId());
        if (const Result<void> done = work(writers); !done)
            return std::unexpected(done.error());
        const QByteArray changeset = recorder.changeset();
        const Changes changes = Changes::ofChangeset(changeset);
        if (changes.touchesOnly(Table::Coder)) {
            m_database.rollBack();
            return Changes();
        }
        m_log.append(name, m_coder, m_ids.nowMs(), changeset, std::nullopt);
        return changes;
    });
}

Result<Changes> EditSession::runImport(const std::function<Result<QString>(Writers &, BatchId)> &work)
{
    return inTransaction([&]() -> Result<Changes> {
        ChangeRecorder recorder(m_database, ChangeRecorder::Scope::WithoutArticles);
        Writers writers(m_database, m_ids, coderId());
        const auto batch = m_ids.next<BatchId>();
        writers.batches.create(batch, m_ids.nowMs());
        const Result<QString> name = work(writers, batch);
        if (!name)
            return std::unexpected(name.error());
        if (name->isEmpty()) {
            m_database.rollBack();
            return Changes();
        }
        writers.batches.setLabel(batch, *name);
        m_log.append(*name, m_coder, m_ids.nowMs(), recorder.changeset(), batch);
        return Changes::everything();
    });
}

Result<Changes> EditSession::runUnlogged(const std::function<Result<void>(Writers &)> &work)
{
    return inTransaction([&]() -> Result<Changes> {
        // A coder made here would stand in the way of one that redo brings back; nothing written here needs
        // one.
        const auto known = CoderReader(m_database).named(m_coder);
        Writers writers(m_database, m_ids, known ? known->id : m_ids.next<CoderId>());
        if (const Result<void> done = work(writers); !done)
            return std::unexpected(done.error());
        return Changes::everything(); // a million rows are not listed
    });
}

Result<Changes> EditSession::undo()
{
    return inTransaction([&] { return m_log.undo(); });
}

Result<Changes> EditSession::redo()
{
    return inTransaction([&] { return m_log.redo(); });
}

} // namespace parallax
