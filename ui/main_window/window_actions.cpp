#include "ui/main_window/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QWidget>

namespace parallax {

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeHelpActions();
    setState(false, false);
}

QAction *WindowActions::make(const QString &text, const QString &tip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setStatusTip(tip);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void WindowActions::makeFileActions()
{
    newProject = make(tr("&New project…"), tr("Makes an empty project file"), QKeySequence::New);
    openProject = make(tr("&Open project…"), tr("Opens a project file"), QKeySequence::Open);
    openSample = make(tr("Open the &sample"), tr("Opens a small finished project to try things on"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    importFiles =
        make(tr("&Import files…"), tr("Adds articles from files to the project"), Qt::CTRL | Qt::Key_I);
    importFiles->setIconText(tr("+ Import"));
    importFolder = make(tr("Import &folder…"), tr("Adds articles from all files of a folder"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    watchFolder = make(tr("&Watch folder…"), tr("Proposes new files of a folder as they appear in it"),
                       Qt::CTRL | Qt::ALT | Qt::Key_I);
    lookForFiles = make(tr("Loo&k for new files"), tr("Looks into the watched folder now"), Qt::Key_F5);
    lookForFiles->setVisible(false);
    exportCsv = make(tr("Tagged &CSV…"), tr("Writes every tag as a row for R, pandas or a spreadsheet"),
                     Qt::CTRL | Qt::Key_E);
    saveCopy = make(tr("Save a &copy as…"), tr("Writes the project as it is now to another file"),
                    QKeySequence::SaveAs);
    if (saveCopy->shortcut().isEmpty())
        saveCopy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    closeProject = make(tr("C&lose project"), tr("Goes back to the welcome page"), Qt::CTRL | Qt::Key_W);
    quit = make(tr("&Quit"), tr("Closes the window; everything is saved already"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditActions()
{
    undo = make(tr("&Undo"), tr("Takes the last change back, also one made before the project was opened"),
                Qt::CTRL | Qt::Key_Z);
    redo =
        make(tr("&Redo"), tr("Makes the change again that was taken back"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    undo->setIconText(tr("Undo")); // their texts say what
    redo->setIconText(tr("Redo"));
    copy = make(tr("&Copy"), tr("Copies the selected words"), QKeySequence::Copy);
    paste = make(tr("&Paste as article"), tr("Imports the text or the files on the clipboard"),
                 QKeySequence::Paste);
    selectAll = make(tr("Select &all"), tr("Selects all of the text or list that has the keyboard"),
                     QKeySequence::SelectAll);
    renameProject =
        make(tr("Rena&me project…"), tr("Gives the project another title; the file keeps its name"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    preferences =
        make(tr("Pr&eferences…"), tr("Your name as coder, colours and text size"), Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::makeViewActions()
{
    const auto mode = [this](Mode which, const QString &text, const QString &tip, Qt::Key key) {
        QAction *action = make(text, tip, Qt::CTRL | key);
        action->setCheckable(true);
        modes[which] = action;
        return action;
    };
    auto *modeGroup = new QActionGroup(this);
    modeGroup->addAction(mode(Mode::Read, tr("&Read"), tr("Read and tag articles"), Qt::Key_1));
    modeGroup->addAction(mode(Mode::Compare, tr("&Compare"), tr("See how sources tell the same"), Qt::Key_2));
    modeGroup->addAction(mode(Mode::Timeline, tr("&Timeline"), tr("See who published when"), Qt::Key_3));
    modeGroup->addAction(mode(Mode::Matrix, tr("&Matrix"), tr("Count tags by any two things"), Qt::Key_4));
    back = make(tr("&Back"), tr("Goes to where you were before"), Qt::ALT | Qt::Key_Left);
    forward = make(tr("&Forward"), tr("Goes to where you came back from"), Qt::ALT | Qt::Key_Right);
    search = make(tr("&Search"), tr("Finds articles, entities and claims"), Qt::CTRL | Qt::Key_K);
    nextPane = make(tr("Ne&xt pane"), tr("Takes the keyboard to the next part of the window"), Qt::Key_F6);
    previousPane = make(tr("Pre&vious pane"), tr("Takes the keyboard to the part of the window before"),
                        Qt::SHIFT | Qt::Key_F6);
    auto *themeGroup = new QActionGroup(this);
    const auto theme = [&](Theme which, const QString &text, const QString &tip) {
        QAction *action = themeGroup->addAction(make(text, tip, {}));
        action->setCheckable(true);
        themes[which] = action;
    };
    theme(Theme::System, tr("As the &desktop"), tr("Light or dark as the desktop is"));
    theme(Theme::Light, tr("&Light"), tr("Dark text on white"));
    theme(Theme::Dark, tr("Dar&k"), tr("Light text on dark grey"));
    fullScreen = make(tr("Full scree&n"), tr("Gives the window the whole screen"), Qt::Key_F11);
    fullScreen->setCheckable(true);
}

void WindowActions::makeHelpActions()
{
    guide = make(tr("User &guide"), tr("Opens the guide that was installed with the program"), Qt::Key_F1);
    shortcuts =
        make(tr("&Keyboard shortcuts"), tr("Lists every action with its keys"), Qt::CTRL | Qt::Key_Slash);
    about = make(tr("&About Parallax"), tr("Version, licence and libraries"), {});
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setState(bool hasProject, bool canWrite)
{
    for (QAction *action : {exportCsv, saveCopy, closeProject, search, nextPane, previousPane})
        action->setEnabled(hasProject);
    for (const auto &[mode, action] : modes)
        action->setEnabled(hasProject);
    for (QAction *action : {importFiles, importFolder, watchFolder, lookForFiles, paste, renameProject})
        action->setEnabled(canWrite);
    if (!hasProject) {
        for (QAction *action : {undo, redo, back, forward})
            action->setEnabled(false);
    }
}

} // namespace parallax
