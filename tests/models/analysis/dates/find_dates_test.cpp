#include "models/analysis/dates/find_dates.h"
#include "models/text/code_points.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

// A Friday.
const PartialDate published = PartialDate::fromDate(QDate(2024, 11, 29));

/// "Thursday=2024-11-28 | three days=P3D": words and values, in order.
QString found(const QString &text, const DateContext &context)
{
    const CodePointIndex index(text);
    QStringList all;
    for (const TimeExpression &one : findDates(index, context))
        all << index.cut(one.span).toString() + u'=' + one.value;
    return all.join(" | "_L1);
}

} // namespace

class FindDatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void english_data();
    void english();
    void typesAndModifiers();
    void boundsAreDays();
    void figuresFollowTheSource();
    void otherLanguages_data();
    void otherLanguages();
    void withoutPublicationDateTheUnknownStaysOpen();
    void spansCountCodePoints();
    void hostileTextIsLinear();
};

static void row(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected;
}

void FindDatesTest::english_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("weekday past", u"The ferry sank on Thursday."_s, u"Thursday=2024-11-28"_s);
    row("weekday of publication", u"Officials said Friday that it sank."_s, u"Friday=2024-11-29"_s);
    row("weekday ahead", u"The council will meet on Monday."_s, u"Monday=2024-12-02"_s);
    row("passive ahead", u"The bridge must be repaired by Monday."_s, u"Monday=2024-12-02"_s);
    row("last and next weekday", u"They met last Friday and meet next Friday."_s,
        u"last Friday=2024-11-22 | next Friday=2024-12-06"_s);
    row("part of a day", u"As of Friday morning, nobody left."_s, u"Friday morning=2024-11-29TMO"_s);
    row("day words", u"He came yesterday, rests today and leaves tomorrow."_s,
        u"yesterday=2024-11-28 | today=2024-11-29 | tomorrow=2024-11-30"_s);
    row("last night", u"It burned last night."_s, u"last night=2024-11-28TNI"_s);
    row("ago", u"It began three days ago."_s, u"three days ago=2024-11-26"_s);
    row("years ago", u"They lost it almost nine years ago."_s, u"almost nine years ago=2015"_s);
    row("weeks ago", u"Talks failed two weeks ago."_s, u"two weeks ago=2024-W46"_s);
    row("start of the year", u"Since the start of the year 80 died."_s, u"the start of the year=2024"_s);
    row("month and year", u"It was the largest since March 2020."_s, u"March 2020=2020-03"_s);
    row("month and day", u"They met on Nov. 7 and Dec. 24, 2023."_s,
        u"Nov. 7=2024-11-07 | Dec. 24, 2023=2023-12-24"_s);
    row("day and month", u"It fell on 28 November 2024 and on the 3rd of May."_s,
        u"28 November 2024=2024-11-28 | the 3rd of May=2024-05-03"_s);
    row("weekday and date", u"Come on Monday, Dec. 2, 2024."_s, u"Monday, Dec. 2, 2024=2024-12-02"_s);
    row("month alone", u"It fell in October. It will rise in March."_s, u"October=2024-10 | March=2025-03"_s);
    row("month last year", u"It fell in June last year."_s, u"June last year=2023-06"_s);
    row("last month's name", u"It fell last October."_s, u"last October=2023-10"_s);
    row("may is a verb", u"They may march on the town."_s, QString());
    row("year", u"The war began in 2011."_s, u"2011=2011"_s);
    row("no year", u"Some 2000 people and 1999.5 liters, $1995."_s, QString());
    row("decade", u"In the 1980s, the early nineties and the '70s."_s,
        u"the 1980s=198 | the early nineties=199 | the '70s=197"_s);
    row("century", u"A bridge of the 19th century."_s, u"the 19th century=18"_s);
    row("relative units", u"Last week, this month, next year."_s,
        u"Last week=2024-W47 | this month=2024-11 | next year=2025"_s);
    row("season", u"It was dry last summer."_s, u"last summer=2024-SU"_s);
    row("quarter", u"Sales fell in the third quarter."_s, u"the third quarter=2024-Q3"_s);
    row("quarter and year", u"Sales rose in the first quarter of 2022."_s,
        u"the first quarter of 2022=2022-Q1"_s);
    row("compared quarter", u"Profit fell in the third quarter from a year earlier."_s,
        u"the third quarter=2024-Q3 | a year earlier=2023-Q3"_s);
    row("half", u"In the second half of 2023 they left."_s, u"the second half of 2023=2023-H2"_s);
    row("past hours", u"Four more in the past 24 hours."_s, u"the past 24 hours=PT24H"_s);
    row("lengths", u"For three days, over 14 months, a two-year ban."_s,
        u"three days=P3D | over 14 months=P14M | two-year=P2Y"_s);
    row("halves", u"It took 5 1/2 hours, or half an hour, or two and a half years."_s,
        u"5 1/2 hours=PT5H30M | half an hour=PT30M | two and a half years=P2.5Y"_s);
    row("vague lengths", u"In recent years and for decades, several weeks."_s,
        u"recent years=PXY | decades=PXE | several weeks=PXW"_s);
    row("an age is no length", u"Osei, 52 years old, and a 37-year-old man."_s, QString());
    row("sets", u"It runs daily, every Monday and on Sundays."_s,
        u"daily=P1D | every Monday=XXXX-WXX-1 | Sundays=XXXX-WXX-7"_s);
    row("rates", u"She sails twice a week for $40 a month."_s, u"a week=P1W | a month=P1M"_s);
    row("references", u"Now it is calm; recently it wasn't; in the future it may be."_s,
        u"Now=PRESENT_REF | recently=PAST_REF | the future=FUTURE_REF"_s);
    row("clock", u"It sank at 10:35 a.m. Thursday."_s, u"10:35 a.m. Thursday=2024-11-28T10:35"_s);
    row("noon", u"It rose at noon."_s, u"noon=2024-11-29T12:00"_s);
    row("score is no time", u"They won 3:2 and 10:35 was verse."_s, QString());
    row("holiday", u"They fled before Christmas Eve."_s, u"Christmas Eve=2024-12-24"_s);
    row("same day", u"It fell on Nov. 7. Two died the same day; one left the next day."_s,
        u"Nov. 7=2024-11-07 | the same day=2024-11-07 | the next day=2024-11-08"_s);
    row("days that share a month", u"They met on Nov. 27-29, and on April 24 and 25 in Oslo."_s,
        u"Nov. 27=2024-11-27 | 29=2024-11-29 | April 24=2024-04-24 | 25=2024-04-25"_s);
    row("the month after the days", u"From 27 to 29 November, on 3, 4 and 5 May 2023."_s,
        u"27=2024-11-27 | 29 November=2024-11-29 | 3=2023-05-03 | 4=2023-05-04 | 5 May 2023=2023-05-05"_s);
    row("a count is no day of a list", u"On Nov. 7 and 25 people left; Nov. 7, 31 died."_s,
        u"Nov. 7=2024-11-07 | Nov. 7=2024-11-07"_s);
    row("beside a day", u"The day before Nov. 7 and the day after last Friday."_s,
        u"The day before Nov. 7=2024-11-06 | the day after last Friday=2024-11-23"_s);
    row("later in the day", u"It sank on Nov. 7; later in the day others came."_s,
        u"Nov. 7=2024-11-07 | the day=2024-11-07"_s);
    row("will be held", u"It said talks will be held on Monday."_s, u"Monday=2024-12-02"_s);
    row("decided to", u"The council has decided to meet in March."_s, u"March=2025-03"_s);
    row("a plan after the day", u"On Monday, the council plans to meet."_s, u"Monday=2024-12-02"_s);
    row("granted time", u"The court gave them until 9 a.m. Tuesday."_s, u"9 a.m. Tuesday=2024-12-03T09:00"_s);
    row("a past limit", u"They worked until Tuesday."_s, u"Tuesday=2024-11-26"_s);
    row("deadline", u"The court ruled and set Monday as the deadline."_s, u"Monday=2024-12-02"_s);
    row("from two to three", u"Within two to three weeks, 12-18 months, one or two days."_s,
        u"two to three weeks=P2W | 12-18 months=P12M | one or two days=P1D"_s);
    row("time to do something", u"They got a week to leave, and eight trading days."_s,
        u"a week=P1W | eight trading days=P8D"_s);
    row("quarters lasting", u"After several quarters of losses and a quarter of it."_s,
        u"several quarters=PXM"_s);
    row("names of newspapers", u"As VOA Today and Sunday's \"This Week\" said, today it rains."_s,
        u"Sunday=2024-11-24 | today=2024-11-29"_s);
    row("now as a word of talk", u"Now, that may be. It soon fell. He was soon free. It ends soon."_s,
        u"soon=FUTURE_REF"_s);
    row("edges", u"By late November, mid-2023 and the end of 2022."_s,
        u"late November=2024-11 | mid-2023=2023 | the end of 2022=2022"_s);
    row("spelled year", u"In nineteen ninety-six he left."_s, u"nineteen ninety-six=1996"_s);
    row("what is done then", u"The case is heard in February."_s, u"February=2025-02"_s);
    row("a month before its noun", u"The March accession helps. They saw the March on Oslo."_s,
        u"March=2024-03"_s);
    row("one day to come", u"It will one day sink. It took one day."_s,
        u"one day=FUTURE_REF | one day=P1D"_s);
    row("rates of many", u"Hundreds of calls a day, fifty thousand CDs a year."_s,
        u"a day=P1D | a year=P1Y"_s);
    row("somebody's future", u"It is about the future of Ismere."_s, QString());
    row("nights", u"It sails on Monday and Tuesday nights."_s,
        u"Monday=XXXX-WXX-1TNI | Tuesday nights=XXXX-WXX-2TNI"_s);
    row("that day", u"Some sell that day. It fell on Nov. 7; they left that day."_s,
        u"Nov. 7=2024-11-07 | that day=2024-11-07"_s);
    row("a couple", u"In the next couple of years."_s, u"the next couple of years=P2Y"_s);
    row("ahead", u"In the weeks ahead, for the years to come."_s,
        u"the weeks ahead=PXW | the years to come=PXY"_s);
    row("quarters of a year", u"It lasts through at least the first two quarters of 2022."_s,
        u"the first two quarters of 2022=2022-H1"_s);
    row("this weekday and its date", u"It is this coming Sunday, December 1."_s,
        u"this coming Sunday, December 1=2024-12-01"_s);
    row("a quarter by its end", u"It lost in the quarter ended July 31."_s,
        u"the quarter=2024-Q2 | July 31=2024-07-31"_s);
    row("a quarter before its noun", u"It had a third-quarter loss."_s, u"third-quarter=2024-Q3"_s);
    row("a name is no month", u"Jan Kavan and Sun Li spoke."_s, QString());
}

void FindDatesTest::english()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(found(text, {published}), expected);
}

void FindDatesTest::typesAndModifiers()
{
    const CodePointIndex text(
        u"By late November it lasted at least 20 years, from about 5 p.m. Friday, daily."_s);
    QStringList all;
    for (const TimeExpression &one : findDates(text, {published}))
        all << toString(one.type) + u'/' + one.modifier;
    QCOMPARE(all, QStringList({u"DATE/END"_s, u"DURATION/EQUAL_OR_MORE"_s, u"TIME/"_s, u"SET/"_s}));
    QCOMPARE(findDates(CodePointIndex(u"lost nearly nine years ago"_s), {published}).front().modifier,
             u"APPROX"_s);
}

void FindDatesTest::boundsAreDays()
{
    const auto bounds = [](const QString &text) {
        const TimeExpression one = findDates(CodePointIndex(text), {published}).front();
        return one.begin ? one.begin->toIso() + u'/' + one.end->toIso() : QString();
    };
    QCOMPARE(bounds(u"last week"_s), u"2024-11-18/2024-11-24"_s);
    QCOMPARE(bounds(u"in March 2020"_s), u"2020-03-01/2020-03-31"_s);
    QCOMPARE(bounds(u"in the third quarter"_s), u"2024-07-01/2024-09-30"_s);
    QCOMPARE(bounds(u"in the 1980s"_s), u"1980-01-01/1989-12-31"_s);
    QCOMPARE(bounds(u"since 2011"_s), u"2011-01-01/2011-12-31"_s);
    QCOMPARE(bounds(u"on Friday morning"_s), u"2024-11-29/2024-11-29"_s);
    QCOMPARE(bounds(u"for three days"_s), QString());
}

void FindDatesTest::figuresFollowTheSource()
{
    const QString text = u"03/04/2024, 25/12/2023, 12/25/23, 2024-11-28 and 28.11.2024"_s;
    QCOMPARE(found(text, {published}),
             u"03/04/2024=2024-03-04 | 25/12/2023=2023-12-25 | 12/25/23=2023-12-25 | 2024-11-28=2024-11-28 | "
             "28.11.2024=2024-11-28"_s);
    QVERIFY(found(text, {published, u"en"_s, true}).startsWith("03/04/2024=2024-04-03"_L1));
    QCOMPARE(found(u"31/02/2024 and 99/99/2024"_s, {published}), QString());
}

void FindDatesTest::otherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German") << u"de"_s << u"Am 28. November 2024 und im M\u00e4rz 2020, nicht am 3. Mai."_s
                            << u"28. November 2024=2024-11-28 | M\u00e4rz 2020=2020-03 | 3. Mai=2024-05-03"_s;
    QTest::newRow("French") << u"fr-BE"_s << u"Le 1er mars 2020 et le 14 ao\u00fbt."_s
                            << u"1er mars 2020=2020-03-01 | 14 ao\u00fbt=2024-08-14"_s;
    QTest::newRow("Spanish") << u"es"_s << u"El 28 de noviembre de 2024."_s
                             << u"28 de noviembre de 2024=2024-11-28"_s;
    QTest::newRow("another") << u"tr"_s << u"28 kas\u0131m ve 28.11.2024"_s << u"28.11.2024=2024-11-28"_s;
}

void FindDatesTest::otherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(found(text, {published, language}), expected);
}

void FindDatesTest::withoutPublicationDateTheUnknownStaysOpen()
{
    QCOMPARE(found(u"On Thursday, Nov. 7, last week, in May and since 2011."_s, {}),
             u"Thursday, Nov. 7=XXXX-11-07 | last week=XXXX-WXX | May=XXXX-05 | 2011=2011"_s);
    QCOMPARE(found(u"It fell on Thursday."_s, {}), u"Thursday=XXXX-WXX-4"_s);
}

void FindDatesTest::spansCountCodePoints()
{
    const CodePointIndex text(u"\U0001F600\U0001F600 fell on Nov. 7."_s);
    QCOMPARE(findDates(text, {published}).front().span, Span(11, 17));
}

void FindDatesTest::hostileTextIsLinear()
{
    for (const QString &piece :
         {u"A.A.A."_s, u"the last "_s, u"at least "_s, u"a few "_s, u"1/1/"_s, u"twenty-"_s, u"9"_s,
          u"Thursday, "_s, u"and a half "_s, u"A"_s, u"the year of "_s, u"\U0001F600"_s}) {
        const testing::ProcessorTimer timer;
        findDates(CodePointIndex(piece.repeated(200'000 / piece.size())), {published});
        QVERIFY2(timer.milliseconds() < 20'000, qPrintable(piece));
    }
}

PARALLAX_TEST(FindDatesTest)

} // namespace parallax

#include "find_dates_test.moc"
