#include "models/analysis/dates/find_dates.h"
#include "models/analysis/quantities/find_quantities.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 12) : u"?"_s;
}

std::vector<Quantity> quantitiesIn(const QString &text, const QString &language = u"en"_s)
{
    const CodePointIndex index(text);
    return findQuantities(index, language,
                          findDates(index, {PartialDate::fromDate(QDate(2024, 11, 29)), language}));
}

/// "at least 25=25 civilians": words, value (or low..high) and unit, in order.
QString found(const QString &text, const QString &language = u"en"_s)
{
    const CodePointIndex index(text);
    QStringList all;
    for (const Quantity &one : quantitiesIn(text, language)) {
        const QString value = one.value ? number(one.value) : number(one.low) + u".."_s + number(one.high);
        all << index.cut(one.span).toString() + u'=' + value
                + (one.unit.isEmpty() ? QString() : u' ' + one.unit);
    }
    return all.join(" | "_L1);
}

} // namespace

class FindQuantitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void boundsFollowTheModifier();
    void harms_data();
    void harms();
    void placeAndTimeOfTheSentence();
    void otherLanguagesGiveFigures();
    void hostileTextIsLinear();
};

static void row(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected;
}

void FindQuantitiesTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("figures", u"It forced 14,000 people out."_s, u"14,000=14000 people"_s);
    row("at least", u"At least 25 civilians died."_s, u"At least 25=25 civilians"_s);
    row("over", u"The deaths of over 500,000 people."_s, u"over 500,000=500000 people"_s);
    row("adjective", u"Over 80 civilian casualties were told."_s, u"Over 80=80 casualties"_s);
    row("words", u"Twenty-five towns and two hundred and six villages."_s,
        u"Twenty-five=25 towns | two hundred and six=206 villages"_s);
    row("dozen", u"They took a dozen towns."_s, u"a dozen=12 towns"_s);
    row("dozens", u"They took dozens of towns."_s, u"dozens=24..? towns"_s);
    row("round", u"Hundreds of thousands of refugees, tens of thousands of tents."_s,
        u"Hundreds of thousands=200000..? refugees | tens of thousands=20000..? tents"_s);
    row("half a million", u"Half a million people."_s, u"Half a million=500000 people"_s);
    row("million", u"Over three million people and 1.2 million votes."_s,
        u"Over three million=3000000 people | 1.2 million=1200000 votes"_s);
    row("between", u"Between 20 and 30 soldiers."_s, u"Between 20 and 30=20..30 soldiers"_s);
    row("range", u"Some 20-30 boats, 2 to 3 million litres."_s,
        u"Some 20-30=20..30 boats | 2 to 3 million litres=2000000..3000000 l"_s);
    row("measure", u"They pushed nearly 10 kilometers (6 miles) on."_s,
        u"nearly 10 kilometers=10 km | 6 miles=6 miles"_s);
    row("square", u"Some 300 square miles."_s, u"Some 300 square miles=300 square miles"_s);
    row("percent", u"It rose 3.5 percent, then 7%."_s, u"3.5 percent=3.5 percent | 7%=7 percent"_s);
    row("money", u"It cost $3.5 million or \u20ac20."_s, u"$3.5 million=3500000 USD | \u20ac20=20 EUR"_s);
    row("twice", u"It is more than twice the size."_s, u"more than twice=2 times"_s);
    row("plus", u"60-plus boats."_s, u"60-plus=60 boats"_s);
    row("one that counts", u"At least one officer and one civilian, one of them, no one."_s,
        u"At least one=1 officer | one=1 civilian"_s);
    row("no dates", u"On 7 November 2024, in 1995, three days ago."_s, QString());
    row("no times or ages", u"At 5 p.m. a 37-year-old man."_s, QString());
    row("no names", u"Resolution 425, Article 8, an F-16, No. 5, the Group of Seven."_s, QString());
    row("no score", u"They won 3-2."_s, QString());
    row("no footnotes", u"They left.\n\n12\n\nRain came."_s, QString());
    row("nothing", u"The bridge fell."_s, QString());
}

void FindQuantitiesTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(found(text), expected);
}

void FindQuantitiesTest::boundsFollowTheModifier()
{
    const auto bounds = [](const QString &text) {
        const Quantity one = quantitiesIn(text).front();
        return one.modifier + u':' + number(one.low) + u".."_s + number(one.high);
    };
    QCOMPARE(bounds(u"at least 25 men"_s), u"at least:25..?"_s);
    QCOMPARE(bounds(u"no more than 9 men"_s), u"no more than:?..9"_s);
    QCOMPARE(bounds(u"nearly 40 men"_s), u"nearly:?..?"_s);
    QCOMPARE(bounds(u"40 men"_s), u":40..40"_s);
}

void FindQuantitiesTest::harms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("two in a sentence", u"At least 12 civilians were killed and 46 wounded in these strikes."_s,
        u"killed wounded"_s);
    row("participle", u"The blast killed 25 people, wounding 40."_s, u"killed wounded"_s);
    row("noun", u"It led to the deaths of over 500,000 people."_s, u"killed"_s);
    row("displaced", u"The strikes forced 14,000 people from their homes."_s, u"displaced"_s);
    row("arrested", u"Police arrested 12 students."_s, u"arrested"_s);
    row("captured", u"The rebels stormed a dozen towns."_s, u"captured"_s);
    row("strikes", u"Warplanes conducted at least 125 airstrikes."_s, u"strikes"_s);
    row("destroyed", u"Our forces have destroyed 12 enemy tanks."_s, u"destroyed"_s);
    row("of the verb before", u"The blast killed 25 people and left 40 wounded."_s, u"killed wounded"_s);
    row("of them", u"The raid killed 25 civilians, six of them children."_s, u"killed killed"_s);
    row("goes on", u"It killed 45 people in Harrow and 22 in Tarnow."_s, u"killed killed"_s);
    row("adjective", u"The bodies of two men and several injured civilians arrived."_s, u"killed wounded"_s);
    row("no victims", u"They were evacuated in two stages."_s, QString());
    row("none", u"She bought 12 apples."_s, QString());
}

void FindQuantitiesTest::harms()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList all;
    for (const Quantity &one : quantitiesIn(text))
        all << one.what;
    QCOMPARE(all.join(u' '), expected);
}

void FindQuantitiesTest::placeAndTimeOfTheSentence()
{
    const Quantity one =
        quantitiesIn(
            u"Rain came. Four civilians died on Friday in northwest Harrow province. It ended Monday."_s)
            .front();
    QCOMPARE(one.where, u"northwest Harrow"_s);
    QCOMPARE(one.when, u"2024-11-29"_s);
    QCOMPARE(one.counted, u"civilians"_s);
    const auto place = [](const QString &text) { return quantitiesIn(text).front().where; };
    QCOMPARE(place(u"Four civilians died in neighbouring Harrow on Friday."_s), u"Harrow"_s);
    QCOMPARE(place(u"Four civilians died near the Turkish border."_s), QString());
    QCOMPARE(place(u"Four civilians died in March."_s), QString());
    QCOMPARE(place(u"Four civilians died in Harrow\n\nTarnow Post"_s), u"Harrow"_s);
}

void FindQuantitiesTest::otherLanguagesGiveFigures()
{
    QCOMPARE(found(u"Il y a 25 morts et vingt bless\u00e9s."_s, u"fr"_s), u"25=25"_s);
}

void FindQuantitiesTest::hostileTextIsLinear()
{
    for (const QString &piece : {u"A.A.A."_s, u"9 "_s, u"9,"_s, u"hundreds of "_s, u"two hundred and "_s,
                                 u"at least "_s, u"5-"_s, u"1/2 "_s, u"$"_s, u"on Friday 5 "_s, u"A"_s}) {
        const testing::ProcessorTimer timer;
        quantitiesIn(piece.repeated(100'000 / piece.size()));
        QVERIFY2(timer.milliseconds() < 20'000, qPrintable(piece));
    }
}

PARALLAX_TEST(FindQuantitiesTest)

} // namespace parallax

#include "find_quantities_test.moc"
