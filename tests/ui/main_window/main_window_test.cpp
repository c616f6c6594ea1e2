#include "ui/main_window/main_window.h"

#include "models/edits/change_comparison.h"
#include "models/edits/rename_project.h"
#include "models/edits/tag_mention.h"
#include "models/items/comparison_settings.h"
#include "models/settings/settings.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_panel.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/matrix_page.h"
#include "ui/comparison/saved_button.h"
#include "ui/export/exporter.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_summary_dialog.h"
#include "ui/import/importer.h"
#include "ui/import/original_dialog.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/status_bar.h"
#include "ui/main_window/watched_folder.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"
#include "ui/search/search_box.h"
#include "ui/tagging/codebook_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/source_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAProjectLittleIsPossible();
    void anOpenProjectIsNamedAndListed();
    void everyMenuActionHasKeys();
    void noTwoActionsShareKeys();
    void noTwoEntriesOfAMenuShareALetter();
    void whatIsGoodToKnowGoesWithTheNextEditOrMode();
    void theKeyboardGoesFromPaneToPane();
    void aModesKeysWorkAtOnce();
    void anOpenMenuHasItsLettersToItself();
    void suggestionsLeadToTheirReview();
    void anImportIntoAnEmptyProjectIsOpenedAtOnce();
    void undoSaysWhatItUndoes();
    void droppedFilesAreImportedAndOneUndoTakesThemBack();
    void aFileThatFailsIsListedWithItsReason();
    void theOriginalOfAnArticleIsShown();
    void newFilesOfTheWatchedFolderAreProposed();
    void closingAsksBeforeAnImportIsLost();
    void pastedTextIsImported();
    void selectAllSelectsTheListThatHasTheKeyboard();
    void aDroppedProjectOpens();
    void filesWithoutAProjectAreOfferedOne();
    void aSecondWindowReadsAndSaysWhoWrites();
    void closingLeavesOneFile();
    void searchGoesToThePlace();
    void backAndForwardWalk();
    void exportWritesTheTags();
    void aClosedDockStaysClosed();
    void everyModeHasItsPanels();
    void aSavedMatrixOpensFromCompare();

private:
    void open()
    {
        m_project->close();
        QVERIFY(m_window->openProject(m_project->path()));
    }
    Project &project() const { return m_window->workspace()->project(); }
    QAbstractItemModel &list() const { return *m_window->workspace()->articles()->list()->model(); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_inputs.filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no test file");
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }
    /// Waits for the dialog to have read everything and presses Import.
    void confirmImport()
    {
        QTRY_VERIFY(m_window->importer()->dialog());
        QPushButton *button = m_window->importer()->dialog()->importButton();
        QTRY_VERIFY(button->isEnabled());
        button->click();
    }
    QTemporaryDir m_inputs;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_project->addArticle(u"Bridge closed"_s, u"The bridge at Lower Harrow is closed."_s, u"Ledger"_s,
                          u"2031-03-29"_s);
    m_project->addArticle(u"Dam fails"_s, u"The dam failed at dawn."_s, u"Echo"_s, u"2031-03-28"_s);
    m_settings = std::make_unique<Settings>(m_project->folder() + u".ini"_s); // one for each test
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    QFile::remove(m_project->folder() + u".ini"_s);
    m_project.reset();
}

void MainWindowTest::withoutAProjectLittleIsPossible()
{
    QCOMPARE(m_window->windowTitle(), u"Parallax"_s);
    const WindowActions &actions = m_window->actions();
    QVERIFY(actions.newProject->isEnabled() && actions.openProject->isEnabled()
            && actions.openSample->isEnabled());
    for (const QAction *action :
         {actions.importFiles, actions.exportCsv, actions.saveCopy, actions.closeProject, actions.undo,
          actions.redo, actions.back, actions.search, actions.renameProject})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    QVERIFY(m_window->findChild<QDockWidget *>(u"articlesDock"_s)->isHidden());
}

void MainWindowTest::anOpenProjectIsNamedAndListed()
{
    open();
    QCOMPARE(m_window->windowTitle(), u"Test — Parallax"_s);
    QCOMPARE(list().rowCount(), 2);
    QCOMPARE(m_window->findChild<QLabel *>(u"savedState"_s)->text(), u"All changes saved"_s);
    QCOMPARE(m_window->findChild<QLabel *>(u"counts"_s)->text(),
             u"2 articles · 0 entities · 0 claims · 0 tags"_s);
    QVERIFY(m_window->actions().importFiles->isEnabled());
    QVERIFY(m_window->workspace()->currentArticle());
    QCOMPARE(m_settings->value(settings::recentFiles), QStringList{m_project->path()});
    m_window->closeProject();
    QCOMPARE(m_window->windowTitle(), u"Parallax"_s);
    QVERIFY(!m_window->actions().importFiles->isEnabled());
}

static void collectActions(const QMenu *menu, QList<QAction *> &all)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collectActions(action->menu(), all);
        else if (!action->isSeparator())
            all << action;
    }
}

static QList<QAction *> menuActions(const MainWindow &window)
{
    QList<QAction *> all;
    for (const QAction *menu : window.menuBar()->actions())
        collectActions(menu->menu(), all);
    return all;
}

void MainWindowTest::everyMenuActionHasKeys()
{
    open();
    // Seldom used, or made from what the project holds.
    const QStringList exempt{u"As the desktop"_s, u"Light"_s, u"Dark"_s, u"About Parallax"_s};
    const QList<QAction *> all = menuActions(*m_window);
    QVERIFY(all.size() > 30);
    for (const QAction *action : all) {
        const QString name = action->text().remove(u'&');
        QVERIFY2(!action->shortcut().isEmpty() || exempt.contains(name), qPrintable(name));
    }
}

void MainWindowTest::noTwoActionsShareKeys()
{
    open();
    QMap<QString, QString> taken;
    QSet<const QAction *> seen;
    for (const QAction *action : menuActions(*m_window)) {
        if (action->shortcutContext() != Qt::WindowShortcut || seen.contains(action))
            continue;
        seen.insert(action); // one may stand in two menus
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString before = taken.value(keys.toString());
            QVERIFY2(before.isEmpty(),
                     qPrintable(keys.toString() + u": "_s + before + u", "_s + action->text()));
            taken.insert(keys.toString(), action->text());
        }
    }
}

void MainWindowTest::noTwoEntriesOfAMenuShareALetter()
{
    open();
    QList<const QMenu *> menus;
    for (const QAction *action : m_window->menuBar()->actions())
        menus << action->menu();
    while (!menus.isEmpty()) {
        const QMenu *menu = menus.takeFirst();
        QHash<QString, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (action->menu())
                menus << action->menu();
            if (letter.isEmpty())
                continue;
            QVERIFY2(!letters.contains(letter),
                     qPrintable(u"%1: %2 and %3"_s.arg(letter, letters.value(letter), action->text())));
            letters.insert(letter, action->text());
        }
    }
}

void MainWindowTest::whatIsGoodToKnowGoesWithTheNextEditOrMode()
{
    open();
    m_window->showInfo(u"All is well."_s);
    QVERIFY(m_window->messages().isVisible());
    m_window->workspace()->setMode(Mode::Timeline);
    QVERIFY(!m_window->messages().isVisible());
    m_window->showInfo(u"All is well."_s);
    QVERIFY(renameProject(project(), u"Harbour"_s));
    QVERIFY(!m_window->messages().isVisible());
    m_window->showError(u"Something failed."_s);
    QVERIFY(renameProject(project(), u"Harbours"_s));
    m_window->workspace()->setMode(Mode::Read);
    QVERIFY(m_window->messages().isVisible());
    m_window->actions().undo->trigger();
    QVERIFY(!m_window->messages().isVisible());
}

void MainWindowTest::theKeyboardGoesFromPaneToPane()
{
    open();
    Workspace &workspace = *m_window->workspace();
    QTRY_VERIFY(workspace.articles()->list()->hasFocus());
    QVERIFY(tagMention(project(), *workspace.currentArticle(), Span(0, 10),
                       NamedEntity{u"The bridge"_s, EntityType::Place}));
    const auto pane = [&]() -> QString {
        const QWidget *has = QApplication::focusWidget();
        return workspace.articles()->isAncestorOf(has)         ? u"articles"_s
            : workspace.modes()->codebook()->isAncestorOf(has) ? u"codebook"_s
            : workspace.modes()->isAncestorOf(has)             ? u"page"_s
            : workspace.rightPanel()->isAncestorOf(has)        ? u"inspector"_s
                                                               : u"none"_s;
    };
    QStringList panes;
    for (int i = 0; i < 3; ++i) {
        m_window->actions().nextPane->trigger();
        panes << pane();
    }
    m_window->actions().previousPane->trigger();
    QCOMPARE(panes << pane(), QStringList({u"codebook"_s, u"page"_s, u"inspector"_s, u"page"_s}));
    m_window->actions().nextPane->trigger();
    m_window->actions().nextPane->trigger();
    QVERIFY(workspace.articles()->list()->hasFocus()); // what had it there last
}

void MainWindowTest::aModesKeysWorkAtOnce()
{
    open();
    Workspace &workspace = *m_window->workspace();
    QTRY_VERIFY(workspace.articles()->list()->hasFocus());
    for (const Mode mode : {Mode::Timeline, Mode::Matrix, Mode::Compare, Mode::Read}) {
        m_window->actions().modes.at(mode)->trigger();
        const QWidget *page = workspace.modes()->currentWidget();
        QCOMPARE(page->focusProxy(), page->focusProxy()->window()->focusWidget());
    }
}

void MainWindowTest::anOpenMenuHasItsLettersToItself()
{
    open();
    m_window->workspace()->openArticle(*m_window->workspace()->currentArticle());
    QMenu *view = nullptr;
    for (const QAction *action : m_window->menuBar()->actions()) {
        if (action->text() == "&View"_L1)
            view = action->menu();
    }
    QVERIFY(view);
    view->popup({});
    QTest::keyClick(view, Qt::Key_C); // tags a claim where the article has the keyboard
    QVERIFY(m_window->workspace()->mode() == Mode::Compare);
    QVERIFY(!m_window->messages().isVisible());
    QVERIFY(!view->isVisible());
}

void MainWindowTest::suggestionsLeadToTheirReview()
{
    m_project->addArticle(u"Harbour"_s, u"President Ines Varro met Aldo Brenn in Port Ilmen on Thursday."_s,
                          u"Echo"_s, u"2031-04-02"_s);
    open();
    for (QAction *action : m_window->workspace()->modes()->annotateActions()) {
        if (action->text().remove(u'&') == "Suggest mentions, claims and events"_L1)
            action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().message().contains("suggestion"_L1), 60'000);
    for (QPushButton *button : m_window->messages().findChildren<QPushButton *>()) {
        if (button->text().startsWith("Review suggestions"_L1))
            button->click();
    }
    const auto *review = m_window->findChild<QDialog *>(u"suggestionReview"_s);
    QVERIFY(review && review->isVisible());
}

void MainWindowTest::anImportIntoAnEmptyProjectIsOpenedAtOnce()
{
    QVERIFY(m_window->createProject(m_inputs.filePath(u"new.parallax"_s)));
    drop({file(u"only.txt"_s, "Title: The only one\n\nIt is read at once.")});
    confirmImport();
    QTRY_COMPARE(list().rowCount(), 1);
    const QListView *articles = m_window->workspace()->articles()->list();
    QVERIFY(articles->selectionModel()->isSelected(articles->currentIndex()));
    QTRY_COMPARE(m_window->focusWidget(), articles); // when the window is active again
    QTRY_COMPARE(m_window->messages().message(), u"1 article imported."_s);
    QVERIFY(m_window->messages().isVisible());
}

void MainWindowTest::undoSaysWhatItUndoes()
{
    open();
    QVERIFY(renameProject(project(), u"Harrow Dam"_s));
    QCOMPARE(m_window->windowTitle(), u"Harrow Dam — Parallax"_s);
    QCOMPARE(m_window->actions().undo->text(), u"&Undo Rename project"_s);
    QVERIFY(!m_window->actions().redo->isEnabled());
    m_window->actions().undo->trigger();
    QCOMPARE(m_window->windowTitle(), u"Test — Parallax"_s);
    QCOMPARE(m_window->actions().redo->text(), u"&Redo Rename project"_s);
    m_window->actions().redo->trigger();
    QCOMPARE(m_window->windowTitle(), u"Harrow Dam — Parallax"_s);
}

void MainWindowTest::droppedFilesAreImportedAndOneUndoTakesThemBack()
{
    open();
    drop({file(u"one.txt"_s, "Rescuers came first. They stayed."),
          file(u"two.txt"_s, "Nobody warned them at all.")});
    confirmImport();
    QTRY_COMPARE(list().rowCount(), 4);
    QTRY_COMPARE(m_window->messages().message(), u"2 articles imported."_s);
    QVERIFY(m_window->actions().undo->text().startsWith("&Undo Import"_L1));
    m_window->actions().undo->trigger();
    QTRY_COMPARE(list().rowCount(), 2);
    QTRY_VERIFY(m_window->actions().redo->isEnabled());
    m_window->actions().redo->trigger();
    QTRY_COMPARE(list().rowCount(), 4);
}

void MainWindowTest::theOriginalOfAnArticleIsShown()
{
    open();
    drop({file(u"kept.txt"_s, "Title: Kept\n\nIt is as it came.")});
    confirmImport();
    QTRY_COMPARE(list().rowCount(), 3);
    m_window->workspace()->openArticle(project().read().articles.withTitle(u"Kept"_s).front());
    m_window->workspace()->articles()->actions().showOriginal->trigger();
    auto *dialog = m_window->findChild<OriginalDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->windowTitle().contains(u"Kept"_s));
    QVERIFY(dialog->findChild<SourceView *>()->toPlainText().startsWith(u"Title: Kept"_s));
    dialog->resize(777, 555);
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<OriginalDialog *>());
    m_window->workspace()->articles()->actions().showOriginal->trigger();
    QCOMPARE(m_window->findChild<OriginalDialog *>()->size(), QSize(777, 555));
}

void MainWindowTest::aFileThatFailsIsListedWithItsReason()
{
    open();
    drop(
        {file(u"good.txt"_s, "A text that can be read."), file(u"bad.txt"_s, "Broken \xff\xfe bytes here.")});
    confirmImport();
    QTRY_VERIFY(m_window->findChild<ImportSummaryDialog *>());
    QCOMPARE(list().rowCount(), 3);
    const auto *table = m_window->findChild<ImportSummaryDialog *>()->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Failed"_s);
    const QString note = table->model()->index(0, 3).data().toString();
    QVERIFY2(note.contains("byte"_L1) && !note.contains("bad.txt"_L1), qPrintable(note)); // the row names it
    QCOMPARE(m_window->messages().message(), u"1 article imported, 1 file failed."_s);
}

void MainWindowTest::newFilesOfTheWatchedFolderAreProposed()
{
    open();
    FolderWatch &watch = m_window->watchedFolder()->watch();
    const auto *bar = m_window->findChild<MessageBar *>(u"newFiles"_s);
    QVERIFY(!m_window->actions().lookForFiles->isVisible());
    watch.begin(m_inputs.path());
    QTRY_VERIFY(m_window->actions().lookForFiles->isVisible());
    QVERIFY(m_window->actions().watchFolder->text().contains(QFileInfo(m_inputs.path()).fileName()));
    file(u"fresh.txt"_s, "The ferry stays in the harbour.");
    QTRY_VERIFY(bar->isVisible() && bar->message().contains(u"fresh.txt"_s));
    bar->findChild<QPushButton *>()->click();
    QVERIFY(!bar->isVisible());
    confirmImport();
    QTRY_COMPARE(list().rowCount(), 3);
    m_window->closeProject();
    QVERIFY(!m_window->actions().lookForFiles->isVisible());
    QCOMPARE(m_window->actions().watchFolder->text(), u"&Watch folder…"_s);
}

void MainWindowTest::closingAsksBeforeAnImportIsLost()
{
    open();
    drop({file(u"one.txt"_s, "Rescuers came first. They stayed.")});
    QTRY_VERIFY(m_window->importer()->dialog()->importButton()->isEnabled());
    QVERIFY(m_window->importer()->dialog()->found().setField({0}, FoundField::Source, u"Echo"_s));
    const auto answer = [this](QMessageBox::StandardButton button) {
        for (QMessageBox *box : m_window->findChildren<QMessageBox *>(u"discardQuestion"_s)) {
            if (box->isVisible())
                box->button(button)->click();
        }
    };
    QVERIFY(!m_window->close());
    answer(QMessageBox::Cancel);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->importer()->dialog());
    m_window->actions().closeProject->trigger();
    QVERIFY(m_window->workspace());
    answer(QMessageBox::Discard);
    QTRY_VERIFY(!m_window->workspace());
}

void MainWindowTest::pastedTextIsImported()
{
    open();
    QGuiApplication::clipboard()->setText(u"Title: Ferry sinks\n\nThe ferry sank in the harbour."_s);
    m_window->actions().paste->trigger();
    confirmImport();
    QTRY_COMPARE(list().rowCount(), 3);
    QCOMPARE(project().read().articles.withTitle(u"Ferry sinks"_s).size(), 1u);
    QGuiApplication::clipboard()->setText(u"https://ford.example/story"_s);
    m_window->actions().paste->trigger();
    QVERIFY(m_window->messages().message().contains("net"_L1));
}

void MainWindowTest::selectAllSelectsTheListThatHasTheKeyboard()
{
    open();
    QListView *articles = m_window->workspace()->articles()->list();
    articles->setFocus();
    QTRY_VERIFY(articles->hasFocus());
    QTest::keyClick(articles, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(articles->selectionModel()->selectedRows().size(), 2);
    QVERIFY(m_window->actions().selectAll->isEnabled());
}

void MainWindowTest::aDroppedProjectOpens()
{
    TemporaryProject other;
    QVERIFY(renameProject(*other, u"Another"_s));
    other.close();
    open();
    drop({other.path()});
    QCOMPARE(m_window->windowTitle(), u"Another — Parallax"_s);
}

void MainWindowTest::filesWithoutAProjectAreOfferedOne()
{
    drop({file(u"one.txt"_s, "Rescuers came first.")});
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->messages().isVisible());
    QVERIFY(m_window->messages().message().contains("project"_L1));
}

void MainWindowTest::aSecondWindowReadsAndSaysWhoWrites()
{
    open();
    MainWindow second(*m_settings);
    QVERIFY(second.openProject(m_project->path()));
    QCOMPARE(second.windowTitle(), u"Test [read-only] — Parallax"_s);
    QVERIFY(!second.actions().importFiles->isEnabled());
    QCOMPARE(second.findChild<QLabel *>(u"savedState"_s)->text(), u"Read-only"_s);
    QString said;
    for (const MessageBar *bar : second.findChildren<MessageBar *>())
        said += bar->isHidden() ? QString() : bar->message();
    QVERIFY2(said.contains("being written by"_L1), qPrintable(said));
}

void MainWindowTest::closingLeavesOneFile()
{
    open();
    drop({file(u"one.txt"_s, "Rescuers came first.")}); // its job is ended, or has ended, by closing
    m_window->close();
    QVERIFY(!m_window->workspace());
    QCOMPARE(QDir(m_project->folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"test.parallax"_s});
}

void MainWindowTest::searchGoesToThePlace()
{
    open();
    auto *box = m_window->findChild<SearchBox *>();
    box->setFocus();
    QTest::keyClicks(box, u"failed daw"_s);
    QTRY_VERIFY(box->results()->isVisible());
    QCOMPARE(box->results()->model()->rowCount(), 1);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->results()->isVisible());
    const auto article = m_window->workspace()->currentArticle();
    QVERIFY(article && *article == project().read().articles.withTitle(u"Dam fails"_s).front());
}

void MainWindowTest::backAndForwardWalk()
{
    open();
    Workspace &workspace = *m_window->workspace();
    const auto first = workspace.currentArticle();
    const ArticleId second = project().read().articles.withTitle(u"Dam fails"_s).front();
    workspace.openArticle(second);
    m_window->actions().modes.at(Mode::Timeline)->trigger();
    QCOMPARE(int(workspace.mode()), int(Mode::Timeline));
    m_window->actions().back->trigger();
    QCOMPARE(int(workspace.mode()), int(Mode::Read));
    QVERIFY(workspace.currentArticle() == second);
    m_window->actions().back->trigger();
    QVERIFY(workspace.currentArticle() == first);
    m_window->actions().forward->trigger();
    QVERIFY(workspace.currentArticle() == second);
    QVERIFY(m_window->actions().modes.at(Mode::Read)->isChecked());
}

void MainWindowTest::exportWritesTheTags()
{
    open();
    const ArticleId article = project().read().articles.withTitle(u"Dam fails"_s).front();
    QVERIFY(tagMention(project(), article, Span(4, 7), NamedEntity{u"Harrow Dam"_s, EntityType::Place}));
    const QString target = m_inputs.filePath(u"out.csv"_s);
    m_window->exporter()->exportCsv(target, {}, {});
    QTRY_COMPARE(m_window->messages().message(), u"1 tag written to %1."_s.arg(target));
    QFile csv(target);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), 2);
}

void MainWindowTest::aClosedDockStaysClosed()
{
    open();
    auto *dock = m_window->findChild<QDockWidget *>(u"articlesDock"_s);
    QVERIFY(dock->isVisible());
    dock->toggleViewAction()->trigger();
    QVERIFY(!dock->isVisible());
    m_window->closeProject();
    QVERIFY(m_window->openProject(m_project->path()));
    QVERIFY(!dock->isVisible());
    QVERIFY(m_window->findChild<QDockWidget *>(u"inspectorDock"_s)->isVisible());
}

void MainWindowTest::everyModeHasItsPanels()
{
    open();
    auto *dock = m_window->findChild<QDockWidget *>(u"articlesDock"_s);
    QVERIFY(dock->isVisible());
    m_window->actions().modes.at(Mode::Timeline)->trigger();
    QVERIFY(!dock->isVisible());
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    m_window->actions().modes.at(Mode::Compare)->trigger();
    QVERIFY(!dock->isVisible());
    QVERIFY(m_window->focusWidget());
    QVERIFY2(m_window->findChild<ComparePage *>()->isAncestorOf(m_window->focusWidget()),
             "its keys work at once");
    m_window->actions().modes.at(Mode::Timeline)->trigger();
    QVERIFY(dock->isVisible());
    m_window->actions().modes.at(Mode::Read)->trigger();
    QVERIFY(dock->isVisible());
}

void MainWindowTest::aSavedMatrixOpensFromCompare()
{
    open();
    ComparisonSettings wanted;
    wanted.view = ComparisonSettings::View::Matrix;
    wanted.matrix = {MatrixDimension::Claim, MatrixDimension::Stance};
    const auto id = saveComparison(project(), u"Stances"_s, toJson(wanted));
    QVERIFY(id);
    m_window->actions().modes.at(Mode::Compare)->trigger();
    SavedButton *saved = m_window->findChild<ComparePage *>()->saved();
    saved->click();
    auto *menu = saved->findChild<QMenu *>(u"savedMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> entries = menu->actions();
    const auto entry = std::ranges::find(entries, u"Stances"_s, &QAction::text);
    QVERIFY(entry != entries.end());
    (*entry)->trigger();
    menu->close();
    auto *matrix = m_window->findChild<MatrixPage *>();
    QVERIFY(matrix->isVisible());
    QVERIFY(matrix->saved()->opened() == *id);
    QTRY_VERIFY(matrix->isSettled());
    QCOMPARE(matrix->rows()->currentData().toString(), u"claim"_s);
    QCOMPARE(matrix->columns()->currentData().toString(), u"stance"_s);
}

PARALLAX_TEST(MainWindowTest)
#include "main_window_test.moc"
