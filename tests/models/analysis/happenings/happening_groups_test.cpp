#include "models/analysis/happenings/happening_groups.h"

#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class HappeningGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatSeveralTellIsOneEvent();
    void anotherDayIsAnotherEventWithItsDayInTheName();
    void anotherVerbNeedsMoreInCommon();
    void eventsThatAreThereWinAlsoWithoutADay();
};

namespace {

HappeningFinding told(const QString &name, int day, const QStringList &actors = {u"Harbour Front"_s})
{
    return {Span(0, 1), {}, name, PartialDate::fromDate(QDate(2024, 11, day)), actors, {}, {}, 0.7};
}

} // namespace

void HappeningGroupsTest::whatSeveralTellIsOneEvent()
{
    HappeningGroups groups;
    groups.eventOf(told(u"Fighters of the Harbour Front seized Ismere"_s, 28));
    QCOMPARE(groups.eventOf(told(u"Ismere was seized by the Harbour Front"_s, 28)).name,
             u"Fighters of the Harbour Front seized Ismere"_s);
    QCOMPARE(groups.eventOf(told(u"Bombs struck Port Ilmen"_s, 28, {u"Port Ilmen"_s})).name,
             u"Bombs struck Port Ilmen"_s);
}

void HappeningGroupsTest::anotherDayIsAnotherEventWithItsDayInTheName()
{
    HappeningGroups groups;
    const QString name = u"Bombs struck Ismere"_s;
    groups.eventOf(told(name, 27));
    const HappeningGroups::Event later = groups.eventOf(told(name, 28));
    QCOMPARE(later.name, u"Bombs struck Ismere (28 Nov 2024)"_s);
    QCOMPARE(later.happened->toIso(), u"2024-11-28"_s);
    QCOMPARE(groups.eventOf(told(name, 28)).name, later.name);
    QCOMPARE(groups.eventOf(told(name, 27)).name, name);
}

void HappeningGroupsTest::anotherVerbNeedsMoreInCommon()
{
    HappeningGroups groups;
    groups.eventOf(told(u"The Harbour Front seized Ismere"_s, 28));
    const QString left = u"The Harbour Front left Ismere hastily at night"_s;
    QCOMPARE(groups.eventOf(told(left, 28)).name, left);
}

void HappeningGroupsTest::eventsThatAreThereWinAlsoWithoutADay()
{
    HappeningGroups groups;
    groups.know(u"Ismere seized"_s, std::nullopt);
    groups.know(u"Port Ilmen bombed"_s, PartialDate::fromIso(u"2024-10"));
    const auto own = groups.eventOf(told(u"Fighters of the Harbour Front seized Ismere"_s, 28));
    QCOMPARE(own.name, u"Ismere seized"_s);
    QVERIFY(own.isKnown && !own.happened);
    const QString later = u"Port Ilmen was bombed"_s;
    QCOMPARE(groups.eventOf(told(later, 28)).name, later); // not in October
}

PARALLAX_TEST(HappeningGroupsTest)
#include "happening_groups_test.moc"
