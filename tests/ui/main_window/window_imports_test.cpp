#include "models/edits/rename_project.h"
#include "tests/support/test_registry.h"
#include "tests/ui/main_window/window_fixture.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_panel.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_summary_dialog.h"
#include "ui/import/importer.h"
#include "ui/import/original_dialog.h"
#include "ui/main_window/watched_folder.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/source_view.h"

#include <QClipboard>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class WindowImportsTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void anImportIntoAnEmptyProjectIsOpenedAtOnce();
    void droppedFilesAreImportedAndOneUndoTakesThemBack();
    void theOriginalOfAnArticleIsShown();
    void aFileThatFailsIsListedWithItsReason();
    void newFilesOfTheWatchedFolderAreProposed();
    void whatIsSaidOfAWatchedFolderGoesWhenItIsBack();
    void closingAsksBeforeAnImportIsLost();
    void pastedTextIsImported();
    void aDroppedProjectOpens();
    void filesWithoutAProjectAreOfferedOne();
};

void WindowImportsTest::anImportIntoAnEmptyProjectIsOpenedAtOnce()
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

void WindowImportsTest::droppedFilesAreImportedAndOneUndoTakesThemBack()
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

void WindowImportsTest::theOriginalOfAnArticleIsShown()
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

void WindowImportsTest::aFileThatFailsIsListedWithItsReason()
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
    QVERIFY2(note.front().isUpper(), qPrintable(note));
    QCOMPARE(m_window->messages().message(), u"1 article imported, 1 file failed."_s);
}

void WindowImportsTest::newFilesOfTheWatchedFolderAreProposed()
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

void WindowImportsTest::whatIsSaidOfAWatchedFolderGoesWhenItIsBack()
{
    open();
    const QTemporaryDir place;
    const QString folder = place.filePath(u"incoming"_s);
    QVERIFY(QDir().mkpath(folder));
    FolderWatch &watch = m_window->watchedFolder()->watch();
    QSignalSpy began(&watch, &FolderWatch::began);
    watch.begin(folder);
    QVERIFY(began.wait());
    const MessageBar &bar = m_window->messages();
    QVERIFY(QDir().rename(folder, folder + "-away"_L1));
    watch.look();
    QTRY_VERIFY(bar.isVisible() && bar.message().contains(folder));
    QVERIFY(QDir().rename(folder + "-away"_L1, folder));
    watch.look();
    QTRY_VERIFY(!bar.isVisible());
}

void WindowImportsTest::closingAsksBeforeAnImportIsLost()
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

void WindowImportsTest::pastedTextIsImported()
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

void WindowImportsTest::aDroppedProjectOpens()
{
    TemporaryProject other;
    QVERIFY(renameProject(*other, u"Another"_s));
    other.close();
    open();
    drop({other.path()});
    QCOMPARE(m_window->windowTitle(), u"Another — Parallax"_s);
}

void WindowImportsTest::filesWithoutAProjectAreOfferedOne()
{
    drop({file(u"one.txt"_s, "Rescuers came first.")});
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->messages().isVisible());
    QVERIFY(m_window->messages().message().contains("project"_L1));
}

PARALLAX_TEST(WindowImportsTest)
#include "window_imports_test.moc"
