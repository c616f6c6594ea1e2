#include "models/settings/settings.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_panel.h"
#include "ui/main_window/help_dialogs.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"

#include <QDialog>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace parallax {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->newProject, m_actions->openProject, m_actions->openSample});
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    file->addSeparator();
    file->addActions(
        {m_actions->importFiles, m_actions->importFolder, m_actions->watchFolder, m_actions->lookForFiles});
    QMenu *exports = file->addMenu(tr("&Export"));
    exports->addAction(m_actions->exportCsv);
    file->addAction(m_actions->saveCopy);
    file->addSeparator();
    file->addActions({m_actions->closeProject, m_actions->quit});

    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_editMenu->addActions({m_actions->undo, m_actions->redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_actions->copy, m_actions->paste, m_actions->selectAll});
    m_editMenu->addSeparator();
    m_articlesMenu = m_editMenu->addMenu(tr("Selected ar&ticles"));
    m_editMenu->addAction(m_actions->renameProject);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_actions->preferences);

    m_annotateMenu = menuBar()->addMenu(tr("&Annotate"));

    m_viewMenu = menuBar()->addMenu(tr("&View"));
    QMenu *view = m_viewMenu;
    for (const auto &[mode, action] : m_actions->modes)
        view->addAction(action);
    view->addSeparator();
    view->addActions({m_actions->back, m_actions->forward, m_actions->search});
    view->addSeparator();
    view->addActions({m_articlesDock->toggleViewAction(), m_inspectorDock->toggleViewAction(),
                      m_actions->nextPane, m_actions->previousPane});
    m_readingMenu = view->addMenu(tr("Reading &pane"));
    m_comparisonMenu = view->addMenu(tr("Comparis&on"));
    m_timelineMenu = view->addMenu(tr("Timelin&e"));
    QMenu *colours = view->addMenu(tr("Colo&urs"));
    for (const auto &[theme, action] : m_actions->themes)
        colours->addAction(action);
    view->addAction(m_actions->fullScreen);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->guide, m_actions->shortcuts});
    help->addSeparator();
    help->addAction(m_actions->about);
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { makeShortcutsDialog(*menuBar(), this)->show(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { makeAboutDialog(this)->open(); });
    emptyProjectMenus();
}

void MainWindow::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_settings.value(settings::recentFiles)) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *action =
            menu->addAction(name.replace(u'&', u"&&"_s), this, [this, path] { openProject(path); });
        action->setStatusTip(path);
        action->setEnabled(QFileInfo(path).isFile());
    }
    if (menu->isEmpty())
        menu->addAction(tr("No project was opened yet"))->setEnabled(false);
}

void MainWindow::fillProjectMenus()
{
    ArticleActions &articles = m_workspace->articles()->actions();
    articles.fill(*m_articlesMenu);
    m_articlesMenu->setEnabled(true);
    m_annotateMenu->addActions(m_workspace->modes()->annotateActions());
    m_annotateMenu->menuAction()->setVisible(!m_annotateMenu->isEmpty());
    const std::pair<QMenu *, Mode> ofModes[] = {
        {m_readingMenu, Mode::Read}, {m_comparisonMenu, Mode::Compare}, {m_timelineMenu, Mode::Timeline}};
    for (const auto &[menu, mode] : ofModes) {
        menu->addActions(m_workspace->modes()->viewActions(mode));
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
    m_viewMenu->insertAction(m_readingMenu->menuAction(), articles.showOriginal);
    m_viewMenu->insertAction(m_readingMenu->menuAction(), articles.earlierTexts);
    m_findActions = m_workspace->modes()->findActions();
    m_editMenu->insertActions(m_articlesMenu->menuAction(), m_findActions);
}

/// Before the pages go: their actions leave the menus with them.
void MainWindow::emptyProjectMenus()
{
    for (QMenu *menu : {m_articlesMenu, m_annotateMenu, m_readingMenu, m_comparisonMenu, m_timelineMenu}) {
        for (QAction *action : menu->actions()) {
            menu->removeAction(action);
            if (action->isSeparator())
                delete action;
        }
    }
    m_findActions.clear();
    m_articlesMenu->setEnabled(false);
    m_annotateMenu->menuAction()->setVisible(false);
    for (QMenu *menu : {m_readingMenu, m_comparisonMenu, m_timelineMenu})
        menu->menuAction()->setVisible(false);
}

} // namespace parallax
