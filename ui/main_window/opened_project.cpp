#include "models/project/project.h"
#include "models/settings/settings.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_panel.h"
#include "ui/export/exporter.h"
#include "ui/import/extract_again.h"
#include "ui/import/import_dialog.h"
#include "ui/import/importer.h"
#include "ui/main_window/file_questions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/mode_bar.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/status_bar.h"
#include "ui/main_window/watched_folder.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"
#include "ui/search/search_box.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/message_bar.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

namespace parallax {

using namespace Qt::StringLiterals;

bool MainWindow::openProject(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_workspace && QFileInfo(m_workspace->project().path()) == QFileInfo(whole))
        return true;
    if (!leavesImport([this, whole] { openProject(whole); }))
        return false;
    auto project = Project::open(whole, Project::Mode::PreferWriting, m_settings.coderName());
    if (!project) {
        showError(project.error().message);
        return false;
    }
    take(std::move(*project));
    return true;
}

bool MainWindow::createProject(const QString &path)
{
    if (!leavesImport([this, path] { createProject(path); }))
        return false;
    auto project = Project::create(QFileInfo(path).absoluteFilePath(), {}, m_settings.coderName());
    if (!project) {
        showError(project.error().message);
        return false;
    }
    take(std::move(*project));
    return true;
}

/// False when an import would be lost that the person is asked about first; `again` follows if they agree.
bool MainWindow::leavesImport(const std::function<void()> &again)
{
    ImportDialog *dialog = m_importer ? m_importer->dialog() : nullptr;
    if (!dialog || !dialog->losesWork())
        return true;
    dialog->raise();
    dialog->activateWindow();
    dialog->askToDiscard(again);
    return false;
}

void MainWindow::take(std::unique_ptr<Project> project)
{
    closeProject();
    m_messages->dismiss();
    m_settings.addRecentFile(project->path());
    m_workspace = std::make_unique<Workspace>(std::move(project), m_settings, m_jobs, m_actions->importFiles);
    m_importer = std::make_unique<Importer>(m_workspace->project(), m_settings, m_jobs, this);
    m_extractAgain = std::make_unique<ExtractAgain>(m_workspace->project(), m_settings, m_jobs, this);
    m_exporter = std::make_unique<Exporter>(m_workspace->project(), m_settings, m_jobs, this);
    connectWorkspace();
    m_status->setProject(&m_workspace->project());
    m_modeBar->searchBox()->setProject(&m_workspace->project(), m_jobs);
    if (!m_workspace->project().isReadOnly())
        watchFolder();
    placePanels();
    fillProjectMenus();
    if (const QString notice = m_workspace->project().openingNotice(); !notice.isEmpty())
        m_banner->showInfo(notice);
    m_workspace->setMode(modeFromString(m_settings.value(settings::lastMode)).value_or(Mode::Read));
    updateTitle();
    updateActions();
    m_workspace->articles()->openFirst();
    if (m_workspace->articles()->isVisibleTo(this))
        m_workspace->articles()->list()->setFocus(Qt::OtherFocusReason);
    else // the mode hides them
        m_workspace->modes()->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectWorkspace()
{
    Workspace *workspace = m_workspace.get();
    Notifier &notifier = workspace->project().notifier();
    connect(&notifier, &Notifier::titleChanged, workspace, [this] { updateTitle(); });
    connect(&notifier, &Notifier::editLogChanged, workspace, [this] {
        m_messages->dismissPassing();
        updateActions();
    });
    connect(workspace, &Workspace::historyChanged, this, &MainWindow::updateActions);
    connect(workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(workspace, &Workspace::told, this, &MainWindow::showInfo);
    connect(workspace, &Workspace::offered, this, &MainWindow::offer);
    connect(workspace, &Workspace::modeChanged, this, [this](Mode mode) {
        m_actions->modes.at(mode)->setChecked(true);
        m_messages->dismissPassing();
        showPanels(mode);
        m_settings.set(settings::lastMode, toString(mode));
    });
    connect(m_importer.get(), &Importer::failed, this, &MainWindow::showError);
    connect(&workspace->articles()->actions(), &ArticleActions::extractAgainRequested, m_extractAgain.get(),
            &ExtractAgain::start);
    connect(&workspace->articles()->actions(), &ArticleActions::originalRequested, m_extractAgain.get(),
            &ExtractAgain::showOriginal);
    connect(&workspace->articles()->actions(), &ArticleActions::earlierTextsRequested, m_extractAgain.get(),
            &ExtractAgain::showEarlierTexts);
    connect(m_extractAgain.get(), &ExtractAgain::failed, this, &MainWindow::showError);
    connect(m_extractAgain.get(), &ExtractAgain::told, this, &MainWindow::showInfo);
    connect(m_exporter.get(), &Exporter::failed, this, &MainWindow::showError);
    connect(m_exporter.get(), &Exporter::finished, this, &MainWindow::showInfo);
    connect(m_importer.get(), &Importer::articleActivated, workspace,
            [workspace](ArticleId article) { workspace->openArticle(article); });
    connect(m_importer.get(), &Importer::finished, this, [this](const QString &sentence) {
        disconnect(m_offer);
        m_workspace->articles()->list()->setFocus(Qt::OtherFocusReason);
        m_messages->showInfo(sentence, tr("Details"));
        m_offer = connect(m_messages, &MessageBar::actionRequested, m_importer.get(), &Importer::showSummary);
    });
}

void MainWindow::watchFolder()
{
    m_watched =
        std::make_unique<WatchedFolder>(m_workspace->project(), m_settings, m_jobs, *m_actions, *m_newFiles);
    connect(m_watched.get(), &WatchedFolder::folderWanted, this, [this] {
        const QString folder = askInputFolder(this, m_settings, tr("Watch folder"));
        if (!folder.isEmpty())
            m_watched->watch().begin(folder);
    });
    connect(m_watched.get(), &WatchedFolder::importWanted, this, &MainWindow::importInputs);
    connect(m_watched.get(), &WatchedFolder::told, this, &MainWindow::showInfo);
    connect(m_watched.get(), &WatchedFolder::failed, this, &MainWindow::showError);
    connect(m_watched.get(), &WatchedFolder::mended, this, [this](const QString &sentence) {
        if (m_messages->message() == sentence)
            m_messages->dismiss();
    });
}

void MainWindow::placePanels()
{
    m_pages->addWidget(m_workspace->modes());
    m_pages->setCurrentWidget(m_workspace->modes());
    m_articlesDock->setWidget(m_workspace->leftPanel());
    m_modeBar->show();
    m_inspectorDock->setWidget(m_workspace->rightPanel());
}

namespace {

QString placementName(Mode mode)
{
    return u"main_"_s + toString(mode);
}

} // namespace

void MainWindow::storePanels()
{
    m_settings.setWindow(u"main"_s, {.geometry = saveGeometry(), .state = {}});
    if (m_panelsOf)
        m_settings.setWindow(placementName(*m_panelsOf), {.geometry = {}, .state = saveState()});
}

/// Reading wants the list and the inspector beside it; comparing and the timeline want the width.
void MainWindow::showPanels(Mode mode)
{
    if (m_panelsOf == mode)
        return;
    storePanels();
    m_panelsOf = mode;
    const QByteArray state = m_settings.window(placementName(mode)).state;
    if (!state.isEmpty() && restoreState(state))
        return;
    m_articlesDock->setVisible(mode == Mode::Read);
    m_inspectorDock->setVisible(mode == Mode::Read);
    resizeDocks({m_articlesDock, m_inspectorDock}, {288, 300}, Qt::Horizontal);
}

void MainWindow::closeProject()
{
    if (!m_workspace)
        return;
    storePanels();
    m_panelsOf.reset();
    disconnect(m_offer);
    m_banner->dismiss();
    m_messages->dismiss();
    m_jobs.stopAll();
    emptyProjectMenus();
    m_modeBar->searchBox()->setProject(nullptr, m_jobs);
    m_status->setProject(nullptr);
    m_articlesDock->hide();
    m_inspectorDock->hide();
    m_watched.reset();
    m_importer.reset();
    m_extractAgain.reset();
    m_exporter.reset();
    m_workspace.reset();
    m_modeBar->hide();
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->refresh();
    updateTitle();
    updateActions();
}

} // namespace parallax
