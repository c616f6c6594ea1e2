#include "models/items/passage_list_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/test_registry.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/summary_page.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/value_chart.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class SummaryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void aRowIsOneClickFromItsPassages();
    void oneArticleHasNoDifferences();
    void aSilentCellLeadsToTheNearestSentence();
    void theNumberMovesOverTime();

private:
    void settle() { QTRY_VERIFY(m_page->isSettled() && m_jobs->isIdle()); }
    void showTab(ComparePage::Tab tab)
    {
        m_page->setEvent(m_project->breach);
        m_page->setTab(tab);
        settle();
    }
    std::optional<std::pair<ArticleId, std::optional<Span>>> m_opened;
    std::unique_ptr<CodedDamProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ComparePage> m_page;
};

void SummaryPageTest::init()
{
    m_project = std::make_unique<CodedDamProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_page = std::make_unique<ComparePage>(**m_project, *m_settings, *m_jobs);
    m_opened.reset();
    connect(m_page.get(), &ComparePage::articleActivated, this,
            [this](ArticleId article, std::optional<Span> place) { m_opened = {article, place}; });
    m_page->resize(1200, 800);
    m_page->show();
    settle();
}

void SummaryPageTest::cleanup()
{
    m_jobs->stopAll();
    m_page.reset();
    m_jobs.reset();
    m_project.reset();
}

void SummaryPageTest::aRowIsOneClickFromItsPassages()
{
    showTab(ComparePage::SummaryTab);
    TablePage *page = m_page->summary()->page();
    QCOMPARE(page->table()->model()->index(0, 0).data().toString(), u"Numbers"_s);
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {},
                      page->table()->visualRect(page->table()->model()->index(0, 1)).center());
    QTRY_COMPARE(page->passages()->model()->rowCount(), 3);
    QListView *list = page->passages()->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(m_opened);
    QVERIFY(m_opened->first == m_project->wire);
    QVERIFY(m_opened->second == m_project->spanOf(m_project->wire, u"25 people"_s));
}

void SummaryPageTest::oneArticleHasNoDifferences()
{
    m_page->setArticles({m_project->wire});
    m_page->setTab(ComparePage::SummaryTab);
    settle();
    QVERIFY(m_page->summary()->page()->empty()->isVisible());
}

void SummaryPageTest::aSilentCellLeadsToTheNearestSentence()
{
    m_project->tagClaim(m_project->wire, u"gave way shortly after 4 a.m."_s, u"The dam gave way on Friday"_s,
                        {});
    showTab(ComparePage::ClaimsTab);
    QTableView *table = m_page->claims()->table();
    int row = 0;
    while (table->model()->index(row, 0).data().toString() != u"The dam gave way on Friday"_s)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 3));
    PassagesPanel *passages = m_page->claims()->passages();
    QTRY_COMPARE(passages->model()->rowCount(), 1);
    QTest::mouseClick(passages->list()->viewport(), Qt::LeftButton, {},
                      passages->list()->visualRect(passages->model()->index(0, 0)).center());
    QVERIFY(m_opened);
    QVERIFY(m_opened->first == m_project->ledger);
}

void SummaryPageTest::theNumberMovesOverTime()
{
    showTab(ComparePage::ClaimsTab);
    auto *chart = m_page->findChild<ValueChart *>(u"valueChart"_s);
    QVERIFY(!chart->isVisible());
    QTableView *table = m_page->claims()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->values().size(), 3);
    QVERIFY(chart->pointOf(0).x() < chart->pointOf(1).x()); // 06:00 and 09:00
    QVERIFY(chart->pointOf(0).y() < chart->pointOf(2).y()); // 25 and 19
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->pointOf(2).toPoint());
    QVERIFY(m_opened);
    QVERIFY(m_opened->first == m_project->ledger);
    QVERIFY(m_opened->second == m_project->spanOf(m_project->ledger, u"19 people"_s));
    table->setCurrentIndex(table->model()->index(1, 0)); // has no numbers
    QVERIFY(!chart->isVisible());
}

PARALLAX_TEST(SummaryPageTest)
#include "summary_page_test.moc"
