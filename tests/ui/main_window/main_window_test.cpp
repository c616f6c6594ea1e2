#include "models/edits/change_comparison.h"
#include "models/edits/rename_project.h"
#include "models/edits/tag_mention.h"
#include "models/items/comparison_settings.h"
#include "models/settings/settings.h"
#include "tests/support/test_registry.h"
#include "tests/ui/main_window/window_fixture.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_panel.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/matrix_page.h"
#include "ui/comparison/saved_button.h"
#include "ui/comparison/table_page.h"
#include "ui/export/exporter.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"
#include "ui/search/search_box.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class MainWindowTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAProjectLittleIsPossible();
    void anOpenProjectIsNamedAndListed();
    void whatIsGoodToKnowGoesWithTheNextEditOrMode();
    void suggestionsLeadToTheirReview();
    void undoSaysWhatItUndoes();
    void aSecondWindowReadsAndSaysWhoWrites();
    void closingLeavesOneFile();
    void searchGoesToThePlace();
    void backAndForwardWalk();
    void exportWritesTheTags();
    void aWrittenTableIsSaid();
    void aClosedDockStaysClosed();
    void everyModeHasItsPanels();
    void assistiveTechnologyChoosesAMode();
    void aSavedMatrixOpensFromCompare();
};

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

void MainWindowTest::aWrittenTableIsSaid()
{
    open();
    const QList<TablePage *> tables = m_window->findChildren<TablePage *>();
    QVERIFY(tables.size() > 2); // Compare's and the matrix
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QString target = m_inputs.filePath(u"table %1.csv"_s.arg(i));
        Q_EMIT tables[i]->exported(target);
        QCOMPARE(m_window->messages().message(), u"The table was written to %1."_s.arg(target));
    }
    for (const char *suffix : {"svg", "png"}) {
        const QString target = m_inputs.filePath(u"timeline."_s + QLatin1StringView(suffix));
        m_window->findChild<TimelinePage *>()->exportTo(target);
        QCOMPARE(m_window->messages().message(), u"The picture was written to %1."_s.arg(target));
        QVERIFY(QFileInfo(target).size() > 0);
    }
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

void MainWindowTest::assistiveTechnologyChoosesAMode()
{
    open();
    QAction *compare = m_window->actions().modes.at(Mode::Compare);
    const QList<QToolButton *> buttons = m_window->findChildren<QToolButton *>();
    const auto button = std::ranges::find(buttons, compare, &QToolButton::defaultAction);
    QVERIFY(button != buttons.end());
    for (int times = 0; times < 2; ++times) { // the second time it would be switched off
        QAccessible::queryAccessibleInterface(*button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
        QVERIFY(m_window->workspace()->mode() == Mode::Compare);
        QVERIFY(compare->isChecked());
        QVERIFY((*button)->isChecked());
    }
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
