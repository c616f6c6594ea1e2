#include "models/analysis/claims/claim_groups.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class HarmGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void harmsOfOneEventAreOneClaim();
    void wordingsOfHarmsAreRead();
};

void HarmGroupsTest::harmsOfOneEventAreOneClaim()
{
    const auto harm = [](const QString &persons, int day, double value, bool saysDay = false) {
        ClaimFinding claim{Span(0, 1),
                           ClaimSort::Harm,
                           u"%1 were killed in Ismere, %2 November 2024"_s.arg(persons).arg(day),
                           {},
                           {},
                           0.5,
                           saysDay};
        claim.statement.value = value;
        return claim;
    };
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
