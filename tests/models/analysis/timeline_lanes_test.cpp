#include "models/analysis/timeline_lanes.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class TimelineLanesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstToPublishStandsOnTop();
    void articlesOfOneDateShareAMark();
    void windowCountsWhatLiesOutside();
    void coarseDatesAreInEveryWindowTheyTouch();
    void manyArticlesMakeFewMarks();
    void nothingDatedHasNoTime();
};

static TimelineArticle article(int id, int source, const char *date)
{
    return {ArticleId(id), source ? std::optional(SourceId(source)) : std::nullopt,
            PartialDate::fromIso(QString::fromLatin1(date))};
}

static TimeWindow days(const char *first, const char *last)
{
    return {PartialDate::fromIso(QString::fromLatin1(first))->startMs(),
            PartialDate::fromIso(QString::fromLatin1(last))->endMs()};
}

void TimelineLanesTest::firstToPublishStandsOnTop()
{
    const TimelineArticle articles[] = {article(1, 3, "2024-11-28"), article(2, 1, "2024-11-29"),
                                        article(3, 0, "2024-11-01"), article(4, 2, ""),
                                        article(5, 1, "2024-11-27"), article(6, 1, "")};
    const auto order = [&](TimeWindow window) {
        QString names;
        for (const TimelineLane &lane : timelineLanes(articles, window, 10))
            names += lane.source ? QString::number(lane.source->value()) : u"-"_s;
        return names;
    };
    QCOMPARE(order(*wholeTime(articles)), u"132-"_s);
    QCOMPARE(order(days("2024-11-28", "2024-11-28")), u"132-"_s); // brushing doesn't move the lanes
    const auto lanes = timelineLanes(articles, *wholeTime(articles), 10);
    QCOMPARE(lanes[0].articles, (std::vector{ArticleId(5), ArticleId(2)}));
    QCOMPARE(lanes[0].undated, std::vector{ArticleId(6)});
    QCOMPARE(lanes[2].undated, std::vector{ArticleId(4)});
    QVERIFY(lanes[2].marks.empty());
}

void TimelineLanesTest::articlesOfOneDateShareAMark()
{
    const TimelineArticle articles[] = {article(9, 1, "2024-11-28"), article(2, 1, "2024-11-28"),
                                        article(3, 1, "2024-11-28T10:00Z"), article(4, 1, "2024-11-29")};
    const auto lanes = timelineLanes(articles, *wholeTime(articles), 3);
    QCOMPARE(lanes[0].articles, (std::vector{ArticleId(2), ArticleId(9), ArticleId(3), ArticleId(4)}));
    QCOMPARE(lanes[0].marks.size(), 3);
    const TimeWindow day = days("2024-11-28", "2024-11-28");
    QCOMPARE(lanes[0].marks[0], (TimelineMark{day.startMs, day.endMs, 0, 2}));
    QCOMPARE(lanes[0].marks[1].count, 1);
    QCOMPARE(lanes[0].marks[2].first, 3);
}

void TimelineLanesTest::windowCountsWhatLiesOutside()
{
    const TimelineArticle articles[] = {article(1, 1, "2024-11-26"), article(2, 1, "2024-11-27"),
                                        article(3, 1, "2024-11-28"), article(4, 1, "2024-11-29"),
                                        article(5, 1, "2024-11-30")};
    const auto lanes = timelineLanes(articles, days("2024-11-28", "2024-11-28"), 10);
    QCOMPARE(lanes[0].before, 2); // the day before ends where the window starts
    QCOMPARE(lanes[0].after, 2);
    QCOMPARE(lanes[0].articles, std::vector{ArticleId(3)});
}

void TimelineLanesTest::coarseDatesAreInEveryWindowTheyTouch()
{
    const TimelineArticle articles[] = {article(1, 1, "2024-11"), article(2, 1, "2024"),
                                        article(3, 1, "2024-11-28")};
    const TimeWindow day = days("2024-11-28", "2024-11-28");
    const auto lanes = timelineLanes(articles, day, 10);
    QCOMPARE(lanes[0].articles, (std::vector{ArticleId(2), ArticleId(1), ArticleId(3)}));
    QVERIFY(lanes[0].marks[0].startMs < day.startMs && lanes[0].marks[0].endMs > day.endMs);
}

void TimelineLanesTest::manyArticlesMakeFewMarks()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<TimelineArticle> articles;
        const QDate start(2024, 1, 1);
        for (int i = random.bounded(300); i >= 0; --i) {
            const QString date = start.addDays(random.bounded(200)).toString(Qt::ISODate);
            articles.push_back({ArticleId(i + 1), SourceId(1 + random.bounded(3)),
                                random.bounded(5) ? PartialDate::fromIso(date) : std::nullopt});
        }
        const int most = 1 + random.bounded(20);
        const TimeWindow window = days("2024-02-01", "2024-05-15");
        size_t counted = 0;
        for (const TimelineLane &lane : timelineLanes(articles, window, most)) {
            QVERIFY(int(lane.marks.size()) <= most);
            int next = 0;
            for (const TimelineMark &mark : lane.marks) {
                QCOMPARE(mark.first, next);
                QVERIFY(mark.count > 0 && mark.startMs < mark.endMs);
                next += mark.count;
            }
            QCOMPARE(next, int(lane.articles.size()));
            counted += lane.articles.size() + lane.undated.size() + size_t(lane.before + lane.after);
        }
        QCOMPARE(counted, articles.size()); // none dropped silently
    }
}

void TimelineLanesTest::nothingDatedHasNoTime()
{
    const TimelineArticle articles[] = {article(1, 1, "")};
    QCOMPARE(wholeTime(articles), std::nullopt);
    QCOMPARE(wholeTime({}), std::nullopt);
    QVERIFY(timelineLanes({}, days("2024", "2024"), 5).empty());
}

PARALLAX_TEST(TimelineLanesTest)

} // namespace parallax

#include "timeline_lanes_test.moc"
