#pragma once

#include "models/jobs/folder_watch.h"

class QAction;

namespace parallax {

class MessageBar;
class Project;
class Settings;
class WindowActions;

/// The folder whose new files are proposed for the open project: its menu entries, and the bar that tells of
/// them. Which folder it is stands with the person's settings, not in the project: paths are of one machine.
class WatchedFolder : public QObject
{
    Q_OBJECT
public:
    /// @param bar shows nothing else
    WatchedFolder(const Project &project, Settings &settings, JobRunner &jobs, WindowActions &actions,
                  MessageBar &bar, WatchPace pace = {});
    ~WatchedFolder() override;

    FolderWatch &watch() { return m_watch; }

Q_SIGNALS:
    void folderWanted(); ///< the person is to say which, for begin()
    void importWanted(const QStringList &inputs);
    void told(const QString &sentence);
    void failed(const QString &sentence);
    void mended(const QString &sentence); ///< what failed() told isn't so any more

private:
    void tellBegun(qint64 files);
    void showWaiting();
    void showFolder(const QString &folder);

    FolderWatch m_watch;
    WindowActions &m_actions;
    MessageBar &m_bar;
    bool m_offersAll = false; ///< the bar speaks of what was in the folder before
};

} // namespace parallax
