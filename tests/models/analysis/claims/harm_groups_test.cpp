#include "models/analysis/claims/claim_groups.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax {

class HarmGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void harmsOfOneEventAreOneClaim();
    void aGroupStaysNarrow();
    void manyDaysOfOnePlaceAreToldApart();
    void manyNumbersOfOneDayAreToldApart();
    void wordingsOfHarmsAreRead();
};

static ClaimFinding harm(const QString &persons, QDate day, double value, bool saysDay = false)
{
    ClaimFinding claim{
        Span(0, 1),
        ClaimSort::Harm,
        u"%1 were killed in Ismere, %2"_s.arg(persons, QLocale::c().toString(day, u"d MMMM yyyy")),
        {},
        {},
        0.5,
        saysDay};
    claim.statement.value = value;
    return claim;
}

/// Of a day in November 2024.
static ClaimFinding harm(const QString &persons, int day, double value, bool saysDay = false)
{
    return harm(persons, QDate(2024, 11, day), value, saysDay);
}

void HarmGroupsTest::harmsOfOneEventAreOneClaim()
{
    ClaimGroups groups;
    const QString dead = u"People were killed in Ismere, 4 November 2024"_s;
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 4, 25)), dead);
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 4, 25)), dead);
    // What else one article counts there is another thing.
    const QString all = u"1,102 people were killed in Ismere, 4 November 2024"_s;
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 4, 1102)), all);
    groups.beginText();
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 5, 31)), dead); // another outlet's number
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 5, 1100)), all);
    QCOMPARE(groups.wordingOf(harm(u"Civilians"_s, 4, 25)), dead); // the same number under another name
    QCOMPARE(groups.wordingOf(harm(u"Families"_s, 4, 25)),
             u"Families were killed in Ismere, 4 November 2024"_s);
    QCOMPARE(groups.wordingOf(harm(u"Civilians"_s, 4, 12)),
             u"Civilians were killed in Ismere, 4 November 2024"_s);
    groups.beginText();
    const QString later = u"People were killed in Ismere, 9 November 2024"_s;
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 9, 25)), later);
    // Two texts that say their days mean these.
    groups.beginText();
    const QString raid = u"Rebels were killed in Ismere, 20 November 2024"_s;
    QCOMPARE(groups.wordingOf(harm(u"Rebels"_s, 20, 30, true)), raid);
    groups.beginText();
    QCOMPARE(groups.wordingOf(harm(u"Militants"_s, 20, 29, true)), raid);
    QCOMPARE(groups.wordingOf(harm(u"Rebels"_s, 21, 17, true)),
             u"Rebels were killed in Ismere, 21 November 2024"_s);
}

void HarmGroupsTest::aGroupStaysNarrow()
{
    ClaimGroups groups;
    QStringList wordings;
    for (const double value : {25, 70, 200, 590}) {
        groups.beginText();
        wordings << groups.wordingOf(harm(u"People"_s, 4, value));
    }
    const QString dead = u"People were killed in Ismere, 4 November 2024"_s;
    const QString more = u"200 people were killed in Ismere, 4 November 2024"_s;
    QCOMPARE(wordings, QStringList({dead, dead, more, more}));
    groups.beginText();
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 4, 69)), dead);
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 4, 77)),
             u"77 people were killed in Ismere, 4 November 2024"_s);
}

void HarmGroupsTest::manyDaysOfOnePlaceAreToldApart()
{
    ClaimGroups groups;
    const QDate first(2020, 1, 1);
    for (int day = 0; day < 500; ++day) {
        groups.beginText();
        groups.wordingOf(harm(u"People"_s, first.addDays(5 * day), 25));
    }
    groups.beginText();
    const QString few = groups.wordingOf(harm(u"People"_s, 4, 25));
    groups.beginText();
    const QString many = groups.wordingOf(harm(u"People"_s, 4, 1102));
    QCOMPARE_NE(few, many);
    groups.beginText();
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 5, 26)), few);
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 5, 1100)), many);
}

void HarmGroupsTest::manyNumbersOfOneDayAreToldApart()
{
    ClaimGroups groups;
    double value = 1;
    for (int i = 0; i < 150; ++i, value = std::ceil(value * 1.1 + 1))
        groups.wordingOf(harm(u"Rebels"_s, 4, value));
    groups.beginText();
    const QString few = groups.wordingOf(harm(u"People"_s, 4, 1e12));
    const QString many = groups.wordingOf(harm(u"People"_s, 4, 1e13));
    QCOMPARE_NE(few, many);
    groups.beginText();
    QCOMPARE(groups.wordingOf(harm(u"People"_s, 4, 1e12)), few);
}

void HarmGroupsTest::wordingsOfHarmsAreRead()
{
    ClaimFinding claim{
        Span(0, 1), ClaimSort::Harm, u"People were killed in Ismere, 5 November 2024"_s, {}, {}, 0.5};
    claim.statement.value = 1100;
    ClaimGroups groups;
    groups.know(u"1,102 people were killed in Ismere, 4 November 2024"_s);
    groups.know(u"Something else happened"_s);
    QCOMPARE(groups.wordingOf(claim), u"1,102 people were killed in Ismere, 4 November 2024"_s);
    claim.statement.value = 25;
    QCOMPARE(groups.wordingOf(claim), claim.wording);
    QVERIFY(!claims::harmKeyOf(u"Ismere attacked Lazna"_s));
    QVERIFY(!claims::harmKeyOf(u"People were killed in Ismere, November 2024"_s)->day.isValid());
}

PARALLAX_TEST(HarmGroupsTest)

} // namespace parallax

#include "harm_groups_test.moc"
