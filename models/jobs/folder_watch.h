#pragma once

#include "models/jobs/folder_files.h"
#include "models/jobs/latest_job.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <chrono>

namespace parallax {

/// How soon a watched folder is looked at.
struct WatchPace
{
    std::chrono::milliseconds afterChange{1000}; ///< and again as long as files are being written
    std::chrono::milliseconds always{60'000};    ///< network folders tell nothing of changes
};

/// Watches a folder for new files and tells of them; imports nothing. What it knows outlives the program, so
/// that files that came meanwhile are told of too. Lives on the window's thread, looks on another one.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    /// @param recordPath the file that keeps what is known (saveRecord); a watch that it tells of goes on
    FolderWatch(QString recordPath, JobRunner &jobs, WatchPace pace = {}, QObject *parent = nullptr);
    ~FolderWatch() override;

    QString folder() const { return m_record.folder; } ///< empty: none is watched
    /// From now on this one, whose files of today are known: began() tells how many.
    void begin(const QString &folder);
    void end();
    void look();
    /// Files that are new or changed since they were known, and not being written any more; by path.
    const QStringList &waiting() const { return m_waiting; }
    /// Whatever waits is known from now on. @return what waited
    QStringList take();

Q_SIGNALS:
    void began(qint64 files); ///< how many are there already
    void waitingChanged();
    /// Told once until it is mended.
    void failed(const QString &sentence);
    void mended(const QString &sentence); ///< the folder of which failed() told this can be looked at again

private:
    struct Look;
    void startLook(bool isFirst);
    void endLook(const Look &look, bool isFirst);
    void follow(const QStringList &folders);
    void save();
    void fail(const QString &sentence);

    QString m_recordPath;
    JobRunner &m_jobs;
    FolderRecord m_record;
    FolderFiles m_fresh; ///< new at the last look; those that are the same at the next one are complete
    QStringList m_waiting;
    QString m_failure;
    QString m_outOfReach; ///< why the folder couldn't be looked at the last time
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_always;
    LatestJob m_look;
    JobId m_saving{};
    bool m_isSavedStale = false;
};

} // namespace parallax
