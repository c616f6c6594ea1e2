#include "models/items/comparison_table_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/frames_page.h"
#include "ui/comparison/summary_page.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/text_columns.h"
#include "ui/comparison/voices_page.h"
#include "ui/comparison/words_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Whatever is compared, each tab has a table or says in words what to do.
class OddComparisonsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void oneArticle();
    void identicalArticles();
    void otherLanguages();
    void articlesWithoutSentences();
    void nothingTagged();
    void aHundredColumns();
    void rowsAreAsHighAsTheirText();

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled() && m_jobs->isIdle(), 60'000); }
    void compare(const std::vector<ArticleId> &articles)
    {
        m_page->setArticles(articles);
        for (int tab = ComparePage::SummaryTab; tab <= ComparePage::WordsTab; ++tab) {
            m_page->setTab(ComparePage::Tab(tab));
            settle();
            if (tab != ComparePage::TextTab)
                QVERIFY2(answers(*page(ComparePage::Tab(tab))), qPrintable(u"tab %1"_s.arg(tab)));
        }
    }
    /// Rows, or a sentence that is seen.
    static bool answers(const TablePage &page)
    {
        if (page.table()->isVisible())
            return page.table()->model()->rowCount() > 0;
        const QList<QLabel *> labels = page.empty()->findChildren<QLabel *>();
        return page.empty()->isVisible()
            && std::ranges::any_of(labels, [](const QLabel *label) { return label->text().size() > 20; });
    }
    TablePage *page(ComparePage::Tab tab) const
    {
        switch (tab) {
        case ComparePage::SummaryTab:
            return m_page->summary()->page();
        case ComparePage::TextTab:
            return nullptr;
        case ComparePage::ClaimsTab:
            return m_page->claims();
        case ComparePage::NamesTab:
            return m_page->names();
        case ComparePage::VoicesTab:
            return m_page->voices()->table();
        case ComparePage::FramesTab:
            return m_page->frames()->shown();
        case ComparePage::WordsTab:
            return m_page->words()->table();
        }
        Q_UNREACHABLE_RETURN(nullptr);
    }
    std::unique_ptr<DamProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ComparePage> m_page;
};

void OddComparisonsTest::init()
{
    m_project = std::make_unique<DamProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_page = std::make_unique<ComparePage>(**m_project, *m_settings, *m_jobs);
    m_page->resize(1200, 800);
    m_page->show();
    settle();
}

void OddComparisonsTest::cleanup()
{
    m_jobs->stopAll();
    m_page.reset();
    m_jobs.reset();
    m_project.reset();
}

void OddComparisonsTest::oneArticle()
{
    compare({m_project->wire});
    QCOMPARE(m_page->texts()->count(), 1);
}

void OddComparisonsTest::identicalArticles()
{
    const QString text = u"The dam broke at dawn. Nobody was warned."_s;
    const ArticleId first = m_project->addArticle(u"One"_s, text, u"First"_s);
    const ArticleId second = m_project->addArticle(u"Two"_s, text, u"Second"_s);
    compare({first, second});
    QCOMPARE(m_page->texts()->count(), 2);
}

void OddComparisonsTest::otherLanguages()
{
    const ArticleId german = m_project->addArticle(
        u"Bruch"_s, u"Der Damm brach im Morgengrauen. Niemand wurde gewarnt."_s, u"Tag"_s);
    const ArticleId arabic =
        m_project->addArticle(u"سد"_s, u"انهار السد عند الفجر. لم يتم تحذير أحد."_s, u"يوم"_s);
    compare({german, arabic, m_project->wire});
}

void OddComparisonsTest::articlesWithoutSentences()
{
    const ArticleId marks = m_project->addArticle(u"Marks"_s, u"* * *"_s, u"Marks"_s);
    const ArticleId spaces = m_project->addArticle(u"Line"_s, u"\u2014"_s, u"Line"_s);
    compare({marks, spaces});
    QCOMPARE(m_page->texts()->count(), 2);
}

void OddComparisonsTest::nothingTagged()
{
    const ArticleId first = m_project->addArticle(u"One"_s, u"The dam broke at dawn."_s, u"First"_s);
    const ArticleId second = m_project->addArticle(u"Two"_s, u"A dyke gave way at night."_s, u"Second"_s);
    compare({first, second});
    for (TablePage *table : {m_page->claims(), m_page->names()})
        QCOMPARE(table->table()->model()->rowCount(), 0);
}

void OddComparisonsTest::aHundredColumns()
{
    std::vector<ArticleId> articles{m_project->ledger, m_project->wire};
    for (int i = 0; i < 98; ++i)
        articles.push_back(m_project->addArticle(
            u"Report %1"_s.arg(i), u"Report %1 of the dam by Helena Marsh."_s.arg(i), u"Outlet %1"_s.arg(i)));
    compare(articles);
    QCOMPARE(m_page->texts()->count(), 4);
    m_page->setTab(ComparePage::NamesTab);
    QCOMPARE(m_page->names()->table()->model()->columnCount(),
             102); // the entity, its mentions, and each source
}

/// They are measured a few at a time, those above what is seen too.
void OddComparisonsTest::rowsAreAsHighAsTheirText()
{
    m_page->setEvent(m_project->breach);
    m_page->setTab(ComparePage::ClaimsTab);
    settle();
    const ComparisonTable *table = m_page->claims()->table();
    const QAbstractItemView *view = table;
    int tallest = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QCOMPARE(table->rowHeight(row), view->sizeHintForRow(row));
        tallest = std::max(tallest, table->rowHeight(row));
    }
    QVERIFY(tallest > 80); // more than one line
}

PARALLAX_TEST(OddComparisonsTest)
#include "odd_comparisons_test.moc"
