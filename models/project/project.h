#pragma once

#include "models/project/edit_session.h"
#include "models/project/notifier.h"
#include "models/project/project_lock.h"
#include "models/storage/readers.h"

#include <memory>
#include <type_traits>

namespace parallax {

struct Writers;

/// The open project file: one connection for the thread it lives on, the lock, the edit log and the notifier.
/// Jobs on other threads open their own connection (models/jobs).
class Project
{
public:
    enum class Mode { PreferWriting, ReadOnly };

    /// Makes an empty project file and opens it; refuses to replace anything.
    static Result<std::unique_ptr<Project>> create(const QString &path, const QString &title,
                                                   const QString &coder);
    /// Opens for writing where possible. Where another process writes, or nothing can be written, it opens
    /// for reading and readOnlyReason() says why. A file of an older format gets this version's, if it is
    /// opened for writing, and backupPath() tells where it lies as it was.
    static Result<std::unique_ptr<Project>> open(const QString &path, Mode mode, const QString &coder);
    ~Project();

    const QString &path() const { return m_path; }
    QString title() const { return read().project.title(); }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// Where the file lies as it was, when opening brought it to this version's format; else empty.
    const QString &backupPath() const { return m_backupPath; }
    /// What a person should be told once it is open: why it is read-only, or that it has another format now.
    QString openingNotice() const;

    const QString &coder() const { return m_edits->coder(); }
    void setCoder(const QString &name) { m_edits->setCoder(name); }

    const Readers &read() const { return *m_readers; }
    Notifier &notifier() { return m_notifier; }
    const Database &database() const { return *m_database; }

    /// Runs `work(Writers &)`, which returns void or Result<void>, as one undoable edit; for models/edits
    /// only.
    template <typename Work> Result<void> edit(const QString &name, Work &&work)
    {
        return runEdit(name, [&](Writers &write) -> Result<void> {
            if constexpr (std::is_void_v<decltype(work(write))>) {
                work(write);
                return {};
            } else {
                return work(write);
            }
        });
    }
    Result<void> undo();
    Result<void> redo();
    /// An error when the file isn't where it was opened any more: what is written on would be lost with it,
    /// and whoever opens the path writes to another one.
    Result<void> checkFile() const;
    std::optional<EditRecord> nextUndo() const { return m_edits->log().nextUndo(); }
    std::optional<EditRecord> nextRedo() const { return m_edits->log().nextRedo(); }
    const EditLog &editLog() const { return m_edits->log(); }

    /// While a job writes on its own connection, edits are refused with `reason`. Ended with endForeignWrite.
    void beginForeignWrite(const QString &reason);
    /// `changes` is what the job committed; empty when it failed or was cancelled.
    void endForeignWrite(const std::optional<Changes> &changes);
    bool isBeingWritten() const { return !m_foreignWrite.isEmpty(); }

    /// A consistent copy at `target`, which is replaced if it exists.
    Result<void> saveCopy(const QString &target) const;

private:
    Project(QString path, std::unique_ptr<ProjectLock> lock, std::unique_ptr<Database> database,
            const QString &coder);
    Result<void> runEdit(const QString &name, const std::function<Result<void>(Writers &)> &work);
    Result<void> announce(const Result<Changes> &changes);
    Result<void> checkWritable() const;

    QString m_path;
    QString m_readOnlyReason;
    QString m_foreignWrite;
    QString m_backupPath;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<EditSession> m_edits;
    Notifier m_notifier;
};

} // namespace parallax
