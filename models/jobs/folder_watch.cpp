#include "models/jobs/folder_watch.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <set>

namespace parallax {

namespace {

/// The system lends only so many; deeper ones are looked at with the others when their time comes.
constexpr qsizetype mostFollowed = 1000;

QStringList foldersOf(const QString &folder, const FolderFiles &files)
{
    std::set<QString> folders{folder};
    for (const auto &[path, stamp] : files.asKeyValueRange())
        folders.insert(QFileInfo(path).path());
    QStringList list(folders.begin(), folders.end());
    return list.first(std::min(list.size(), mostFollowed));
}

} // namespace

struct FolderWatch::Look
{
    QString failure;
    FolderFiles files;
    FolderFiles fresh;
    QStringList complete;
    QStringList folders;
};

FolderWatch::FolderWatch(QString recordPath, JobRunner &jobs, WatchPace pace, QObject *parent)
    : QObject(parent)
    , m_recordPath(std::move(recordPath))
    , m_jobs(jobs)
    , m_look(jobs)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pace.afterChange);
    m_always.setInterval(pace.always);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_always, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    m_record = loadRecord(m_recordPath);
    if (!folder().isEmpty()) {
        m_always.start();
        look();
    }
}

FolderWatch::~FolderWatch()
{
    if (m_isSavedStale)
        (void)saveRecord(m_recordPath, m_record); // the job that would have done it was dropped
}

void FolderWatch::begin(const QString &folder)
{
    end();
    m_record.folder = QFileInfo(folder).absoluteFilePath();
    m_always.start();
    startLook(true);
}

void FolderWatch::end()
{
    m_look.cancel();
    m_soon.stop();
    m_always.stop();
    follow({});
    m_record = {};
    m_fresh.clear();
    m_failure.clear();
    m_outOfReach.clear();
    save();
    if (!std::exchange(m_waiting, {}).isEmpty())
        Q_EMIT waitingChanged();
}

void FolderWatch::look()
{
    if (folder().isEmpty())
        return;
    if (m_look.isRunning())
        m_soon.start(); // it may have passed what changed
    else
        startLook(false);
}

void FolderWatch::startLook(bool isFirst)
{
    auto seen = std::make_shared<Look>();
    auto work = [seen, record = m_record, fresh = m_fresh](JobContext &) {
        Result<FolderFiles> files = filesIn(record.folder);
        if (!files) {
            seen->failure = files.error().message;
            return;
        }
        seen->files = std::move(*files);
        seen->fresh = otherThan(seen->files, record.known);
        const FolderFiles written = otherThan(seen->fresh, fresh);
        for (const auto &[path, stamp] : seen->fresh.asKeyValueRange()) {
            if (!written.contains(path))
                seen->complete << path;
        }
        seen->folders = foldersOf(record.folder, seen->files);
    };
    m_look.start(tr("Looking for new files"), work, [this, seen, isFirst] { endLook(*seen, isFirst); });
}

void FolderWatch::endLook(const Look &look, bool isFirst)
{
    if (!look.failure.isEmpty()) {
        m_fresh.clear(); // nobody can look at them; they are told of again when they are back
        if (!std::exchange(m_waiting, {}).isEmpty())
            Q_EMIT waitingChanged();
        m_outOfReach = look.failure;
        fail(look.failure);
        return;
    }
    m_failure.clear();
    if (const QString told = std::exchange(m_outOfReach, {}); !told.isEmpty())
        Q_EMIT mended(told);
    follow(look.folders);
    if (isFirst) {
        m_record.known = look.files;
        save();
        Q_EMIT began(look.files.size());
        return;
    }
    m_fresh = look.fresh;
    if (look.complete.size() < look.fresh.size())
        m_soon.start();
    if (std::exchange(m_waiting, look.complete) != look.complete)
        Q_EMIT waitingChanged();
}

QStringList FolderWatch::take()
{
    QStringList taken = std::exchange(m_waiting, {});
    if (taken.isEmpty())
        return taken;
    for (const QString &path : taken)
        m_record.known.insert(path, m_fresh.take(path));
    if (m_look.isRunning()) {
        m_look.cancel(); // it doesn't know of this
        m_soon.start();
    }
    save();
    Q_EMIT waitingChanged();
    return taken;
}

void FolderWatch::follow(const QStringList &folders)
{
    const QStringList before = m_watcher.directories();
    const std::set<QString> wanted(folders.begin(), folders.end());
    QStringList gone;
    std::ranges::copy_if(before, std::back_inserter(gone),
                         [&](const QString &folder) { return !wanted.contains(folder); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    const std::set<QString> followed(before.begin(), before.end());
    QStringList added;
    std::ranges::copy_if(folders, std::back_inserter(added),
                         [&](const QString &folder) { return !followed.contains(folder); });
    if (!added.isEmpty())
        m_watcher.addPaths(added);
}

/// One after the other: the last one is what stays.
void FolderWatch::save()
{
    if (m_jobs.isRunning(m_saving)) {
        m_isSavedStale = true;
        return;
    }
    auto failure = std::make_shared<QString>();
    auto work = [failure, path = m_recordPath, record = m_record](JobContext &) {
        if (const Result<void> saved = saveRecord(path, record); !saved)
            *failure = saved.error().message;
    };
    const auto done = [self = QPointer(this), failure] {
        if (!self)
            return;
        if (!failure->isEmpty())
            self->fail(*failure);
        if (std::exchange(self->m_isSavedStale, false))
            self->save();
    };
    m_saving = m_jobs.start(tr("Noting known files"), work, done, done);
}

void FolderWatch::fail(const QString &sentence)
{
    if (std::exchange(m_failure, sentence) != sentence)
        Q_EMIT failed(sentence);
}

} // namespace parallax
