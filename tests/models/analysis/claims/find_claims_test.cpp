#include "models/analysis/claims/find_claims.h"

#include "models/analysis/claims/claim_groups.h"
#include "models/analysis/claims/claim_wording.h"
#include "models/analysis/dates/find_dates.h"
#include "models/analysis/quantities/find_quantities.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class FindClaimsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void harms_data();
    void harms();
    void aHarmWithAPlaceIsSurer();
    void aQuotedNumberHasItsSpeaker();
    void whoReportsANumberIsItsSpeaker_data();
    void whoReportsANumberIsItsSpeaker();
    void aSpeakersNameIsNoClause_data();
    void aSpeakersNameIsNoClause();
    void whatASourceSaysAnActorDid();
    void denialsAreWordedAsWhatIsDenied_data();
    void denialsAreWordedAsWhatIsDenied();
    void likeActsAreOneClaim();
    void hostileTextsEnd();
};

namespace {

/// Places and actors of the tests' world.
std::vector<NamedActor> actorsIn(const QString &text)
{
    static const std::vector<std::pair<QString, EntityType>> world = {
        {u"Ismere"_s, EntityType::Place},        {u"Lazna"_s, EntityType::Place},
        {u"Iceland"_s, EntityType::Place},       {u"Harbour Front"_s, EntityType::Organisation},
        {u"Helena Marsh"_s, EntityType::Person},
    };
    std::vector<NamedActor> actors;
    for (const auto &[name, type] : world)
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            actors.push_back({Span(at, at + name.size()), name, type});
    std::ranges::sort(actors, {}, &NamedActor::span);
    return actors;
}

Span spanOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return Span(at, at + words.size());
}

QuoteFinding quoteOf(const QString &text, const QString &content, const QString &cue, const QString &source,
                     CueClass cueClass = CueClass::Neutral)
{
    QuoteFinding quote;
    quote.parts = {spanOf(text, content)};
    quote.cue = spanOf(text, cue);
    quote.source = spanOf(text, source);
    quote.speaker = quote.source;
    quote.cueClass = cueClass;
    return quote;
}

std::vector<ClaimFinding> claimsIn(const QString &text, const std::vector<QuoteFinding> &quotes = {})
{
    const CodePointIndex index(text);
    const auto published = PartialDate::fromDate(QDate(2024, 11, 29));
    const auto quantities = findQuantities(index, u"en"_s, findDates(index, {published, u"en"_s}));
    const std::vector<NamedActor> actors = actorsIn(text);
    return findClaims({index, quotes, quantities, actors, published});
}

/// "wording = value (certainty)" of each.
QStringList told(const std::vector<ClaimFinding> &claims)
{
    QStringList lines;
    for (const ClaimFinding &claim : claims)
        lines << u"%1 = %2 (%3)"_s.arg(claim.wording)
                     .arg(claim.statement.value.value_or(-1))
                     .arg(claim.statement.certainty);
    return lines;
}

} // namespace

void FindClaimsTest::harms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("claims");
    QTest::newRow("killed") << u"At least 25 people were killed in Ismere."_s
                            << QStringList{
                                   u"People were killed in Ismere, 29 November 2024 = 25 (at least)"_s};
    QTest::newRow("two numbers") << u"In Ismere, 12 civilians were killed and 46 wounded."_s
                                 << QStringList{
                                        u"Civilians were killed in Ismere, 29 November 2024 = 12 ()"_s,
                                        u"People were wounded in Ismere, 29 November 2024 = 46 ()"_s};
    QTest::newRow("since") << u"The war in Ismere has led to the deaths of over 500,000 people since 2011."_s
                           << QStringList{u"People were killed in Ismere since 2011 = 500000 (over)"_s};
    QTest::newRow("since it began")
        << u"The war in Ismere, which started with a march in 2011, has resulted in the deaths of over 500,000 people."_s
        << QStringList{u"People were killed in Ismere since 2011 = 500000 (over)"_s};
    QTest::newRow("displaced") << u"The fire in Ismere forced 14,000 people from their homes."_s
                               << QStringList{
                                      u"People were displaced in Ismere, 29 November 2024 = 14000 ()"_s};
    // A town is an event's place before its country is.
    QTest::newRow("country") << u"At least 25 people were killed in Iceland on Tuesday."_s
                             << QStringList{
                                    u"People were killed in Iceland, 26 November 2024 = 25 (at least)"_s};
    QTest::newRow("country, no day said")
        << u"At least 25 people were killed in northern Iceland."_s
        << QStringList{u"People were killed in Iceland, 29 November 2024 = 25 (at least)"_s};
    QTest::newRow("the town it is about")
        << u"A ferry sank in Ismere. It came to Ismere from Denmark. In all, 25 people were killed in Iceland."_s
        << QStringList{u"People were killed in Ismere, 29 November 2024 = 25 ()"_s};
    QTest::newRow("a town before a country")
        << u"In Iceland, 25 people were killed in Ismere."_s
        << QStringList{u"People were killed in Ismere, 29 November 2024 = 25 ()"_s};
    QTest::newRow("whose country it is")
        << u"The Iceland-based watch said 25 people were killed in Ismere."_s
        << QStringList{u"People were killed in Ismere, 29 November 2024 = 25 ()"_s};
    QTest::newRow("where it happened before what is named")
        << u"Lazna ships killed 25 people in Ismere, Lazna said."_s
        << QStringList{u"People were killed in Ismere, 29 November 2024 = 25 ()"_s};
    QTest::newRow("a war's toll")
        << u"Ships sank in Ismere and Ismere. More than 280,000 people were killed since the war in Iceland began in March 2011."_s
        << QStringList{u"People were killed in Iceland since 2011 = 280000 (more than)"_s};
    QTest::newRow("a war's toll without a year")
        << u"The war in Iceland killed 280,000 people. At least 25 people were killed in Ismere."_s
        << QStringList{u"People were killed in Iceland altogether = 280000 ()"_s,
                       u"People were killed in Ismere, 29 November 2024 = 25 (at least)"_s};
    QTest::newRow("supposed") << u"Up to 25 people could be killed in Ismere if the dam broke."_s
                              << QStringList();
    QTest::newRow("a part") << u"Many were killed in Ismere, including two students."_s << QStringList();
    QTest::newRow("no place") << u"At least 25 ships were painted."_s << QStringList();
}

void FindClaimsTest::harms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, claims);
    QCOMPARE(told(claimsIn(text)), claims);
}

void FindClaimsTest::aHarmWithAPlaceIsSurer()
{
    const QString town = u"A ferry sank in Ismere. It came to Ismere. In all, "_s;
    const auto few = claimsIn(town + u"25 people were killed."_s);
    QCOMPARE(told(few), QStringList(u"People were killed in Ismere, 29 November 2024 = 25 ()"_s));
    QCOMPARE(few.front().confidence, 0.7);
    const auto many = claimsIn(town + u"2,000 people were killed."_s); // more than there
    QCOMPARE(told(many), QStringList(u"People were killed, 29 November 2024 = 2000 ()"_s));
    QCOMPARE(many.front().confidence, 0.5);
}

void FindClaimsTest::aQuotedNumberHasItsSpeaker()
{
    const QString text = u"Helena Marsh said 25 people were killed in Ismere."_s;
    const auto claims =
        claimsIn(text, {quoteOf(text, u"25 people were killed in Ismere"_s, u"said"_s, u"Helena Marsh"_s)});
    QCOMPARE(claims.size(), 1U);
    QCOMPARE(claims.front().statement.speaker, u"Helena Marsh"_s);
    QVERIFY(claims.front().statement.quotation == Quotation::Indirect);
    QVERIFY(claimsIn(text).front().statement.quotation == Quotation::OwnVoice);
}

void FindClaimsTest::whoReportsANumberIsItsSpeaker_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("report") << u"Since the spring, the rebels report over 80 civilian casualties in Ismere."_s
                            << u"rebels"_s;
    QTest::newRow("reports") << u"According to reports over 80 people were killed in Ismere."_s << QString();
    QTest::newRow("a pronoun") << u"They reported at least 80 civilian casualties in Ismere."_s << QString();
    QTest::newRow("another object") << u"The rebels report rain. Over 80 people were killed in Ismere."_s
                                    << QString();
}

void FindClaimsTest::whoReportsANumberIsItsSpeaker()
{
    QFETCH(QString, text);
    QFETCH(QString, speaker);
    const auto claims = claimsIn(text);
    QCOMPARE(claims.size(), 1U);
    QCOMPARE(claims.front().statement.speaker, speaker);
    QVERIFY(claims.front().statement.quotation
            == (speaker.isEmpty() ? Quotation::OwnVoice : Quotation::Indirect));
}

void FindClaimsTest::aSpeakersNameIsNoClause_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("relative") << u"A harbour watch which"_s << u"harbour watch"_s;
    QTest::newRow("pronoun") << u"It"_s << QString();
    QTest::newRow("paper") << u"A statement"_s << QString();
    QTest::newRow("somebody's") << u"A statement by the harbour watch"_s
                                << u"statement by the harbour watch"_s;
}

void FindClaimsTest::aSpeakersNameIsNoClause()
{
    QFETCH(QString, source);
    QFETCH(QString, speaker);
    const QString text = source + u" said 12 people were killed in Ismere."_s;
    const auto claims =
        claimsIn(text, {quoteOf(text, u"12 people were killed in Ismere"_s, u"said"_s, source)});
    QCOMPARE(claims.size(), 1U);
    QCOMPARE(claims.front().statement.speaker, speaker);
}

void FindClaimsTest::whatASourceSaysAnActorDid()
{
    const QString text =
        u"Helena Marsh claimed the Harbour Front shelled two villages. She said it would rain."_s;
    const auto claims = claimsIn(text,
                                 {quoteOf(text, u"the Harbour Front shelled two villages"_s, u"claimed"_s,
                                          u"Helena Marsh"_s, CueClass::Doubting),
                                  quoteOf(text, u"it would rain"_s, u"said"_s, u"She"_s)});
    QCOMPARE(told(claims), QStringList{u"The Harbour Front shelled two villages = -1 (claimed)"_s});
    QCOMPARE(claims.front().statement.speaker, u"Helena Marsh"_s);
}

void FindClaimsTest::denialsAreWordedAsWhatIsDenied_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("wording");
    QTest::newRow("gerund") << u"shelling the harbour"_s << u"Ismere's army shelled the harbour"_s;
    QTest::newRow("accusation") << u"accusations of targeting civilians"_s
                                << u"Ismere's army targeted civilians"_s;
    QTest::newRow("irregular") << u"having any boats in the strait"_s
                               << u"Ismere's army had boats in the strait"_s;
    QTest::newRow("clause") << u"that the ferry was overloaded"_s << u"The ferry was overloaded"_s;
    QTest::newRow("self") << u"reports that it sank the ferry"_s << u"Ismere's army sank the ferry"_s;
    QTest::newRow("part") << u"any role in the attack"_s << u"Ismere's army had a part in the attack"_s;
    QTest::newRow("a thing") << u"the charges"_s << QString();
}

void FindClaimsTest::denialsAreWordedAsWhatIsDenied()
{
    QFETCH(QString, content);
    QFETCH(QString, wording);
    QCOMPARE(claims::deniedProposition(content, u"Ismere's army"_s), wording);
    const QString text = u"Helena Marsh denied "_s + content + u'.';
    const auto found =
        claimsIn(text, {quoteOf(text, content, u"denied"_s, u"Helena Marsh"_s, CueClass::Denying)});
    QCOMPARE(found.empty(), wording.isEmpty());
    if (!found.empty())
        QVERIFY(found.front().statement.stance == Stance::Denies);
}

void FindClaimsTest::likeActsAreOneClaim()
{
    const auto act = [](const QString &wording) {
        return ClaimFinding{Span(0, 1), ClaimSort::Act, wording, {}, {}, 0.5};
    };
    ClaimGroups groups;
    const QString first = u"The Front launched a limited operation after attacks by government forces"_s;
    QCOMPARE(groups.wordingOf(act(first)), first);
    QCOMPARE(groups.wordingOf(
                 act(u"The Front's operation was launched as a limited one after government attacks"_s)),
             first);
    const QString other = u"The government released three prisoners"_s;
    QCOMPARE(groups.wordingOf(act(other)), other);
    const QString accused = u"Ismere attacked the naval base in Lazna"_s;
    QCOMPARE(groups.wordingOf(act(accused)), accused);
    const QString reversed = u"Lazna attacked the naval base in Ismere"_s;
    QCOMPARE(groups.wordingOf(act(reversed)), reversed);
}

void FindClaimsTest::hostileTextsEnd()
{
    for (const QString &text :
         {QString(), u"A.A.A. "_s.repeated(4'000), u"25 killed in Ismere, "_s.repeated(2'000)})
        QVERIFY(claimsIn(text).size() <= std::size_t(text.size()));
}

PARALLAX_TEST(FindClaimsTest)
#include "find_claims_test.moc"
