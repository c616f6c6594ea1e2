#include "ui/main_window/watched_folder.h"

#include "models/project/project.h"
#include "models/settings/settings.h"
#include "ui/main_window/window_actions.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString recordOf(const Project &project, const Settings &settings)
{
    const QByteArray path = QFileInfo(project.path()).absoluteFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(32);
    return settings.folder() + "/watched/"_L1 + QString::fromLatin1(name) + ".json"_L1;
}

QString nameOf(const QString &folder)
{
    const QString name = QFileInfo(folder).fileName();
    return name.isEmpty() ? folder : name;
}

/// A few by name, the others by number.
QString listed(const QStringList &paths)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const QString &path : paths.first(std::min(named, paths.size())))
        names << QFileInfo(path).fileName();
    if (paths.size() > named)
        names << WatchedFolder::tr("%1 more").arg(paths.size() - named);
    return names.join(u", "_s);
}

} // namespace

WatchedFolder::WatchedFolder(const Project &project, Settings &settings, JobRunner &jobs,
                             WindowActions &actions, MessageBar &bar, WatchPace pace)
    : m_watch(recordOf(project, settings), jobs, pace)
    , m_actions(actions)
    , m_bar(bar)
{
    connect(&m_watch, &FolderWatch::began, this, &WatchedFolder::tellBegun);
    connect(&m_watch, &FolderWatch::waitingChanged, this, &WatchedFolder::showWaiting);
    connect(&m_watch, &FolderWatch::failed, this, &WatchedFolder::failed);
    connect(&m_watch, &FolderWatch::mended, this, &WatchedFolder::mended);
    connect(m_actions.lookForFiles, &QAction::triggered, &m_watch, &FolderWatch::look);
    connect(m_actions.watchFolder, &QAction::triggered, this, [this] {
        if (m_watch.folder().isEmpty()) {
            Q_EMIT folderWanted();
        } else {
            Q_EMIT told(tr("“%1” isn't watched any more.").arg(nameOf(m_watch.folder())));
            m_watch.end();
        }
        showFolder(m_watch.folder());
    });
    connect(&m_bar, &MessageBar::actionRequested, this, [this] {
        const QStringList inputs = m_offersAll ? QStringList{m_watch.folder()} : m_watch.take();
        m_offersAll = false;
        m_bar.dismiss();
        Q_EMIT importWanted(inputs);
    });
    connect(&m_bar, &MessageBar::dismissed, this, [this] {
        if (!std::exchange(m_offersAll, false))
            m_watch.take();
    });
    showFolder(m_watch.folder());
}

WatchedFolder::~WatchedFolder()
{
    m_bar.disconnect(this); // what waits is proposed again the next time
    m_bar.dismiss();
    showFolder({});
}

void WatchedFolder::tellBegun(qint64 files)
{
    showFolder(m_watch.folder());
    m_offersAll = files > 0;
    const QString name = nameOf(m_watch.folder());
    if (files == 0)
        Q_EMIT told(tr("New files in “%1” will be proposed here.").arg(name));
    else
        m_bar.showInfo(
            tr("New files in “%1” will be proposed here. Files in it already: %2.").arg(name).arg(files),
            tr("Import them…"));
}

void WatchedFolder::showWaiting()
{
    const QStringList &waiting = m_watch.waiting();
    if (waiting.isEmpty()) {
        m_bar.hide();
        return;
    }
    m_offersAll = false;
    m_bar.showInfo(tr("New in “%1”: %2").arg(nameOf(m_watch.folder()), listed(waiting)),
                   waiting.size() == 1 ? tr("Look at it…") : tr("Look at them…"));
}

/// In the menu.
void WatchedFolder::showFolder(const QString &folder)
{
    m_actions.watchFolder->setText(
        folder.isEmpty() ? tr("&Watch folder…")
                         : tr("Stop &watching “%1”").arg(nameOf(folder).replace(u'&', u"&&"_s)));
    m_actions.lookForFiles->setVisible(!folder.isEmpty());
}

} // namespace parallax
