#pragma once

#include "models/jobs/job_runner.h"
#include "ui/main_window/mode.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace parallax {

class Exporter;
class ExtractAgain;
class Importer;
class MessageBar;
class ModeBar;
class Project;
class Settings;
class StatusBar;
class WatchedFolder;
class WelcomePage;
class WindowActions;
class Workspace;

/// The window: it wires menus, docks and pages to each other and to the open project, and decides nothing
/// about either.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False when it can't be opened; then a message says why. What was open before is closed.
    bool openProject(const QString &path);
    bool createProject(const QString &path);
    void closeProject();
    /// A project opens; other files and folders are imported into it, or offered a new project when none is
    /// open.
    void openPaths(const QStringList &paths);
    void importInputs(const QStringList &inputs);

    Workspace *workspace() const { return m_workspace.get(); } ///< nullptr: no project is open
    const WindowActions &actions() const { return *m_actions; }
    Importer *importer() const { return m_importer.get(); }
    ExtractAgain *extractAgain() const { return m_extractAgain.get(); }
    WatchedFolder *watchedFolder() const { return m_watched.get(); } ///< nullptr: nothing can be imported
    Exporter *exporter() const { return m_exporter.get(); }
    JobRunner &jobs() { return m_jobs; }
    MessageBar &messages() const { return *m_messages; }
    StatusBar &status() const { return *m_status; }

public Q_SLOTS:
    void showError(const QString &sentence);
    void showInfo(const QString &sentence);
    /// Says what was done, with a button for what may come next.
    void offer(const QString &sentence, QAction *action);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // main_window.cpp
    void buildFrame();
    void connectActions();
    void connectViewActions();
    void updateTitle();
    void updateActions();
    void sendKeys(QAction *action, Qt::Key key);
    void applySettings();
    // menus.cpp
    void buildMenus();
    void fillRecentMenu(QMenu *menu);
    void fillProjectMenus();
    void emptyProjectMenus();
    // opened_project.cpp
    void take(std::unique_ptr<Project> project);
    void connectWorkspace();
    void watchFolder();
    bool leavesImport(const std::function<void()> &again);
    void placePanels();
    void storePanels();
    void showPanels(Mode mode);
    // main_window_files.cpp
    void connectFileActions();
    void offerNewProject(const QStringList &inputs);
    void saveCopy();
    void openGuide();
    void askTitle();

    Settings &m_settings;
    JobRunner m_jobs;
    WindowActions *m_actions;
    ModeBar *m_modeBar;
    MessageBar *m_banner;   ///< why the project is read-only
    MessageBar *m_newFiles; ///< in the watched folder
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    StatusBar *m_status;
    QDockWidget *m_articlesDock;
    QDockWidget *m_inspectorDock;
    QMenu *m_articlesMenu = nullptr; ///< in Edit
    QMenu *m_annotateMenu = nullptr;
    QMenu *m_readingMenu = nullptr; ///< in View, as the next two
    QMenu *m_comparisonMenu = nullptr;
    QMenu *m_timelineMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QList<QAction *> m_findActions; ///< of the open project, in Edit
    std::optional<Mode> m_panelsOf; ///< the mode whose panels are in view; each has its own arrangement
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<ExtractAgain> m_extractAgain;
    std::unique_ptr<WatchedFolder> m_watched;
    std::unique_ptr<Exporter> m_exporter;
    QMetaObject::Connection m_offer; ///< what the message bar's button does
};

} // namespace parallax
