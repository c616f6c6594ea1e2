#include "models/items/passage_list_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/test_registry.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/frames_page.h"
#include "ui/comparison/table_page.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class FramesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void aCellOpensItsPassagesAndTheirArticle();
    void theMeasureIsChosen();
    void codesTogetherHaveTheirPassages();
    void newTagsRecountTheFrames();
    void withoutCodesItSaysWhatToDo();
    void theTableIsCopied();

private:
    void settle() { QTRY_VERIFY(m_page->isSettled() && m_jobs->isIdle()); }
    void showFrames(std::vector<ArticleId> articles)
    {
        m_page->setArticles(std::move(articles));
        m_page->setTab(ComparePage::FramesTab);
        settle();
    }
    void showFrames() { showFrames({m_project->wire, m_project->coastline, m_project->ledger}); }
    void chooseMeasure(const QString &name)
    {
        QComboBox *choice = m_page->frames()->measures();
        choice->setCurrentIndex(choice->findText(name));
    }
    QTableView *table() const { return m_page->frames()->shown()->table(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int passageCount() const { return m_page->frames()->shown()->passages()->model()->rowCount(); }

    std::optional<std::pair<ArticleId, std::optional<Span>>> m_opened;
    std::unique_ptr<CodedDamProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ComparePage> m_page;
};

void FramesPageTest::init()
{
    m_project = std::make_unique<CodedDamProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_page = std::make_unique<ComparePage>(**m_project, *m_settings, *m_jobs);
    m_opened.reset();
    connect(m_page.get(), &ComparePage::articleActivated, this,
            [this](ArticleId article, std::optional<Span> place) { m_opened = {article, place}; });
    m_page->resize(1100, 700);
    m_page->show();
    settle();
}

void FramesPageTest::cleanup()
{
    m_jobs->stopAll();
    m_page.reset();
    m_jobs.reset();
    m_project.reset();
}

void FramesPageTest::aCellOpensItsPassagesAndTheirArticle()
{
    showFrames();
    QCOMPARE(table()->accessibleName(), u"Frames by source"_s);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(0, 3)).center());
    QTRY_COMPARE(passageCount(), 1);
    QListView *list = m_page->frames()->shown()->passages()->list();
    QCOMPARE(list->model()->index(0, 0).data(PassageListModel::WordsRole).toString(),
             u"recovered 17 bodies"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(m_opened);
    QVERIFY(m_opened->first == m_project->coastline);
    QVERIFY(m_opened->second == m_project->spanOf(m_project->coastline, u"recovered 17 bodies"_s));
}

void FramesPageTest::theMeasureIsChosen()
{
    showFrames();
    QCOMPARE(cell(1, 4), u"1"_s);
    table()->setCurrentIndex(table()->model()->index(1, 4));
    chooseMeasure(u"Share of the articles"_s);
    QCOMPARE(cell(1, 1).toDouble(), 2.0 / 3);
    QCOMPARE(table()->currentIndex().row(), 1); // the cell stays chosen
    QCOMPARE(table()->currentIndex().column(), 4);
}

void FramesPageTest::codesTogetherHaveTheirPassages()
{
    showFrames();
    chooseMeasure(u"Together in a sentence"_s);
    QCOMPARE(table()->accessibleName(), u"Frames together"_s);
    QCOMPARE(cell(1, 3), u"1"_s);
    table()->setCurrentIndex(table()->model()->index(1, 3));
    QTRY_COMPARE(passageCount(), 2);
    QListView *list = m_page->frames()->shown()->passages()->list();
    const QString words = list->model()->index(0, 0).data(PassageListModel::WordsRole).toString();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(m_opened);
    QVERIFY(m_opened->second == m_project->spanOf(m_opened->first, words));
}

void FramesPageTest::newTagsRecountTheFrames()
{
    showFrames();
    m_project->tagCode(m_project->coastline, u"its militants"_s, u"Frames/Conflict"_s);
    QTRY_COMPARE(cell(2, 3), u"1"_s);
    QVERIFY((*m_project)->undo());
    QTRY_COMPARE(cell(2, 3), u"0"_s);
}

void FramesPageTest::withoutCodesItSaysWhatToDo()
{
    showFrames({m_project->addArticle(u"Bare"_s, u"Nothing is coded here."_s)});
    QVERIFY(m_page->frames()->bySource()->empty()->isVisible());
    QVERIFY(!m_page->frames()->measures()->isEnabled());
}

void FramesPageTest::theTableIsCopied()
{
    showFrames();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        u"Code\tAll\tVelmora State Wire\tCoastline Today\tNorthern Ledger\nFrames/Blame\t2\t1\t0\t1\n"_s);
}

PARALLAX_TEST(FramesPageTest)
#include "frames_page_test.moc"
