#include "models/analysis/hedges/find_markers.h"
#include "models/analysis/hedges/word_forms.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// "may=hedge", in order
QString found(const QString &text, const QString &language = u"en"_s)
{
    const CodePointIndex index(text);
    QStringList all;
    for (const Marker &one : findMarkers(index, language))
        all << index.cut(one.span).toString() + u'=' + toString(one.marker);
    return all.join(" | "_L1);
}

} // namespace

class FindMarkersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classes_data();
    void classes();
    void formsLeadToTheirEntry();
    void verbsAndAdjectivesHaveForms();
    void profileCountsPerThousandWords();
    void otherLanguagesGiveNothing();
    void hostileTextIsLinear();
};

static void row(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected;
}

void FindMarkersTest::classes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("hedges", u"It may perhaps rain, it seems."_s, u"may=hedge | perhaps=hedge | seems=hedge"_s);
    row("phrase", u"It is possible, more or less."_s, u"It is possible=hedge | more or less=hedge"_s);
    row("the month", u"In May it rained, on May 9 too."_s, QString());
    row("about a number", u"About 25 spoke about peace."_s, u"About=hedge"_s);
    row("intensifiers", u"Of course it is extremely cold."_s,
        u"Of course=intensifier | extremely=intensifier"_s);
    row("evaluative", u"The brutal, fiercely fought and deadliest raid."_s,
        u"brutal=evaluative | fiercely=evaluative | deadliest=evaluative"_s);
    row("by form", u"An inexcusable act; they were unable to leave."_s, u"inexcusable=evaluative"_s);
    row("loaded", u"The regime and so-called martyrs."_s,
        u"regime=loaded | so-called=loaded | martyrs=loaded"_s);
    row("factive", u"He admitted it and revealed more."_s, u"admitted=factive | revealed=factive"_s);
    row("implicative", u"They managed to leave but refused to stay."_s,
        u"managed=implicative | refused=implicative"_s);
    row("assertive", u"He claimed it; she denies it."_s, u"claimed=assertive | denies=assertive"_s);
    row("nouns like verbs", u"State media of the Islamic State and its forces, known as the Front."_s,
        QString());
    row("verbs like nouns", u"They state that they forced him; it would force her."_s,
        u"state=assertive | forced=implicative | would=hedge | force=implicative"_s);
    row("plain", u"The bridge fell on the river."_s, QString());
}

void FindMarkersTest::classes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(found(text), expected);
}

void FindMarkersTest::formsLeadToTheirEntry()
{
    QCOMPARE(findMarkers(CodePointIndex(u"He claimed it."_s), u"en"_s).front().entry, u"claim"_s);
}

void FindMarkersTest::verbsAndAdjectivesHaveForms()
{
    QCOMPARE(verbForms(u"deny"_s), QStringList({u"deny"_s, u"denies"_s, u"denied"_s, u"denying"_s}));
    QCOMPARE(verbForms(u"admit"_s), QStringList({u"admit"_s, u"admits"_s, u"admitted"_s, u"admitting"_s}));
    QCOMPARE(verbForms(u"reveal"_s), QStringList({u"reveal"_s, u"reveals"_s, u"revealed"_s, u"revealing"_s}));
    QCOMPARE(verbForms(u"acknowledge"_s).last(), u"acknowledging"_s);
    QCOMPARE(adjectiveForms(u"terrible"_s), QStringList({u"terrible"_s, u"terribly"_s}));
    QCOMPARE(adjectiveForms(u"tragic"_s), QStringList({u"tragic"_s, u"tragically"_s}));
    QCOMPARE(adjectiveForms(u"deadly"_s), QStringList({u"deadly"_s, u"deadlily"_s, u"deadliest"_s}));
}

void FindMarkersTest::profileCountsPerThousandWords()
{
    const auto markers =
        findMarkers(CodePointIndex(u"It may rain; it might not. The regime fell."_s), u"en"_s);
    const MarkerProfile profile = markerProfile(markers, 250);
    QCOMPARE(profile.perThousand(MarkerClass::Hedge), 8.0);
    QCOMPARE(profile.perThousand(MarkerClass::Loaded), 4.0);
    QCOMPARE(markerProfile({}, 0).perThousand(MarkerClass::Hedge), 0.0);
}

void FindMarkersTest::otherLanguagesGiveNothing()
{
    QCOMPARE(found(u"may perhaps regime"_s, u"de"_s), QString());
}

void FindMarkersTest::hostileTextIsLinear()
{
    for (const QString &piece : {u"A.A.A."_s, u"so-"_s, u"it is "_s, u"more or "_s, u"a"_s, u"may "_s}) {
        const testing::ProcessorTimer timer;
        findMarkers(CodePointIndex(piece.repeated(200'000 / piece.size())), u"en"_s);
        QVERIFY2(timer.milliseconds() < 20'000, qPrintable(piece));
    }
}

PARALLAX_TEST(FindMarkersTest)

} // namespace parallax

#include "find_markers_test.moc"
