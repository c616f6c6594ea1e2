#include "models/edits/rename_project.h"
#include "models/import/pasted_input.h"
#include "models/project/project.h"
#include "ui/export/exporter.h"
#include "ui/import/importer.h"
#include "ui/main_window/file_questions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openProject);
    connect(m_actions->newProject, &QAction::triggered, this, [this] {
        if (const QString path = askNewProject(this, m_settings); !path.isEmpty())
            createProject(path);
    });
    connect(m_actions->openProject, &QAction::triggered, this, [this] {
        if (const QString path = askProject(this, m_settings); !path.isEmpty())
            openProject(path);
    });
    connect(m_actions->openSample, &QAction::triggered, this, [this] {
        if (const QString path = writableSample(); !path.isEmpty())
            openProject(path);
        else
            showError(tr("This installation has no sample project."));
    });
    connect(m_actions->importFiles, &QAction::triggered, this,
            [this] { importInputs(askInputs(this, m_settings)); });
    connect(m_actions->importFolder, &QAction::triggered, this, [this] {
        const QString folder = askInputFolder(this, m_settings, tr("Import folder"));
        if (!folder.isEmpty())
            importInputs({folder});
    });
    connect(m_actions->paste, &QAction::triggered, this,
            [this] { m_importer->paste(*QGuiApplication::clipboard()->mimeData()); });
    connect(m_actions->exportCsv, &QAction::triggered, this, [this] { m_exporter->ask(); });
    connect(m_actions->saveCopy, &QAction::triggered, this, &MainWindow::saveCopy);
    connect(m_actions->closeProject, &QAction::triggered, this, [this] {
        if (leavesImport([this] { closeProject(); }))
            closeProject();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::openGuide);
    connect(m_actions->renameProject, &QAction::triggered, this, &MainWindow::askTitle);
}

void MainWindow::importInputs(const QStringList &inputs)
{
    if (m_importer)
        m_importer->start(inputs);
}

void MainWindow::openPaths(const QStringList &paths)
{
    QStringList inputs = paths;
    const auto project = std::ranges::find_if(
        inputs, [](const QString &path) { return path.endsWith(".parallax"_L1, Qt::CaseInsensitive); });
    if (project != inputs.end()) {
        const QString path = *project;
        inputs.erase(project);
        if (!openProject(path))
            return;
    }
    if (m_workspace)
        importInputs(inputs);
    else if (!inputs.isEmpty())
        offerNewProject(inputs);
}

/// Articles were dropped while no project is open.
void MainWindow::offerNewProject(const QStringList &inputs)
{
    disconnect(m_offer);
    m_messages->showInfo(tr("Articles are kept in a project. Make one for what you dropped?"),
                         tr("Make a project…"));
    m_offer = connect(m_messages, &MessageBar::actionRequested, this, [this, inputs] {
        const QString path = askNewProject(this, m_settings);
        if (!path.isEmpty() && createProject(path))
            importInputs(inputs);
    });
}

void MainWindow::saveCopy()
{
    const QString target = askCopyTarget(this, m_settings, m_workspace->project().path());
    if (target.isEmpty())
        return;
    disconnect(m_offer);
    if (const Result<void> saved = m_workspace->project().saveCopy(target); saved)
        m_messages->showInfo(tr("The copy is in %1.").arg(target));
    else
        showError(saved.error().message);
}

void MainWindow::askTitle()
{
    const FieldQuestion question{.title = tr("Rename project"),
                                 .label = tr("Title"),
                                 .hint = tr("Stands in the window's title; the file keeps its name."),
                                 .verb = tr("Rename"),
                                 .value = m_workspace->project().title()};
    (new FieldDialog(
         question, [this](const QString &title) { return renameProject(m_workspace->project(), title); },
         this))
        ->open();
}

void MainWindow::openGuide()
{
    disconnect(m_offer);
    const QString page = guidePage();
    if (page.isEmpty())
        m_messages->showInfo(tr("The user guide was not installed with this program. It is in the folder "
                                "docs/guide of the source code."));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(page)))
        m_messages->showInfo(tr("The user guide is in %1.").arg(page));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leavesImport([this] { close(); })) {
        event->ignore();
        return;
    }
    if (m_workspace)
        closeProject();
    else
        storePanels();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Text that is dragged within the window is no new article.
    const bool isArticle = m_importer && !event->source() && holdsInput(*event->mimeData());
    if (isArticle || !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty() && m_importer)
        m_importer->paste(*event->mimeData());
    else
        openPaths(paths);
}

} // namespace parallax
