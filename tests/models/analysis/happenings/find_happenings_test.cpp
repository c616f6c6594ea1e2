#include "models/analysis/happenings/find_happenings.h"

#include "models/analysis/dates/find_dates.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class FindHappeningsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastEventsWithADay_data();
    void pastEventsWithADay();
    void withoutPublicationDateNothingIsPlaced();
    void whatASourceTellsHasItsSpeaker();
    void theVerbIsTheOneThatTells();
    void namesElsewhereCostNoTime();
    void hostileTextsEnd();
};

namespace {

std::vector<NamedActor> namesIn(const QString &text)
{
    std::vector<NamedActor> names;
    for (const QString &name : {u"Ismere"_s, u"Harbour Front"_s})
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            names.push_back({Span(at, at + name.size()), name,
                             name == "Ismere"_L1 ? EntityType::Place : EntityType::Organisation});
    std::ranges::sort(names, {}, &NamedActor::span);
    return names;
}

std::vector<HappeningFinding>
happeningsIn(const QString &text, const std::vector<QuoteFinding> &quotes = {},
             std::optional<PartialDate> published = PartialDate::fromDate(QDate(2024, 11, 29)))
{
    const CodePointIndex index(text);
    const auto names = namesIn(text);
    return findHappenings({index, quotes, {}, names, published}, findDates(index, {published, u"en"_s}));
}

} // namespace

void FindHappeningsTest::pastEventsWithADay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("seized", u"Fighters of the Harbour Front seized Ismere on Thursday."_s,
        u"2024-11-28 Fighters of the Harbour Front seized Ismere [Harbour Front, Ismere]"_s);
    row("passive", u"Four sailors were killed in Ismere on Nov. 7, 2023."_s,
        u"2023-11-07 Four sailors were killed in Ismere [Ismere]"_s);
    row("the day first", u"On Wednesday, troops entered Ismere."_s,
        u"2024-11-27 Troops entered Ismere [Ismere]"_s);
    row("only said", u"The Harbour Front said on Thursday that Ismere was calm."_s, QString());
    row("a plan", u"The Harbour Front will have seized Ismere by Monday."_s, QString());
    row("nobody named", u"Four sailors were killed on Thursday."_s, QString());
    row("no day", u"Fighters of the Harbour Front seized Ismere last year."_s, QString());
    row("not done", u"The Harbour Front never entered Ismere on Thursday."_s, QString());
    row("a pronoun", u"They seized Ismere on Thursday."_s, QString());
    row("the day described", u"The siege of Ismere began on the same day that the Harbour Front left."_s,
        QString());
    row("when", u"Four sailors were killed on Thursday when bombs struck Ismere."_s,
        u"2024-11-28 Four sailors were killed when bombs struck Ismere [Ismere]"_s);
    row("since", u"The Harbour Front struck often since the siege of Ismere began three days ago."_s,
        u"2024-11-26 The siege of Ismere began [Ismere]"_s);
    row("around a relative clause",
        u"The Harbour Front (HF), which holds the port, launched a raid in Ismere on Thursday."_s,
        u"2024-11-28 The Harbour Front launched a raid in Ismere [Harbour Front, Ismere]"_s);
    row("without what goes on", u"Bombs struck Ismere on Thursday, leaving four sailors dead."_s,
        u"2024-11-28 Bombs struck Ismere [Ismere]"_s);
    row("the day of another verb", u"Crowds gathered in Ismere on Thursday after the port was bombed."_s,
        QString());
    row("a lost full stop", u"Raid on the port Four sailors were killed in Ismere on Thursday."_s,
        u"2024-11-28 Four sailors were killed in Ismere [Ismere]"_s);
    row("around the text", u"Published after troops entered Ismere on Thursday."_s,
        u"2024-11-28 Troops entered Ismere [Ismere]"_s);
    row("said behind", u"The port of Ismere was hit on Thursday the harbour master said."_s, QString());
    row("a noun", u"The captured Harbour Front ship lay in Ismere on Thursday."_s, QString());
}

void FindHappeningsTest::pastEventsWithADay()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList all;
    for (const HappeningFinding &one : happeningsIn(text))
        all << one.happened.toIso() + u' ' + one.words + u" ["_s + one.actors.join(u", "_s) + u']';
    QCOMPARE(all.join(u" | "_s), expected);
}

void FindHappeningsTest::withoutPublicationDateNothingIsPlaced()
{
    QVERIFY(happeningsIn(u"Fighters seized Ismere on Nov. 7, 2023."_s, {}, std::nullopt).empty());
}

void FindHappeningsTest::whatASourceTellsHasItsSpeaker()
{
    const QString text = u"Port radio claimed fighters seized Ismere on Thursday."_s;
    QuoteFinding quote;
    quote.parts = {Span(19, 53)};
    quote.source = Span(0, 10);
    quote.speaker = quote.source;
    const auto found = happeningsIn(text, {quote});
    QCOMPARE(int(found.size()), 1);
    QCOMPARE(found.front().speaker, u"Port radio"_s);
    quote.form = QuoteForm::Direct;
    QVERIFY(happeningsIn(text, {quote}).empty());
}

void FindHappeningsTest::theVerbIsTheOneThatTells()
{
    const auto titleIn = [](const QString &text) {
        const auto found = happeningsIn(text);
        return found.empty() ? u"none"_s : found.front().title;
    };
    const QString title = u"Capture of Ismere"_s;
    QCOMPARE(titleIn(u"The captured ship's crew captured Ismere on Thursday."_s), title);
    QCOMPARE(titleIn(u"On Thursday the captured ship's crew captured Ismere."_s), title);
    QCOMPARE(titleIn(u"The captured crew, which left a ship, captured Ismere on Thursday."_s), title);
}

void FindHappeningsTest::namesElsewhereCostNoTime()
{
    constexpr int sentences = 200;
    const QString text =
        u"Fighters of the Harbour Front seized Ismere on Thursday. "_s.repeated(sentences) + u"Ismere"_s;
    const CodePointIndex index(text);
    const auto published = PartialDate::fromDate(QDate(2024, 11, 29));
    const auto dates = findDates(index, {published, u"en"_s});
    const auto milliseconds = [&](const std::vector<NamedActor> &names) {
        const testing::ProcessorTimer timer;
        const auto found = findHappenings({index, {}, {}, names, published}, dates);
        return int(found.size()) == sentences ? std::max<qint64>(timer.milliseconds(), 20) : -1;
    };
    std::vector<NamedActor> names = namesIn(text);
    const qint64 few = milliseconds(names);
    names.insert(names.end(), 1'000'000, names.back());
    const qint64 many = milliseconds(names);
    QVERIFY2(few > 0 && many > 0 && many < 3 * few, qPrintable(u"%1 ms, %2 ms"_s.arg(few).arg(many)));
}

void FindHappeningsTest::hostileTextsEnd()
{
    const QString text = u"Ismere seized on Thursday and "_s.repeated(4'000);
    for (const HappeningFinding &one : happeningsIn(text))
        QVERIFY(one.words.size() <= 90 && one.title.size() <= 80);
}

PARALLAX_TEST(FindHappeningsTest)
#include "find_happenings_test.moc"
