#include "models/project/project.h"

#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/storage/writers.h"

#include <QFileInfo>
#include <QUuid>

namespace parallax {

namespace {

/// Random, or fixed in a build that must make the same bytes each time.
QString newUuid()
{
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        return QUuid::createUuidV5(QUuid(), QByteArray("parallax")).toString(QUuid::WithoutBraces);
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString reasonFor(const ProjectLock &lock, const QString &path)
{
    switch (lock.state()) {
    case ProjectLock::State::Held:
        return {};
    case ProjectLock::State::HeldByOther:
        return lock.holder().isEmpty()
            ? tr("Another program is writing %1, so it is open for reading only.").arg(path)
            : tr("%1 is being written by %2, so it is open for reading only.").arg(path, lock.holder());
    case ProjectLock::State::Unavailable:
        return tr("Nothing can be written beside %1, so it is open for reading only.").arg(path);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Project::Project(QString path, std::unique_ptr<ProjectLock> lock, std::unique_ptr<Database> database,
                 const QString &coder)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_readers(std::make_unique<Readers>(*m_database))
    , m_edits(std::make_unique<EditSession>(*m_database, coder))
{
    m_database->setFailureHandler([this](const Error &failure) { Q_EMIT m_notifier.readFailed(failure); });
}

Project::~Project()
{
    // Statements hold the log open: they go before the file is closed.
    m_edits.reset();
    m_readers.reset();
    closeProjectFile(*m_database);
    m_database.reset();
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QString &title,
                                                 const QString &coder)
{
    const QString name = title.isEmpty() ? QFileInfo(path).completeBaseName() : title;
    if (const Result<void> made = createProjectFile(path, name, newUuid(), currentTimeMs()); !made)
        return std::unexpected(made.error());
    return open(path, Mode::PreferWriting, coder);
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Mode mode, const QString &coder)
{
    const QFileInfo info(path);
    std::unique_ptr<ProjectLock> lock;
    QString readOnlyReason = tr("%1 was opened for reading only.").arg(path);
    if (mode == Mode::PreferWriting && info.isFile()) {
        lock = std::make_unique<ProjectLock>(path);
        readOnlyReason = reasonFor(*lock, path);
        if (readOnlyReason.isEmpty() && !info.isWritable())
            readOnlyReason = tr("%1 can't be written to, so it is open for reading only.").arg(path);
    }
    Result<QString> backup;
    if (readOnlyReason.isEmpty())
        backup = migrateProjectFile(path);
    if (!backup)
        return std::unexpected(backup.error());
    const auto access = readOnlyReason.isEmpty() ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    Result<std::unique_ptr<Database>> database = openProjectFile(path, access);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<Project> project(new Project(path, std::move(lock), std::move(*database), coder));
    project->m_readOnlyReason = readOnlyReason;
    project->m_backupPath = *backup;
    return project;
}

QString Project::openingNotice() const
{
    if (isReadOnly() || m_backupPath.isEmpty())
        return m_readOnlyReason;
    return tr("%1 was made by an older version of Parallax and now has this version's format. The file as it "
              "was "
              "is kept as %2.")
        .arg(m_path, m_backupPath);
}

Result<void> Project::checkWritable() const
{
    if (isReadOnly())
        return error(m_readOnlyReason);
    if (isBeingWritten())
        return error(m_foreignWrite);
    return checkFile();
}

Result<void> Project::checkFile() const
{
    if (m_database->hasMoved())
        return error(
            tr("%1 was moved, deleted or replaced while it was open. Nothing was changed; put it back, or "
               "save a copy, which holds all that was done before.")
                .arg(m_path));
    return {};
}

Result<void> Project::announce(const Result<Changes> &changes)
{
    if (!changes)
        return std::unexpected(changes.error());
    m_notifier.announce(*changes);
    return {};
}

Result<void> Project::runEdit(const QString &name, const std::function<Result<void>(Writers &)> &work)
{
    if (const Result<void> writable = checkWritable(); !writable)
        return writable;
    return announce(m_edits->run(name, work));
}

Result<void> Project::undo()
{
    if (const Result<void> writable = checkWritable(); !writable)
        return writable;
    return announce(m_edits->undo());
}

Result<void> Project::redo()
{
    if (const Result<void> writable = checkWritable(); !writable)
        return writable;
    return announce(m_edits->redo());
}

void Project::beginForeignWrite(const QString &reason)
{
    Q_ASSERT(!reason.isEmpty() && !isBeingWritten());
    m_foreignWrite = reason;
    Q_EMIT m_notifier.editLogChanged();
}

void Project::endForeignWrite(const std::optional<Changes> &changes)
{
    m_foreignWrite.clear();
    // Ids that the job drew are behind those drawn from now on.
    m_edits = std::make_unique<EditSession>(*m_database, coder());
    if (changes)
        m_notifier.announce(*changes);
    else
        Q_EMIT m_notifier.editLogChanged();
}

Result<void> Project::saveCopy(const QString &target) const
{
    const QFileInfo copy(target);
    const QFileInfo own(m_path);
    // Of two files that aren't there Qt says that they are the same.
    if (copy.absoluteFilePath() == own.absoluteFilePath() || (copy.exists() && copy == own))
        return error(tr("%1 is the open project itself; choose another name for the copy.").arg(target));
    return copyProjectFile(*m_database, target);
}

} // namespace parallax
