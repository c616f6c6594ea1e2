#include "ui/timeline/timeline_page.h"

#include "models/edits/change_event.h"
#include "models/items/timeline_table_model.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"
#include "ui/timeline/timeline_chart.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QCategoryAxis>
#include <QChart>
#include <QScatterSeries>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class TimelinePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void everySourceHasALane();
    void theStripHasDaysInTheirMiddle();
    void articlesWithoutADateAreCountedAndReachable();
    void enterInTheTableOpensTheArticle();
    void eventsStandByWhenTheyHappened();
    void anotherWindowShowsItsArticlesOnly();
    void aProjectWithoutArticlesSaysWhatWillStandHere();
    void theTableModelKeepsItsPromises();

private:
    void show();
    QTableView *table() { return m_page->findChild<QTableView *>(u"timelineTable"_s); }
    TimelineChart *chart() { return m_page->findChild<TimelineChart *>(); }
    QStringList lanes();

    std::unique_ptr<TemporaryProject> m_project;
    JobRunner m_jobs;
    std::unique_ptr<TimelinePage> m_page;
};

void TimelinePageTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
}

void TimelinePageTest::show()
{
    m_page = std::make_unique<TimelinePage>(**m_project, m_jobs);
    QSignalSpy loaded(m_page.get(), &TimelinePage::loaded);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(loaded.count() > 0 || loaded.wait());
}

QStringList TimelinePageTest::lanes()
{
    for (QAbstractAxis *axis : chart()->chart()->axes(Qt::Vertical))
        if (auto *names = qobject_cast<QCategoryAxis *>(axis))
            return names->categoriesLabels();
    return {};
}

void TimelinePageTest::everySourceHasALane()
{
    m_project->addArticle(u"A"_s, u"One."_s, u"Ledger"_s, u"2031-03-28"_s);
    m_project->addArticle(u"B"_s, u"Two."_s, u"Coastline"_s, u"2031-03-27"_s);
    m_project->addArticle(u"C"_s, u"Three."_s, u"Ledger"_s, u"2031-03-29T10:00+01:00"_s);
    show();
    QCOMPARE(lanes(), (QStringList{u"Coastline"_s, u"Ledger"_s}));
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->model()->index(0, TimelineTableModel::What).data().toString(), u"B"_s);
    QCOMPARE(table()->model()->index(0, TimelineTableModel::When).data().toString(), u"27 Mar 2031"_s);
}

void TimelinePageTest::articlesWithoutADateAreCountedAndReachable()
{
    m_project->addArticle(u"Dated"_s, u"One."_s, u"Ledger"_s, u"2031-03-28"_s);
    m_project->addArticle(u"Undated"_s, u"Two."_s, u"Ledger"_s);
    show();
    Chip *chip = nullptr;
    for (Chip *one : m_page->findChildren<Chip *>())
        if (one->text().contains(u"without a date"))
            chip = one;
    QVERIFY(chip && chip->isVisible());
    chip->click();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, TimelineTableModel::What).data().toString(), u"Undated"_s);
    chip->click();
    QCOMPARE(table()->model()->index(0, TimelineTableModel::What).data().toString(), u"Dated"_s);
}

void TimelinePageTest::enterInTheTableOpensTheArticle()
{
    const ArticleId article = m_project->addArticle(u"A"_s, u"One."_s, u"Ledger"_s, u"2031-03-28"_s);
    show();
    std::optional<ArticleId> opened;
    connect(m_page.get(), &TimelinePage::articleActivated, this, [&](ArticleId id) { opened = id; });
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(opened == article);
}

void TimelinePageTest::eventsStandByWhenTheyHappened()
{
    const ArticleId article = m_project->addArticle(u"A"_s, u"One."_s, u"Ledger"_s, u"2031-03-28"_s);
    show();
    QSignalSpy loaded(m_page.get(), &TimelinePage::loaded);
    QVERIFY(addEvent(**m_project, u"Dam gives way"_s, PartialDate::fromIso(u"2031-03-27T04:10"),
                     std::array{article}));
    QVERIFY(loaded.wait());
    QVERIFY(lanes().contains(u"Events"_s));
    int opened = 0;
    connect(m_page.get(), &TimelinePage::eventActivated, this, [&] { ++opened; });
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened, 1);
}

void TimelinePageTest::anotherWindowShowsItsArticlesOnly()
{
    m_project->addArticle(u"A"_s, u"One."_s, u"Ledger"_s, u"2031-03-01"_s);
    m_project->addArticle(u"B"_s, u"Two."_s, u"Ledger"_s, u"2031-03-30"_s);
    show();
    const std::int64_t start = PartialDate::fromIso(u"2031-03-29")->startMs();
    Q_EMIT chart()->windowRequested({start, start + 3 * 86'400'000LL});
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, TimelineTableModel::What).data().toString(), u"B"_s);
}

void TimelinePageTest::aProjectWithoutArticlesSaysWhatWillStandHere()
{
    m_page = std::make_unique<TimelinePage>(**m_project, m_jobs);
    QSignalSpy loaded(m_page.get(), &TimelinePage::loaded);
    m_page->show();
    QVERIFY(loaded.wait());
    QVERIFY(!chart()->isVisible());
}

void TimelinePageTest::theTableModelKeepsItsPromises()
{
    m_project->addArticle(u"A"_s, u"One."_s, u"Ledger"_s, u"2031-03-28"_s);
    TimelineTableModel model((*m_project)->read().articles);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const TimelineData data = readTimeline((*m_project)->read());
    model.setRows(rowsIn(data, *data.wholeTime(), true, true), data.sources);
    QCOMPARE(model.rowCount(), 1);
    model.setRows({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TimelinePageTest::theStripHasDaysInTheirMiddle()
{
    const auto day = [](int number) { return *PartialDate::fromIso(u"2031-03-0%1"_s.arg(number)); };
    TimelineData data;
    data.articles.push_back({ArticleId(1), std::nullopt, day(1)});
    const TimeWindow twoDays{day(1).startMs(), day(3).startMs()};
    QCOMPARE(histogram(data, twoDays, 4), (std::vector<int>{0, 1, 0, 0}));
    QCOMPARE(histogram(data, {day(2).startMs(), day(3).startMs()}, 1), std::vector<int>{0});
}

PARALLAX_TEST(TimelinePageTest)
#include "timeline_page_test.moc"
