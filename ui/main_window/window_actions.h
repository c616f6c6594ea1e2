#pragma once

#include "models/settings/theme.h"
#include "ui/main_window/mode.h"

#include <QObject>

#include <map>

class QAction;
class QActionGroup;
class QKeySequence;
class QWidget;

namespace parallax {

/// The window's own actions with their texts and shortcuts. Those of pages and panels come from there.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    // File
    QAction *newProject;
    QAction *openProject;
    QAction *openSample;
    QAction *importFiles;
    QAction *importFolder;
    QAction *watchFolder; ///< also ends it
    QAction *lookForFiles;
    QAction *exportCsv;
    QAction *saveCopy;
    QAction *closeProject;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *paste;
    QAction *selectAll;
    QAction *renameProject;
    QAction *preferences;
    // View
    std::map<Mode, QAction *> modes;
    QAction *back;
    QAction *forward;
    QAction *search;
    QAction *nextPane;
    QAction *previousPane;
    std::map<Theme, QAction *> themes;
    QAction *fullScreen;
    // Help
    QAction *guide;
    QAction *shortcuts;
    QAction *about;

    /// `hasProject`: one is open; `canWrite`: and takes edits.
    void setState(bool hasProject, bool canWrite);

private:
    QAction *make(const QString &text, const QString &tip, const QKeySequence &shortcut);
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeHelpActions();
    QWidget *m_window;
};

} // namespace parallax
