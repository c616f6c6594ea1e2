#include "tests/resources/prose_highlight.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// The regular expressions of the definition, entities resolved.
QStringList patterns()
{
    QFile file(u":/org.kde.syntax-highlighting/syntax-addons/prose.xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "RegExpr"_L1)
            found.append(xml.attributes().value("String"_L1).toString());
    }
    return found;
}

/// PCRE counts its backtracking steps at each start and gives up at the limit: whether `pattern` gets through
/// the whole of `text` with `limit` steps at every start, which makes the whole linear.
bool staysWithin(int limit, const QString &pattern, const QString &text)
{
    const QRegularExpression expression(u"(*NO_JIT)(*LIMIT_MATCH=%1)"_s.arg(limit) + pattern,
                                        QRegularExpression::UseUnicodePropertiesOption);
    auto match = expression.match(text);
    qsizetype from = 0;
    while (match.isValid() && match.hasMatch()) {
        from = std::max(match.capturedEnd(), from + 1);
        if (from >= text.size())
            return true;
        match = expression.match(text, from);
    }
    return match.isValid();
}

QString repeated(const QString &unit, qsizetype length)
{
    return unit.repeated(length / unit.size() + 1).first(length);
}

} // namespace

class ProseSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); } // KSyntaxHighlighting reports a faulty rule as a warning
    void isFoundInTheResources();
    void quotationsOfEveryKind_data();
    void quotationsOfEveryKind();
    void apostrophesAreNoQuotations_data();
    void apostrophesAreNoQuotations();
    void aQuotationGoesOnWhenTheNextParagraphOpensAgain();
    void aForgottenMarkCostsOneParagraph();
    void facts_data();
    void facts();
    void workIsLinear_data();
    void workIsLinear();
    void theLimitWouldCatchARunawayPattern();

private:
    ProseHighlight m_highlight;
};

void ProseSyntaxTest::isFoundInTheResources()
{
    QVERIFY(m_highlight.isValid());
    QVERIFY(patterns().size() > 10);
}

void ProseSyntaxTest::quotationsOfEveryKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quoted");
    QTest::newRow("curly") << u"“There was a wall,” she said, “and nobody screamed.”"_s
                           << QStringList{u"There was a wall,"_s, u"and nobody screamed."_s};
    QTest::newRow("straight") << u"\"Not one boat,\" he said. \"Not here.\""_s
                              << QStringList{u"Not one boat,"_s, u"Not here."_s};
    QTest::newRow("single curly") << u"‘There wasn’t the time,’ she said"_s
                                  << QStringList{u"There wasn’t the time,"_s};
    QTest::newRow("single straight") << u"He said: 'It wasn't us.' And left."_s
                                     << QStringList{u"'It wasn't us.'"_s};
    QTest::newRow("guillemets") << u"He was «found and named» there"_s << QStringList{u"found and named"_s};
    QTest::newRow("French spacing") << u"Il a dit : «\u00A0Non.\u00A0»"_s
                                    << QStringList{u"\u00A0Non.\u00A0"_s};
    QTest::newRow("reversed guillemets") << u"Er sagte: »Nein.« Dann ging er."_s << QStringList{u"Nein."_s};
    QTest::newRow("German") << u"Er sagte: „Nein.“ Dann ging er."_s << QStringList{u"Nein."_s};
    QTest::newRow("Polish") << u"Powiedział: „Nie.” Potem poszedł."_s << QStringList{u"Nie."_s};
    QTest::newRow("Arabic in guillemets") << u"«لم نرَ ضوءًا»"_s << QStringList{u"لم نرَ ضوءًا"_s};
    QTest::newRow("nested") << u"“The mate said, ‘There’s a bow,’ quietly.”"_s
                            << QStringList{u"The mate said, ‘There’s a bow,’ quietly."_s};
}

void ProseSyntaxTest::quotationsOfEveryKind()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quoted);
    QCOMPARE(m_highlight.words(text, u"Quotation"_s), quoted);
}

void ProseSyntaxTest::apostrophesAreNoQuotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("curly apostrophes") << u"The ferry’s mate didn’t know the crews’ names."_s;
    QTest::newRow("straight apostrophes") << u"The ferry's mate didn't know the crews' names or the '90s."_s;
    QTest::newRow("inches") << u"A pipe of 5\" across and another."_s;
    QTest::newRow("closing mark alone") << u"It ended there.” Nobody knew."_s;
}

void ProseSyntaxTest::apostrophesAreNoQuotations()
{
    QFETCH(QString, text);
    QCOMPARE(m_highlight.words(text, u"Quotation"_s), QStringList());
}

void ProseSyntaxTest::aQuotationGoesOnWhenTheNextParagraphOpensAgain()
{
    for (const auto &[open, close] :
         {std::pair(u"“"_s, u"”"_s), std::pair(u"\""_s, u"\""_s), std::pair(u"«"_s, u"»"_s),
          std::pair(u"„"_s, u"“"_s), std::pair(u"»"_s, u"«"_s), std::pair(u"‘"_s, u"’"_s)}) {
        const QString text = u"%1We wrote.\n\n%1We wrote again.%2 He left."_s.arg(open, close);
        QCOMPARE(m_highlight.words(text, u"Quotation"_s),
                 (QStringList{u"We wrote."_s, u"We wrote again."_s}));
    }
}

void ProseSyntaxTest::aForgottenMarkCostsOneParagraph()
{
    const QString text = u"He said: “Never again.\n\nThe ferry left on time. “Yes,” she said."_s;
    QCOMPARE(m_highlight.words(text, u"Quotation"_s), (QStringList{u"Never again."_s, u"Yes,"_s}));
}

void ProseSyntaxTest::facts_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &format, const QString &text,
                        const QStringList &found) { QTest::newRow(name) << format << text << found; };
    const QString verb = u"Attribution"_s;
    row("verbs", verb, u"She said he denied it."_s, {u"said"_s, u"denied"_s});
    row("according to", verb, u"According to police, it burned."_s, {u"According to"_s});
    row("verbs beside marks", verb, u"“No”—said the mayor"_s, {u"said"_s});
    row("no verb inside a quotation", verb, u"“He said no,” she added."_s, {u"added"_s});
    row("no part of a word", verb, u"The unsaid saids."_s, {});

    const QString hedge = u"Hedge"_s;
    row("hedges", hedge, u"At least 19 may have died, reportedly."_s,
        {u"At least"_s, u"may"_s, u"reportedly"_s});
    row("before figures only", hedge, u"About 20 ran; some spoke about it."_s, {u"About"_s});
    row("in a quotation", hedge, u"“Perhaps more than 40,” he said."_s, {u"Perhaps"_s, u"more than"_s});
    row("May is a month", hedge, u"It sank in May 2024."_s, {});

    const QString number = u"Number"_s;
    row("grouped with a unit", number, u"1,200 people and 29 knots"_s, {u"1,200 people"_s, u"29 knots"_s});
    row("percentages", number, u"fell 18% or 18 per cent"_s, {u"18%"_s, u"18 per cent"_s});
    row("ranges", number, u"between 4,000 and 5,000 people; 10–12 km"_s,
        {u"4,000 and 5,000 people"_s, u"10–12 km"_s});
    row("money", number, u"cost €1.3 million"_s, {u"€1.3 million"_s});
    row("hyphenated unit", number, u"the 31-metre boat"_s, {u"31-metre"_s});
    row("words", number, u"Nineteen of twenty-six, dozens in all"_s,
        {u"Nineteen"_s, u"twenty-six"_s, u"dozens"_s});
    row("no part of a name", number, u"the A320 and B52s"_s, {});

    const QString date = u"Date"_s;
    row("weekdays", date, u"late on Tuesday and Thursday morning"_s, {u"Tuesday"_s, u"Thursday morning"_s});
    row("day month year", date, u"on 17 March 2025 and 3rd of May"_s, {u"17 March 2025"_s, u"3rd of May"_s});
    row("month day, year", date, u"on March 17, 2025, at night"_s, {u"March 17, 2025"_s});
    row("ISO", date, u"from 2025-03-17 on"_s, {u"2025-03-17"_s});
    row("relative", date, u"three days earlier, last spring, yesterday"_s,
        {u"three days earlier"_s, u"last spring"_s, u"yesterday"_s});
    row("clock", date, u"at 8:52 p.m. and 20:52 GMT"_s, {u"8:52 p.m."_s, u"20:52 GMT"_s});
    row("years", date, u"since 2009, for 2009 boats"_s, {u"2009"_s});
    row("in May", date, u"It may sink in May."_s, {u"in May"_s});
}

void ProseSyntaxTest::facts()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(m_highlight.words(text, format), found);
}

void ProseSyntaxTest::workIsLinear_data()
{
    QTest::addColumn<QString>("unit");
    for (const QString &unit :
         {u"\""_s,        u"'"_s,   u"“"_s,  u"‘a "_s,    u" 'a"_s,   u"\"a \""_s, u" \"a"_s,
          u"» "_s,        u"1"_s,   u"1,"_s, u"1 and "_s, u"1-"_s,    u"may "_s,   u"three days "_s,
          u"12 March "_s, u"a'b"_s, u"x"_s,  u" "_s,      u"in 20"_s, u"’"_s})
        QTest::newRow(qPrintable(unit)) << unit;
}

void ProseSyntaxTest::workIsLinear()
{
    QFETCH(QString, unit);
    const qsizetype length = 100'000;
    const qsizetype half = m_highlight.runs(repeated(unit, length / 2));
    QCOMPARE_LE(m_highlight.runs(repeated(unit, length)), 2 * half + 2);
    for (const QString &pattern : patterns()) // a tenth: what counts is more than the limit at one start
        QVERIFY2(staysWithin(2'000, pattern, repeated(unit, length / 10)), qPrintable(pattern));
}

void ProseSyntaxTest::theLimitWouldCatchARunawayPattern()
{
    QVERIFY(!staysWithin(2'000, u"\"(?:[^x]+)*[,.]"_s, repeated(u"\"a \""_s, 10'000)));
}

} // namespace parallax

using parallax::ProseSyntaxTest;
PARALLAX_TEST(ProseSyntaxTest)
#include "prose_syntax_test.moc"
