#include "models/text/numbers.h"

#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class NumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreRead_data();
    void figuresAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
    void theFirstNumberOfAPassage_data();
    void theFirstNumberOfAPassage();
    void whatIsWrittenIsReadBack();
};

void NumbersTest::figuresAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << u"19"_s << 19.0;
    QTest::newRow("grouped") << u"14,000"_s << 14000.0;
    QTest::newRow("two groups") << u"1,400,000.5"_s << 1400000.5;
    QTest::newRow("no-break space") << u"14\u00a0000"_s << 14000.0;
    QTest::newRow("fraction") << u" 1.5 "_s << 1.5;
    QTest::newRow("minus sign") << u"\u22123"_s << -3.0;
    QTest::newRow("ungrouped") << u"14000"_s << 14000.0;
}

void NumbersTest::figuresAreRead()
{
    QFETCH(QString, text);
    QTEST(numberFrom(text).value(), "value");
}

void NumbersTest::othersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "nineteen", "14,5", "14,00", "1.5.2", "19 people", "1e5", "inf", "nan", "0x10", "."})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void NumbersTest::othersAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!numberFrom(text));
}

void NumbersTest::theFirstNumberOfAPassage_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<std::optional<double>>("value");
    const std::optional<double> none;
    QTest::newRow("people") << u"At least 19 people were killed"_s << std::optional(19.0);
    QTest::newRow("grouped, end of sentence") << u"displaced 14,000."_s << std::optional(14000.0);
    QTest::newRow("million") << u"losses of 40 million crowns"_s << std::optional(4e7);
    QTest::newRow("hundred") << u"2 hundred families"_s << std::optional(200.0);
    QTest::newRow("two scales") << u"some 2 hundred thousand people"_s << std::optional(2e5);
    QTest::newRow("dozen") << u"2 dozen ships"_s << std::optional(24.0);
    QTest::newRow("hyphen") << u"a 2-million-crown loan"_s << std::optional(2e6);
    QTest::newRow("a year of thousands") << u"2000 thousand"_s << std::optional(2e6);
    QTest::newRow("a year is none") << u"who led the 2030 survey of 7 towns"_s << std::optional(7.0);
    QTest::newRow("only a year") << u"in 2024"_s << none;
    QTest::newRow("inside a word") << u"an F16 jet"_s << none;
    QTest::newRow("in words") << u"Four civilians, including two students"_s << std::optional(4.0);
    QTest::newRow("what comes first") << u"two dozen of 40 towns"_s << std::optional(24.0);
    QTest::newRow("figures before words") << u"19 people in four towns"_s << std::optional(19.0);
    QTest::newRow("a pronoun") << u"one of the towns"_s << none;
    QTest::newRow("none") << u"many people"_s << none;
}

void NumbersTest::theFirstNumberOfAPassage()
{
    QFETCH(QString, passage);
    QFETCH(std::optional<double>, value);
    QCOMPARE(firstNumberIn(passage), value);
}

void NumbersTest::whatIsWrittenIsReadBack()
{
    for (const double value : {0.0, 19.0, -3.25, 14000.0, 1234567.125, 1e15, 0.1}) {
        QCOMPARE(numberFrom(numberText(value)), value);
    }
    QCOMPARE(numberText(14000), u"14,000"_s);
    QCOMPARE(numberText(1.5), u"1.5"_s);
}

PARALLAX_TEST(NumbersTest)
#include "numbers_test.moc"
