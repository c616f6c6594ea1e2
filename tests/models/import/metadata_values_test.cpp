#include "models/import/metadata_values.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class MetadataValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void domains();
    void languages();
};

void MetadataValuesTest::dates_data()
{
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) { QTest::newRow(qPrintable(text)) << iso; };
    row(u"2024-11-28"_s, u"2024-11-28"_s);
    row(u"2024-11"_s, u"2024-11"_s);
    row(u"28 November 2024"_s, u"2024-11-28"_s);
    row(u"Nov. 8, 2024"_s, u"2024-11-08"_s);
    row(u"Sept 1st 2024"_s, u"2024-09-01"_s);
    row(u"Thursday, 28th nov 2024"_s, u"2024-11-28"_s);
    row(u"November 28, 2024 at 14:05"_s, u"2024-11-28T14:05"_s);
    row(u"Thu, 28 Nov 2024 14:05:09 +0100"_s, u"2024-11-28T14:05:09+01:00"_s);
    row(u"28 Nov 2024 9:05 GMT"_s, u"2024-11-28T09:05Z"_s);
    row(u"jeudi 28 novembre 2024"_s, u"2024-11-28"_s);
    row(u"1er décembre 2024"_s, u"2024-12-01"_s);
    row(u"28. März 2024"_s, u"2024-03-28"_s);
    row(u"28 de noviembre de 2024"_s, u"2024-11-28"_s);
    row(u"28 août 2024, 14:05"_s, u"2024-08-28T14:05"_s);
    row(u"31 June 2024"_s, u""_s);
    row(u"28 Brumaire 2024"_s, u""_s);
    row(u"03/04/2024"_s, u""_s);
    row(u"28 November"_s, u""_s);
    row(u"28 November 2024 was cold"_s, u""_s);
}

void MetadataValuesTest::dates()
{
    QFETCH(QString, iso);
    const auto date = parsePublished(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(date ? date->toIso() : QString(), iso);
}

void MetadataValuesTest::domains()
{
    QCOMPARE(domainOf(u"news.sky.com"_s), u"news.sky.com"_s);
    QCOMPARE(domainOf(u"https://www.Reuters.com:443/a/b?c=d.e"_s), u"reuters.com"_s);
    QCOMPARE(domainOf(u"münchner-blatt.example/x"_s), u"münchner-blatt.example"_s);
    QCOMPARE(domainOf(u"Sky News"_s), QString());
    QCOMPARE(domainOf(u"U.S. Army"_s), QString());
    QCOMPARE(domainOf(u"St. Petersburg Times"_s), QString());
}

void MetadataValuesTest::languages()
{
    QCOMPARE(languageTag(u"pt-BR"_s), u"pt-BR"_s);
    QCOMPARE(languageTag(u"arabic"_s), u"ar"_s);
    QCOMPARE(languageTag(u"the language of the court"_s), QString());
}

PARALLAX_TEST(MetadataValuesTest)
#include "metadata_values_test.moc"
