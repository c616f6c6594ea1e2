#include "models/import/month_names.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class MonthNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthsOfManyLanguages();
    void otherWordsAreNoMonths();
    void weekdays();
};

void MonthNamesTest::monthsOfManyLanguages()
{
    for (const QString &name : {u"August"_s, u"août"_s, u"AUGUST"_s, u"agosto"_s, u"augustus"_s, u"Aug."_s})
        QCOMPARE(monthNumber(name), 8);
    for (const QString &name : {u"März"_s, u"mars"_s, u"marzo"_s, u"março"_s, u"maart"_s, u"Ma\u0308rz"_s})
        QCOMPARE(monthNumber(name), 3);
    QCOMPARE(monthNumber(u"déc."), 12);
    QCOMPARE(monthNumber(u"juin"), 6);
    QCOMPARE(monthNumber(u"juil."), 7);
    for (const QString &name : {u"października"_s, u"октября"_s, u"oktober"_s})
        QCOMPARE(monthNumber(name), 10);
}

void MonthNamesTest::otherWordsAreNoMonths()
{
    for (const QString &word : {u"Brumaire"_s, u"marches"_s, u"mayor"_s, QString(), u"."_s})
        QCOMPARE(monthNumber(word), 0);
}

void MonthNamesTest::weekdays()
{
    QVERIFY(isWeekday(u"Donnerstag"));
    QVERIFY(isWeekday(u"JEUDI"));
    QVERIFY(isWeekday(u"thu"));
    QVERIFY(!isWeekday(u"Guardian"));
}

PARALLAX_TEST(MonthNamesTest)
#include "month_names_test.moc"
