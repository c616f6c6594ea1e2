#include "models/analysis/claims/event_places.h"

#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class EventPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countriesAreKnownByTheirNames_data();
    void countriesAreKnownByTheirNames();
};

void EventPlacesTest::countriesAreKnownByTheirNames_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("country");
    QTest::newRow("itself") << u"Syria"_s << u"Syria"_s;
    QTest::newRow("part of it") << u"northern Syria"_s << u"Syria"_s;
    QTest::newRow("two directions") << u"the north-western Syria"_s << u"Syria"_s;
    QTest::newRow("a country of a direction") << u"South Sudan"_s << u"South Sudan"_s;
    QTest::newRow("another") << u"South Korea"_s << u"South Korea"_s;
    QTest::newRow("abbreviated") << u"the U.S."_s << u"United States"_s;
    QTest::newRow("continent") << u"North America"_s << QString();
    QTest::newRow("part of one") << u"western Africa"_s << QString();
    QTest::newRow("town") << u"Northampton"_s << QString();
}

void EventPlacesTest::countriesAreKnownByTheirNames()
{
    QFETCH(QString, place);
    QFETCH(QString, country);
    QCOMPARE(claims::countryOf(place), country);
}

PARALLAX_TEST(EventPlacesTest)
#include "event_places_test.moc"
