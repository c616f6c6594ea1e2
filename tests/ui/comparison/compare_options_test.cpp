#include "models/edits/change_comparison.h"
#include "models/edits/set_article_attribute.h"
#include "models/items/comparison_table_model.h"
#include "models/items/passage_list_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/frames_page.h"
#include "ui/comparison/matrix_page.h"
#include "ui/comparison/saved_button.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/text_column.h"
#include "ui/comparison/text_columns.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// What is counted, into which columns, and how a comparison is saved.
class CompareOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void theSwitchCountsSuggestions();
    void newSuggestionsAreFollowedOnlyWhenCounted();
    void theMatrixHasTheSwitch();
    void columnsAreChosen();
    void aSavedComparisonReopensTheSame();
    void aSavedMatrixReopensTheSame();
    void savedComparisonsAreUndone();
    void savingAsReplacesNothing();
    void theOthersStandInOneColumn();
    void actorsShowWhatTheyDo();
    void rolesAskedForWhileTablesAreMadeWithoutThemAreReadToo();
    void aNamesCellOpensItsMentions();

private:
    void settle() { QTRY_VERIFY(m_page->isSettled() && m_matrix->isSettled() && m_jobs->isIdle()); }
    void show(ComparePage::Tab tab)
    {
        m_page->setEvent(m_project->breach);
        m_page->setTab(tab);
        settle();
    }
    QAbstractItemModel *names() const { return m_page->names()->table()->model(); }
    QString mentions() const { return names()->index(0, 1).data().toString(); }
    QString headers(const QAbstractItemModel *model) const
    {
        QStringList titles;
        for (int i = 0; i < model->columnCount(); ++i)
            titles << model->headerData(i, Qt::Horizontal).toString();
        return titles.join(u" | ");
    }
    void suggestOne()
    {
        suggest(*m_project, m_project->wire,
                {mentionDraft(m_project->spanOf(m_project->wire, u"River Front"_s), u"River Front"_s)});
    }
    std::unique_ptr<CodedDamProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ComparePage> m_page;
    std::unique_ptr<MatrixPage> m_matrix;
};

void CompareOptionsTest::init()
{
    m_project = std::make_unique<CodedDamProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_page = std::make_unique<ComparePage>(**m_project, *m_settings, *m_jobs);
    m_matrix = std::make_unique<MatrixPage>(**m_project, *m_settings, *m_jobs);
    m_page->resize(1200, 800);
    m_page->show();
    settle();
}

void CompareOptionsTest::cleanup()
{
    m_jobs->stopAll();
    m_page.reset();
    m_matrix.reset();
    m_jobs.reset();
    m_project.reset();
}

void CompareOptionsTest::theSwitchCountsSuggestions()
{
    suggestOne();
    show(ComparePage::NamesTab);
    QCOMPARE(mentions(), u"4"_s);
    m_page->suggestionsSwitch()->click();
    settle();
    QCOMPARE(mentions(), u"5"_s);
    QCOMPARE(names()->index(0, 2).data(ComparisonTableModel::SuggestedRole).toInt(), 1);
    QVERIFY(names()->index(0, 2).data().toString().endsWith(u"(1 suggested)"_s));
    m_page->names()->table()->setCurrentIndex(names()->index(0, 2));
    settle();
    const QAbstractItemModel *passages = m_page->names()->passages()->model();
    QCOMPARE(passages->rowCount(), 2);
    QVERIFY(passages->index(1, 0).data(PassageListModel::AboutRole).toString().startsWith(u"suggested"_s));
    QSignalSpy done(m_page->names(), &TablePage::exported);
    m_page->names()->exportTo(m_folder->filePath(u"names.csv"_s));
    QVERIFY(done.wait());
    QFile file(m_folder->filePath(u"names.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("counted as if they were accepted"));
    m_page->suggestionsSwitch()->click();
    settle();
    QCOMPARE(mentions(), u"4"_s);
}

void CompareOptionsTest::newSuggestionsAreFollowedOnlyWhenCounted()
{
    show(ComparePage::NamesTab);
    m_page->suggestionsSwitch()->click();
    settle();
    suggestOne();
    settle();
    QCOMPARE(mentions(), u"5"_s);
}

void CompareOptionsTest::theMatrixHasTheSwitch()
{
    suggestOne();
    m_matrix->show();
    m_matrix->rows()->setCurrentIndex(m_matrix->rows()->findData(u"entity"_s));
    settle();
    const QAbstractItemModel *model = m_matrix->page()->table()->model();
    QCOMPARE(model->index(0, 1).data().toInt(), 4);
    m_matrix->suggestionsSwitch()->click();
    settle();
    QCOMPARE(model->index(0, 1).data().toInt(), 5);
    QCOMPARE(model->index(0, 1).data(ComparisonTableModel::SuggestedRole).toInt(), 1);
}

void CompareOptionsTest::columnsAreChosen()
{
    const std::array two{m_project->ledger, m_project->coastline};
    QVERIFY(setArticleAttribute(**m_project, two, u"Country"_s, u"Velmora"_s));
    show(ComparePage::NamesTab);
    QCOMPARE(headers(names()),
             u"Entity | Mentions | Velmora State Wire | Coastline Today | Northern Ledger"_s);
    QComboBox *columns = m_page->columnChoice();
    columns->setCurrentIndex(columns->findData(u"attribute:Country"_s));
    settle();
    QCOMPARE(headers(names()), u"Entity | Mentions | Velmora | no Country"_s);
    columns->setCurrentIndex(columns->findData(u"month"_s));
    settle();
    QCOMPARE(headers(names()), u"Entity | Mentions | 2031-03"_s);
}

void CompareOptionsTest::aSavedComparisonReopensTheSame()
{
    show(ComparePage::FramesTab);
    m_page->frames()->setChoice(u"articles"_s);
    m_page->suggestionsSwitch()->click();
    m_page->columnChoice()->setCurrentIndex(m_page->columnChoice()->findData(u"year"_s));
    settle();
    const QString before = toJson(m_page->settings());
    QVERIFY(m_page->saved()->saveAs(u"Frames & years"_s));
    QVERIFY(m_page->saved()->opened());
    const ComparisonId id = *m_page->saved()->opened();
    m_page->setArticles({m_project->wire, m_project->ledger});
    m_page->setTab(ComparePage::WordsTab);
    m_page->setOptions({});
    m_page->frames()->setChoice(u"codings"_s);
    settle();
    QVERIFY(toJson(m_page->settings()) != before);
    m_page->restore(id, *savedSettings((*m_project)->read(), u"Frames & years"_s));
    settle();
    QCOMPARE(toJson(m_page->settings()), before);
    QVERIFY(m_page->suggestionsSwitch()->isChecked());
    QCOMPARE(m_page->columnChoice()->currentData().toString(), u"year"_s);
    QCOMPARE(m_page->tab(), ComparePage::FramesTab);
    QCOMPARE(headers(m_page->frames()->shown()->table()->model()), u"Code | All | 2031"_s);
}

void CompareOptionsTest::aSavedMatrixReopensTheSame()
{
    m_matrix->show();
    m_matrix->rows()->setCurrentIndex(m_matrix->rows()->findData(u"claim"_s));
    m_matrix->columns()->setCurrentIndex(m_matrix->columns()->findData(u"stance"_s));
    m_matrix->scope()->setCurrentIndex(1);
    settle();
    m_matrix->shown()->setCurrentIndex(2);
    const QString before = toJson(m_matrix->settings());
    QVERIFY(m_matrix->saved()->saveAs(u"Stances"_s));
    const ComparisonId id = *m_matrix->saved()->opened();
    m_matrix->rows()->setCurrentIndex(0);
    m_matrix->scope()->setCurrentIndex(0);
    settle();
    QVERIFY(toJson(m_matrix->settings()) != before);
    m_matrix->restore(id, *savedSettings((*m_project)->read(), u"Stances"_s));
    settle();
    QCOMPARE(toJson(m_matrix->settings()), before);
}

void CompareOptionsTest::savedComparisonsAreUndone()
{
    show(ComparePage::ClaimsTab);
    QVERIFY(m_page->saved()->saveAs(u"Claims"_s));
    const ComparisonId id = *m_page->saved()->opened();
    QVERIFY(m_page->saved()->text().contains(u"Claims"_s));
    QVERIFY(renameComparison(**m_project, id, u"All claims"_s));
    QVERIFY(m_page->saved()->text().contains(u"All claims"_s));
    QVERIFY(removeComparison(**m_project, id));
    QVERIFY(!m_page->saved()->opened());
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->read().comparisons.named(u"All claims"_s));
    QVERIFY(!m_page->saved()->saveAs(u"  "_s));
}

void CompareOptionsTest::savingAsReplacesNothing()
{
    show(ComparePage::ClaimsTab);
    QVERIFY(m_page->saved()->saveAs(u"Claims"_s));
    const QString before = (*m_project)->read().comparisons.named(u"Claims"_s)->settings;
    m_page->setTab(ComparePage::NamesTab);
    m_page->saved()->click();
    auto *menu = m_page->saved()->findChild<QMenu *>(u"savedMenu"_s);
    const QList<QAction *> actions = menu->actions();
    (*std::ranges::find(actions, u"Save as…"_s, &QAction::text))->trigger();
    menu->close();
    QPointer dialog = m_page->saved()->findChild<FieldDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(u"Claims"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible()); // it says why, and keeps what was typed
    QCOMPARE((*m_project)->read().comparisons.named(u"Claims"_s)->settings, before);
    name->setText(u"Names"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE((*m_project)->read().comparisons.all().size(), 2U);
}

void CompareOptionsTest::theOthersStandInOneColumn()
{
    show(ComparePage::TextTab);
    QCOMPARE(m_page->texts()->count(), 3);
    auto *others = m_page->findChild<Chip *>(u"othersInOne"_s);
    others->click();
    settle();
    QCOMPARE(m_page->texts()->count(), 2);
    TextColumn *all = m_page->texts()->column(1);
    QCOMPARE(all->accessibleName(), u"Everything the others say"_s);
    std::vector<std::pair<ArticleId, std::optional<Span>>> opened;
    connect(m_page.get(), &ComparePage::articleActivated, this,
            [&](ArticleId article, std::optional<Span> place) { opened.emplace_back(article, place); });
    all->setCurrent(int(all->sentences().size()) - 1);
    const QString words = all->sentenceText(*all->current());
    QTest::keyClick(all, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const auto [article, place] = opened.front();
    QVERIFY(article == m_project->ledger);
    QCOMPARE(CodePointIndex(*(*m_project)->read().articles.body(article)).cut(*place).toString(), words);
    others->click();
    settle();
    QCOMPARE(m_page->texts()->count(), 3);
}

void CompareOptionsTest::actorsShowWhatTheyDo()
{
    show(ComparePage::NamesTab);
    auto *roles = m_page->findChild<Chip *>(u"actorRoles"_s);
    QVERIFY(roles->isVisible());
    roles->click();
    settle();
    QCOMPARE(names()->index(0, 4).data().toString(), u"acted on, no agent 1"_s);
    m_page->names()->table()->setCurrentIndex(names()->index(0, 4));
    settle();
    QCOMPARE(m_page->names()->passages()->model()->rowCount(), 1);
}

void CompareOptionsTest::rolesAskedForWhileTablesAreMadeWithoutThemAreReadToo()
{
    show(ComparePage::NamesTab);
    auto *roles = m_page->findChild<Chip *>(u"actorRoles"_s);
    roles->click();
    settle();
    roles->click();
    m_page->setOptions({true, {}}); // begins anew, without roles
    roles->click();
    settle();
    QCOMPARE(names()->index(0, 4).data().toString(), u"acted on, no agent 1"_s);
}

void CompareOptionsTest::aNamesCellOpensItsMentions()
{
    show(ComparePage::NamesTab);
    std::vector<std::pair<ArticleId, std::optional<Span>>> opened;
    connect(m_page.get(), &ComparePage::articleActivated, this,
            [&](ArticleId article, std::optional<Span> place) { opened.emplace_back(article, place); });
    QListView *list = m_page->names()->passages()->list();
    for (const bool roles : {false, true}) {
        if (roles)
            m_page->findChild<Chip *>(u"actorRoles"_s)->click();
        settle();
        QTableView *table = m_page->names()->table();
        const QModelIndex cell = names()->index(0, 4);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        settle();
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const QString words = list->model()->index(0, 0).data(PassageListModel::WordsRole).toString();
        opened.clear();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(opened.size(), 1);
        const auto &[article, place] = opened.front();
        QVERIFY(place);
        QCOMPARE(CodePointIndex(*(*m_project)->read().articles.body(article)).cut(*place).toString(), words);
    }
}

PARALLAX_TEST(CompareOptionsTest)
#include "compare_options_test.moc"
