#include "ui/import/import_dialog.h"

#include "models/settings/settings.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"
#include "ui/import/found_table.h"
#include "ui/import/mapping_panel.h"
#include "ui/import/preview_pane.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/source_view.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

using Model = FoundArticlesModel;

class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsStoredBeforeImportIsPressed();
    void closingLeavesTheProjectAsItIs();
    void keysLeaveOutAndTakeIn();
    void ctrlReturnImports();
    void theFirstRowIsCurrentUntilSomebodyGoesElsewhere();
    void knownSourcesAreOffered();
    void changedColumnsAreKept();
    void anEditorStaysOpenWhileItsDateMakesNoSense();
    void theSourceOfManyIsSetAtOnceAndSetBack();
    void whatIsSetIsSetWhereItWasMeant();
    void changesAreNotLostWithoutAQuestion();
    void aMendedFileIsReadAgain();
    void thePreviewShowsTextAndOriginal();
    void aTableIsConfirmedOnceAndRemembered();
    void anotherSeparatorCutsTheTableAgain();
    void datesThatCanBeReadTwoWaysMustBeDecided();
    void aReadTableCanBeReadOtherwise();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void read(const QStringList &paths);
    Model &found() const { return m_dialog->found(); }
    FoundTable &table() const { return m_dialog->table(); }
    QString cell(int row, int column) const { return found().index(row, column).data().toString(); }
    qint64 articles() const { return (*m_project)->read().articles.count(); }
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    QPointer<ImportDialog> m_dialog;
};

namespace {

constexpr char openDates[] = "headline,outlet,published,text\n"
                             "Dam fails,Echo,03/04/2024,The dam failed at dawn.\n"
                             "Ferry sinks,Ledger,05/04/2024,The ferry sank at noon.\n";

} // namespace

void ImportDialogTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_settings = std::make_unique<Settings>(m_project->folder() + "/settings.ini"_L1);
    m_jobs = std::make_unique<JobRunner>();
    m_dialog = new ImportDialog(**m_project, *m_settings, *m_jobs);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void ImportDialogTest::cleanup()
{
    m_jobs->stopAll();
    delete m_dialog;
    m_jobs.reset();
    m_settings.reset();
    m_project.reset();
}

QString ImportDialogTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_project->folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
    return path;
}

void ImportDialogTest::read(const QStringList &paths)
{
    QSignalSpy settled(m_dialog, &ImportDialog::settled);
    m_dialog->add(paths);
    QVERIFY(m_dialog->isReading());
    QVERIFY(settled.wait(60'000));
}

void ImportDialogTest::nothingIsStoredBeforeImportIsPressed()
{
    const QString before = dump(**m_project);
    QVERIFY(!m_dialog->importButton()->isEnabled());
    read({write(u"a.txt"_s, "The dam failed."), write(u"b.txt"_s, "The ferry sank."),
          write(u"c.txt"_s, "bad \xFF\xFE bytes")});
    COMPARE_TEXT(dump(**m_project), before);
    QCOMPARE(found().rowCount(), 3);
    QCOMPARE(cell(0, Model::TitleColumn), u"c.txt"_s); // the problem stands first
    QCOMPARE(m_dialog->importButton()->text(), u"Import 2 articles"_s);
    QSignalSpy imported(m_dialog, &ImportDialog::imported);
    m_dialog->importButton()->click();
    QVERIFY(!m_dialog->importButton()->isEnabled());
    QVERIFY(imported.wait(60'000));
    QCOMPARE(articles(), 2);
    const auto summary = imported.front().front().value<ImportSummary>();
    QCOMPARE(summary.count(ImportLine::Status::Failed), 1);
    QTRY_VERIFY(!m_dialog);
}

void ImportDialogTest::closingLeavesTheProjectAsItIs()
{
    const QString before = dump(**m_project);
    read({write(u"a.txt"_s, "The dam failed.")});
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    COMPARE_TEXT(dump(**m_project), before);
    QVERIFY(!(*m_project)->nextUndo());
}

void ImportDialogTest::keysLeaveOutAndTakeIn()
{
    read({write(u"a.txt"_s, "The dam failed."), write(u"b.txt"_s, "The ferry sank."),
          write(u"c.txt"_s, "It rained.")});
    QCOMPARE(m_dialog->importButton()->text(), u"Import 3 articles"_s);
    table().setFocus();
    table().setCurrentIndex(found().index(1, 0));
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(m_dialog->importButton()->text(), u"Import 2 articles"_s);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(!m_dialog->importButton()->isEnabled());
    QTest::keyClick(&table(), Qt::Key_Insert);
    QTest::keyClick(&table(), Qt::Key_Return); // edits, and doesn't press Import
    QVERIFY(table().findChild<QLineEdit *>());
    QCOMPARE(articles(), 0);
    QVERIFY(m_dialog->importButton()->isEnabled());
    QCOMPARE(m_dialog->importButton()->text(), u"Import 3 articles"_s);
}

void ImportDialogTest::ctrlReturnImports()
{
    read({write(u"a.txt"_s, "The dam failed.")});
    table().setFocus();
    QSignalSpy imported(m_dialog, &ImportDialog::imported);
    QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(imported.wait(60'000));
    QCOMPARE(articles(), 1);
}

void ImportDialogTest::theFirstRowIsCurrentUntilSomebodyGoesElsewhere()
{
    read({write(u"a.txt"_s, "The dam failed.")});
    read({write(u"empty.txt"_s, "")}); // a problem, which stands first
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(cell(table().currentIndex().row(), Model::TitleColumn), u"The dam failed."_s);
    read({write(u"also empty.txt"_s, "")});
    QCOMPARE(cell(table().currentIndex().row(), Model::TitleColumn), u"The dam failed."_s);
}

void ImportDialogTest::knownSourcesAreOffered()
{
    read({write(u"a.txt"_s, "Source: Echo\n\nThe dam failed."), write(u"b.txt"_s, "The ferry sank.")});
    table().setKnownSources({u"Northern Ledger"_s, u"Echo"_s});
    table().selectAll();
    table().setSource->trigger();
    const QCompleter *offered = m_dialog->findChild<FieldDialog *>()->findChild<QLineEdit *>()->completer();
    QStringList texts;
    for (int row = 0; row < offered->model()->rowCount(); ++row)
        texts << offered->model()->index(row, 0).data().toString();
    QCOMPARE(texts, (QStringList{u"Echo"_s, u"Northern Ledger"_s}));
}

void ImportDialogTest::changedColumnsAreKept()
{
    QVERIFY(table().columns().isEmpty()); // they follow the window's width
    table().setColumnWidth(Model::SourceColumn, 211);
    delete m_dialog;
    m_dialog = new ImportDialog(**m_project, *m_settings, *m_jobs);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QCOMPARE(table().columnWidth(Model::SourceColumn), 211);
}

void ImportDialogTest::anEditorStaysOpenWhileItsDateMakesNoSense()
{
    read({write(u"a.txt"_s, "The dam failed.")});
    const QModelIndex date = found().index(0, Model::PublishedColumn);
    QVERIFY(date.data(Model::MissingRole).toBool());
    table().setFocus();
    table().setCurrentIndex(date);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *editor = table().findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"03/04/2024"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(table().findChild<QLineEdit *>());
    QVERIFY(m_dialog->findChild<MessageBar *>()->message().contains(u"03/04/2024"_s));
    editor->setText(u"3 April 2024"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(date.data().toString(), u"3 Apr 2024"_s);
    QVERIFY(!m_dialog->findChild<MessageBar *>()->isVisible()); // what was wrong is right
    QVERIFY(m_dialog->isVisible());                             // Return ended the editor and not the dialog
}

void ImportDialogTest::theSourceOfManyIsSetAtOnceAndSetBack()
{
    read({write(u"a.txt"_s, "Source: Echo\n\nThe dam failed."), write(u"b.txt"_s, "The ferry sank.")});
    table().selectAll();
    table().setSource->trigger();
    auto *question = m_dialog->findChild<FieldDialog *>();
    QVERIFY(question);
    question->findChild<QLineEdit *>()->setText(u"Northern Ledger"_s);
    for (QAbstractButton *button : question->findChild<QDialogButtonBox *>()->buttons()) {
        if (button->text().startsWith("Set for 2"_L1))
            button->click();
    }
    QCOMPARE(cell(0, Model::SourceColumn), u"Northern Ledger"_s);
    QCOMPARE(cell(1, Model::SourceColumn), u"Northern Ledger"_s);
    table().asRead->trigger();
    QStringList sources{cell(0, Model::SourceColumn), cell(1, Model::SourceColumn)};
    sources.sort();
    QCOMPARE(sources, (QStringList{QString(), u"Echo"_s}));
}

void ImportDialogTest::whatIsSetIsSetWhereItWasMeant()
{
    read({write(u"a.txt"_s, "The dam failed.")});
    table().selectAll();
    table().setSource->trigger();
    auto *question = m_dialog->findChild<FieldDialog *>();
    QVERIFY(question);
    read({write(u"bad.txt"_s, "bad \xFF\xFE bytes"), write(u"b.txt"_s, "The ferry sank.")});
    QCOMPARE(cell(0, Model::TitleColumn), u"bad.txt"_s); // moves the others down
    question->findChild<QLineEdit *>()->setText(u"Northern Ledger"_s);
    for (QAbstractButton *button : question->findChild<QDialogButtonBox *>()->buttons()) {
        if (button->text().startsWith("Set for 1"_L1))
            button->click();
    }
    QCOMPARE(cell(1, Model::SourceColumn), u"Northern Ledger"_s);
    QCOMPARE(cell(2, Model::SourceColumn), QString());
}

void ImportDialogTest::changesAreNotLostWithoutAQuestion()
{
    read({write(u"a.txt"_s, "The dam failed.")});
    QVERIFY(found().setField({0}, FoundField::Source, u"Echo"_s));
    m_dialog->reject();
    auto *question = m_dialog->findChild<QMessageBox *>(u"discardQuestion"_s);
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(m_dialog && m_dialog->isVisible());
    m_dialog->reject();
    QPointer<QMessageBox> again;
    for (QMessageBox *box : m_dialog->findChildren<QMessageBox *>(u"discardQuestion"_s))
        again = box->isVisible() ? box : again.data();
    QVERIFY(again);
    again->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!m_dialog);
}

void ImportDialogTest::aMendedFileIsReadAgain()
{
    const QString path = write(u"a.txt"_s, "bad \xFF\xFE bytes");
    read({path});
    QCOMPARE(m_dialog->importButton()->text(), u"Import"_s);
    write(u"a.txt"_s, "good bytes");
    read({path});
    QCOMPARE(m_dialog->importButton()->text(), u"Import 1 article"_s);
}

void ImportDialogTest::thePreviewShowsTextAndOriginal()
{
    auto *preview = m_dialog->findChild<PreviewPane *>();
    QSignalSpy shown(preview, &PreviewPane::articleShown);
    read({write(u"a.txt"_s, "Source: Echo\n\nThe dam failed.")});
    QVERIFY(!shown.isEmpty() || shown.wait(60'000)); // the first row is shown by itself
    const auto texts = preview->findChildren<QPlainTextEdit *>();
    QStringList bodies;
    for (const QPlainTextEdit *text : texts)
        bodies << text->toPlainText();
    QVERIFY(bodies.contains(u"The dam failed."_s));
    QCOMPARE(preview->findChild<SourceView *>()->toPlainText(), u"Source: Echo\n\nThe dam failed."_s);
}

void ImportDialogTest::aTableIsConfirmedOnceAndRemembered()
{
    const QString path = write(u"t.csv"_s,
                               "headline,published,text\nCaf\xE9 closed,3/4/2017,The caf\xE9 was closed.\n"
                               "Dam fails,4/19/2017,The dam failed.\n");
    read({path});
    QCOMPARE(found().rowCount(), 1);
    QVERIFY(m_dialog->mapping().isVisible()); // the question is in view at once
    QVERIFY(!m_dialog->importButton()->isEnabled());
    QCOMPARE(m_dialog->mapping().confirmButton()->text(), u"Read 2 rows"_s);
    QSignalSpy settled(m_dialog, &ImportDialog::settled);
    m_dialog->mapping().confirmButton()->setFocus();
    m_dialog->mapping().confirmButton()->click();
    QVERIFY(settled.wait(60'000));
    QCOMPARE(found().rowCount(), 2);
    QCOMPARE(cell(0, Model::TitleColumn), u"Café closed"_s);
    QCOMPARE(cell(0, Model::PublishedColumn), u"4 Mar 2017"_s);
    QCOMPARE(m_dialog->importButton()->text(), u"Import 2 articles"_s);
    QCOMPARE(m_dialog->focusWidget(), &m_dialog->table()); // not the preview, which takes the columns' place

    delete m_dialog;
    m_dialog = new ImportDialog(**m_project, *m_settings, *m_jobs);
    read({path});
    QCOMPARE(found().rowCount(), 2); // no question again
}

void ImportDialogTest::anotherSeparatorCutsTheTableAgain()
{
    const QString path = write(u"t.csv"_s, "headline;text;published\nA, or B;The dam failed.;3/4/2024\n");
    read({path});
    const MappingPanel &mapping = m_dialog->mapping();
    QVERIFY(mapping.isVisible());
    auto *separator = mapping.findChild<QComboBox *>(u"separator"_s);
    QCOMPARE(separator->currentText(), u"Semicolon"_s);
    auto *view = mapping.findChild<QTableView *>();
    QCOMPARE(view->model()->rowCount(), 3);
    QSignalSpy again(view->model(), &QAbstractItemModel::modelReset);
    separator->setCurrentIndex(separator->findText(u"Bar"_s));
    Q_EMIT separator->activated(separator->currentIndex());
    QVERIFY(again.wait(60'000));
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(!mapping.confirmButton()->isEnabled());
}

void ImportDialogTest::datesThatCanBeReadTwoWaysMustBeDecided()
{
    read({write(u"t.csv"_s, openDates)});
    const MappingPanel &mapping = m_dialog->mapping();
    QVERIFY(mapping.isVisible());
    QVERIFY(!mapping.confirmButton()->isEnabled());
    auto *order = mapping.findChild<QComboBox *>(u"dateOrder"_s);
    QVERIFY(order && order->isVisible());
    order->setCurrentIndex(order->findData(int(DateOrder::DayFirst)));
    QVERIFY(mapping.confirmButton()->isEnabled());
    QSignalSpy settled(m_dialog, &ImportDialog::settled);
    mapping.confirmButton()->click();
    QVERIFY(settled.wait(60'000));
    QCOMPARE(cell(0, Model::PublishedColumn), u"3 Apr 2024"_s);
}

void ImportDialogTest::aReadTableCanBeReadOtherwise()
{
    read({write(u"t.csv"_s, "headline,kicker,text\nDam fails,Breach,The dam failed.\n")});
    QCOMPARE(cell(0, Model::TitleColumn), u"Dam fails"_s);
    table().setCurrentIndex(found().index(0, 0));
    auto *columns = m_dialog->findChild<QPushButton *>(u"columnsButton"_s);
    QVERIFY(columns && columns->isVisible());
    columns->click();
    QVERIFY(m_dialog->mapping().isVisible());
    auto *view = m_dialog->mapping().findChild<QTableView *>();
    QVERIFY(view->model()->setData(view->model()->index(1, 1), int(ColumnRole::Title)));
    QSignalSpy settled(m_dialog, &ImportDialog::settled);
    m_dialog->mapping().confirmButton()->click();
    QVERIFY(settled.wait(60'000));
    QCOMPARE(found().rowCount(), 1);
    QCOMPARE(cell(0, Model::TitleColumn), u"Breach"_s);
}

PARALLAX_TEST(ImportDialogTest)
#include "import_dialog_test.moc"
