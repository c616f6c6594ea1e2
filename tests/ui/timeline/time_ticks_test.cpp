#include "ui/timeline/time_ticks.h"

#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

std::int64_t ms(const QString &iso)
{
    return QDateTime::fromString(iso + u"Z"_s, Qt::ISODate).toMSecsSinceEpoch();
}

TimeWindow window(const QString &start, const QString &end)
{
    return {ms(start), ms(end)};
}

} // namespace

class TimeTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreOfTheCalendar_data();
    void stepsAreOfTheCalendar();
    void everyWindowHasAFewTicksThatDiffer();
};

void TimeTicksTest::stepsAreOfTheCalendar_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("an hour") << u"2025-03-11T20:20:00"_s << u"2025-03-11T21:20:00"_s
                             << QStringList{u"11 Mar 20:30"_s, u"11 Mar 21:00"_s};
    QTest::newRow("days") << u"2025-03-10T13:00:00"_s << u"2025-03-13T02:00:00"_s
                          << QStringList{u"11 Mar"_s, u"12 Mar"_s, u"13 Mar"_s};
    QTest::newRow("Mondays") << u"2025-03-05T00:00:00"_s << u"2025-03-25T00:00:00"_s
                             << QStringList{u"10 Mar"_s, u"17 Mar"_s, u"24 Mar"_s};
    QTest::newRow("months") << u"2024-12-15T00:00:00"_s << u"2025-02-20T00:00:00"_s
                            << QStringList{u"Jan 2025"_s, u"Feb 2025"_s};
    QTest::newRow("before 1970") << u"1938-06-01T00:00:00"_s << u"1948-06-01T00:00:00"_s
                                 << QStringList{u"1940"_s, u"1945"_s};
}

void TimeTicksTest::stepsAreOfTheCalendar()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QStringList, labels);
    QStringList found;
    for (const TimeTick &tick : timeTicks(window(start, end), 4)) {
        found << tick.label;
        QVERIFY(tick.ms >= ms(start) && tick.ms <= ms(end));
    }
    QCOMPARE(found, labels);
}

void TimeTicksTest::everyWindowHasAFewTicksThatDiffer()
{
    const std::int64_t start = ms(u"2024-02-28T07:11:13"_s);
    for (std::int64_t length = 3'600'000; length < 200LL * 366 * 86'400'000; length += length / 7) {
        for (const int most : {3, 7, 12}) {
            const std::vector<TimeTick> ticks = timeTicks({start, start + length}, most);
            QVERIFY2(!ticks.empty() && int(ticks.size()) <= most, qPrintable(QString::number(length)));
            QSet<QString> labels;
            for (const TimeTick &tick : ticks)
                labels << tick.label;
            QCOMPARE(labels.size(), qsizetype(ticks.size()));
        }
    }
}

} // namespace parallax

using parallax::TimeTicksTest;
PARALLAX_TEST(TimeTicksTest)
#include "time_ticks_test.moc"
