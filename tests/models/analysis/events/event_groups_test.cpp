#include "models/analysis/events/average_link.h"
#include "models/analysis/events/event_groups.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

/// Two fires and a strike, each told by three outlets.
static const QStringList reports = {
    u"Fire destroys Oldbridge mill\nA fire destroyed the paper mill of Oldbridge on Monday night. Fire chief "
    u"Amara "
    "Osei said the roof of the mill fell in before her crews arrived from Sandwick."_s,
    u"Oldbridge paper mill burns down\nFlames took the paper mill in Oldbridge. Residents saw the roof fall "
    u"in as "
    "crews under Amara Osei drove in from Sandwick."_s,
    u"Mill fire in Oldbridge: roof gone\nThe old paper mill of Oldbridge is gone after a fire, and chief "
    u"Osei spoke "
    "of a roof that fell within minutes. Crews came from Sandwick."_s,
    u"Fire at Harrowgate school\nA fire closed the primary school of Harrowgate. Head teacher Piet Holm led "
    u"200 "
    "pupils out of the gym before fire crews came from Norden."_s,
    u"Harrowgate pupils safe after school fire\nPiet Holm, head teacher in Harrowgate, brought 200 pupils "
    u"out of "
    "the burning gym. Crews from Norden put the fire out."_s,
    u"School gym burns in Harrowgate\nThe gym of the primary school in Harrowgate burned, and all 200 pupils "
    u"were "
    "led out by their head teacher Holm. Norden sent its crews."_s,
    u"Tram drivers of Lindholm walk out\nTram drivers in Lindholm began a strike for higher pay. Their "
    u"union, led "
    "by Tessa Brandt, rejected the offer of the city council of Lindholm."_s,
    u"No trams in Lindholm\nThe strike of the tram drivers stopped all lines in Lindholm. Union leader Tessa "
    u"Brandt "
    "called the offer of the council an insult."_s,
    u"Lindholm strike: council offers talks\nThe council of Lindholm wants to talk with Tessa Brandt, whose "
    u"union "
    "called the tram drivers out on strike over pay."_s,
};
static const std::vector<int> reported = {0, 0, 0, 1, 1, 1, 2, 2, 2};

static std::vector<int> grouped(const QStringList &texts,
                                const std::vector<std::optional<PartialDate>> &dates = {})
{
    EventTermReader reader;
    std::vector<EventTerms> terms;
    for (qsizetype i = 0; i < texts.size(); ++i)
        terms.push_back(reader.read(texts[i], dates.empty() ? std::nullopt : dates[size_t(i)]));
    return groupByEvent(terms);
}

class EventGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsOfOneEventStandTogether();
    void groupsDoNotDependOnTheOrder();
    void weeksApartIsAnotherEvent();
    void copiesOfOneTextAreOneEvent();
    void emptyTextsStandAlone();
    void givenNamesCount();
    void clustersMuchMoreAlikeWithinStayApart();
    void manyArticlesStayFast();
};

void EventGroupsTest::reportsOfOneEventStandTogether()
{
    QCOMPARE(grouped(reports), reported);
}

void EventGroupsTest::groupsDoNotDependOnTheOrder()
{
    QRandomGenerator random(7);
    std::vector<int> order = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(order, random);
        QStringList texts;
        for (const int i : order)
            texts << reports[i];
        const std::vector<int> groups = grouped(texts);
        for (size_t x = 0; x < order.size(); ++x) {
            for (size_t y = 0; y < order.size(); ++y)
                QCOMPARE(groups[x] == groups[y], reported[size_t(order[x])] == reported[size_t(order[y])]);
        }
    }
}

void EventGroupsTest::weeksApartIsAnotherEvent()
{
    const auto day = [](int n) { return PartialDate::fromDate(QDate(2024, 1, 1).addDays(n)); };
    QCOMPARE(grouped(reports.first(3), {day(1), day(2), day(2)}), (std::vector<int>{0, 0, 0}));
    QCOMPARE(grouped(reports.first(3), {day(1), day(2), day(60)}), (std::vector<int>{0, 0, 1}));
}

void EventGroupsTest::copiesOfOneTextAreOneEvent()
{
    QStringList texts(1000, reports[0]);
    texts << reports[3];
    const testing::ProcessorTimer timer;
    std::vector<int> expected(1000, 0);
    expected.push_back(1);
    QCOMPARE(grouped(texts), expected);
    QVERIFY(timer.milliseconds() < 20000);
}

void EventGroupsTest::emptyTextsStandAlone()
{
    QCOMPARE(grouped({}), std::vector<int>{});
    QCOMPARE(grouped({QString(), QString(), u"..."_s}), (std::vector<int>{0, 1, 2}));
}

void EventGroupsTest::givenNamesCount()
{
    EventTermReader reader;
    const QString text = u"marsh spoke. Then marsh left the Hall."_s;
    const auto kinds = [](const EventTerms &terms, EventTerms::Kind kind) {
        return std::ranges::count(terms.terms, kind, &EventTerms::Term::kind);
    };
    QCOMPARE(kinds(reader.read(text, {}), EventTerms::Kind::Name), 1);
    QCOMPARE(kinds(reader.read(text, {}, {u"Marsh"_s, u"Hall"_s}), EventTerms::Kind::Name), 2);
}

void EventGroupsTest::clustersMuchMoreAlikeWithinStayApart()
{
    // Two groups of six, 0.6 alike within and 0.2 between: average link alone would merge them at 0.12.
    std::vector<Similarity> pairs;
    for (int i = 0; i < 12; ++i) {
        for (int j = i + 1; j < 12; ++j)
            pairs.push_back({i, j, i / 6 == j / 6 ? 0.6F : 0.2F});
    }
    const std::vector<int> labels = averageLink(12, pairs, 0.12);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(labels[size_t(i)] == labels[0], i < 6);
    // With 0.5 between they are one.
    for (Similarity &pair : pairs)
        pair.value = pair.value < 0.5F ? 0.5F : pair.value;
    for (const int label : averageLink(12, pairs, 0.12))
        QCOMPARE(label, averageLink(12, pairs, 0.12)[0]);
}

void EventGroupsTest::manyArticlesStayFast()
{
    QRandomGenerator random(3);
    std::vector<EventTerms> articles(4000);
    for (size_t i = 0; i < articles.size(); ++i) {
        for (quint64 term = 0; term < 20; ++term) // its event's own, then what all share
            articles[i].terms.push_back({1000 + (i / 8) * 20 + term, 1, EventTerms::Kind::Name});
        for (quint64 term = 0; term < 200; ++term)
            articles[i].terms.push_back({term, 1.0F + float(random.bounded(3)), EventTerms::Kind::Word});
        std::ranges::sort(articles[i].terms);
    }
    const testing::ProcessorTimer timer;
    const std::vector<int> groups = groupByEvent(articles);
    QVERIFY2(timer.milliseconds() < 60000, qPrintable(QString::number(timer.milliseconds())));
    for (size_t i = 0; i < groups.size(); ++i)
        QCOMPARE(groups[i], int(i / 8));
}

PARALLAX_TEST(EventGroupsTest)

} // namespace parallax

#include "event_groups_test.moc"
