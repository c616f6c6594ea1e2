#include "ui/main_window/main_window.h"

#include "models/project/project.h"
#include "models/settings/settings.h"
#include "ui/articles/article_panel.h"
#include "ui/export/exporter.h"
#include "ui/import/extract_again.h"
#include "ui/import/importer.h"
#include "ui/main_window/menu_letters.h"
#include "ui/main_window/mode_bar.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/panes.h"
#include "ui/main_window/status_bar.h"
#include "ui/main_window/watched_folder.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/search/search_box.h"
#include "ui/tagging/codebook_panel.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
    , m_modeBar(new ModeBar(*m_actions, this))
    , m_banner(new MessageBar(this))
    , m_newFiles(new MessageBar(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(settings,
                                {m_actions->newProject, m_actions->openProject, m_actions->openSample}, this))
    , m_status(new StatusBar(m_jobs, this))
    , m_articlesDock(new QDockWidget(tr("Articles"), this))
    , m_inspectorDock(new QDockWidget(tr("Inspector"), this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    new MenuLetters(this);
    buildFrame();
    buildMenus();
    connectActions();
    connectViewActions();
    connectFileActions();
    applySettings();
    updateTitle();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()
                                      - QSize(0, 32))); // the frame's head stays in view
    restoreGeometry(m_settings.window(u"main"_s).geometry);
}

MainWindow::~MainWindow()
{
    closeProject();
}

void MainWindow::buildFrame()
{
    addToolBar(Qt::TopToolBarArea, m_modeBar);
    m_modeBar->hide();
    setStatusBar(m_status);
    m_pages->addWidget(m_welcome);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_newFiles);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_messages->setObjectName(u"messages"_s);
    m_newFiles->setObjectName(u"newFiles"_s);

    const auto place = [this](QDockWidget *dock, Qt::DockWidgetArea area, const QString &name, Qt::Key key) {
        dock->setObjectName(name);
        dock->setFeatures(QDockWidget::DockWidgetClosable);
        auto *noTitle = new QWidget(dock); // the panels have heads of their own
        (new QVBoxLayout(noTitle))->setContentsMargins(0, 0, 0, 0);
        dock->setTitleBarWidget(noTitle);
        dock->toggleViewAction()->setShortcut(key);
        addDockWidget(area, dock);
        dock->hide();
    };
    place(m_articlesDock, Qt::LeftDockWidgetArea, u"articlesDock"_s, Qt::Key_F9);
    place(m_inspectorDock, Qt::RightDockWidgetArea, u"inspectorDock"_s, Qt::Key_F10);
    m_articlesDock->toggleViewAction()->setText(tr("&Articles"));
    m_inspectorDock->toggleViewAction()->setText(tr("&Inspector"));
    m_articlesDock->toggleViewAction()->setStatusTip(tr("Shows or hides the list of articles"));
    m_inspectorDock->toggleViewAction()->setStatusTip(tr("Shows or hides what is known of the selected tag"));
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void MainWindow::connectActions()
{
    // What a message says was done may be taken back now; a failure that follows says so anew.
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        m_messages->dismiss();
        m_workspace->undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [this] {
        m_messages->dismiss();
        m_workspace->redo();
    });
    connect(m_actions->copy, &QAction::triggered, this, [this] { sendKeys(m_actions->copy, Qt::Key_C); });
    connect(m_actions->selectAll, &QAction::triggered, this,
            [this] { sendKeys(m_actions->selectAll, Qt::Key_A); });
    connect(m_actions->back, &QAction::triggered, this, [this] { m_workspace->goBack(); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { m_workspace->goForward(); });
    connect(m_actions->search, &QAction::triggered, m_modeBar->searchBox(), &SearchBox::begin);
    connect(m_actions->preferences, &QAction::triggered, this, [this] {
        auto *dialog = new PreferencesDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PreferencesDialog::themeChanged, this, &MainWindow::applySettings);
        connect(dialog, &PreferencesDialog::coderChanged, this, &MainWindow::applySettings);
        connect(dialog, &PreferencesDialog::zoomChanged, this, [this](int percent) {
            if (m_workspace)
                m_workspace->modes()->setZoom(percent);
        });
        dialog->open();
    });
    connect(m_status, &StatusBar::coderClicked, m_actions->preferences, &QAction::trigger);
    connect(m_modeBar->searchBox(), &SearchBox::failed, this, &MainWindow::showError);
    connect(m_modeBar->searchBox(), &SearchBox::found, this,
            [this](const FoundPlace &place) { m_workspace->openArticle(place.article, place.span); });
}

void MainWindow::connectViewActions()
{
    // Assistive technology checks and unchecks without triggering; one mode is always shown.
    for (const auto &[mode, action] : m_actions->modes)
        connect(action, &QAction::toggled, this, [this, which = mode, chosen = action](bool on) {
            if (on && m_workspace && m_workspace->mode() != which)
                m_workspace->setMode(which);
            const auto isOn = [](const auto &one) { return one.second->isChecked(); };
            if (!on && std::ranges::none_of(m_actions->modes, isOn))
                chosen->setChecked(true);
        });
    for (const auto &[theme, action] : m_actions->themes)
        connect(action, &QAction::triggered, this, [this, which = theme] {
            m_settings.set(settings::theme, which);
            applySettings();
        });
    const auto go = [this](int step) {
        goToPane({m_workspace->articles(), m_workspace->modes()->codebook(),
                  m_workspace->modes()->currentWidget(), m_workspace->rightPanel()},
                 step);
    };
    connect(m_actions->nextPane, &QAction::triggered, this, [go] { go(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [go] { go(-1); });
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

/// Copy and Select all go to what has the keyboard, as if its keys had been pressed: each widget knows best.
/// Meanwhile the action is off, else a widget that doesn't claim its keys would make them trigger it again.
void MainWindow::sendKeys(QAction *action, Qt::Key key)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return;
    action->setEnabled(false);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::ControlModifier);
        QCoreApplication::sendEvent(target, &event);
    }
    action->setEnabled(true);
}

void MainWindow::applySettings()
{
    const Theme theme = m_settings.value(settings::theme);
    applyTheme(*qApp, theme);
    m_actions->themes.at(theme)->setChecked(true);
    if (m_workspace) {
        m_workspace->project().setCoder(m_settings.coderName());
        m_status->setCoder(m_settings.coderName());
    }
}

void MainWindow::updateTitle()
{
    if (!m_workspace) {
        setWindowTitle(u"Parallax"_s);
        return;
    }
    const Project &project = m_workspace->project();
    const QString title = project.isReadOnly() ? tr("%1 [read-only]").arg(project.title()) : project.title();
    setWindowTitle(tr("%1 — Parallax").arg(title));
}

void MainWindow::updateActions()
{
    const bool canWrite =
        m_workspace && !m_workspace->project().isReadOnly() && !m_workspace->project().isBeingWritten();
    m_actions->setState(m_workspace != nullptr, canWrite);
    const auto name = [](QAction *action, const QString &verb, const std::optional<EditRecord> &edit) {
        action->setText(edit ? u"%1 %2"_s.arg(verb, QString(edit->name).replace(u'&', u"&&"_s)) : verb);
    };
    const auto undo = m_workspace ? m_workspace->project().nextUndo() : std::nullopt;
    const auto redo = m_workspace ? m_workspace->project().nextRedo() : std::nullopt;
    name(m_actions->undo, tr("&Undo"), undo);
    name(m_actions->redo, tr("&Redo"), redo);
    m_actions->undo->setEnabled(canWrite && undo);
    m_actions->redo->setEnabled(canWrite && redo);
    m_actions->back->setEnabled(m_workspace && m_workspace->history().canGoBack());
    m_actions->forward->setEnabled(m_workspace && m_workspace->history().canGoForward());
    m_articlesDock->toggleViewAction()->setEnabled(m_workspace != nullptr);
    m_inspectorDock->toggleViewAction()->setEnabled(m_workspace != nullptr);
}

void MainWindow::showError(const QString &sentence)
{
    disconnect(m_offer);
    m_messages->showError(sentence);
}

void MainWindow::showInfo(const QString &sentence)
{
    disconnect(m_offer);
    m_messages->showInfo(sentence);
}

void MainWindow::offer(const QString &sentence, QAction *action)
{
    disconnect(m_offer);
    m_messages->showInfo(sentence, action->iconText());
    m_offer = connect(m_messages, &MessageBar::actionRequested, action, &QAction::trigger);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *wanted = next ? nextForTab(this) : nullptr;
    if (!wanted)
        return QMainWindow::focusNextPrevChild(next);
    wanted->setFocus(Qt::TabFocusReason);
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

} // namespace parallax
