#include "models/analysis/voices/voices_table.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

HeardUtterance heard(int column, const QString &speaker, int words, const QString &cue = u"said"_s,
                     CueClass cueClass = CueClass::Neutral, QuoteForm form = QuoteForm::Direct)
{
    return {column, ArticleId(1), {Span(0, 5), form, words, speakerNameFrom(speaker), cue, cueClass}};
}

QStringList speakersOf(const VoicesTable &table)
{
    QStringList all;
    for (const VoiceRow &row : table.rows)
        all << u"%1 %2"_s.arg(row.speaker).arg(row.words);
    return all;
}

const std::vector<HeardUtterance> sample = {
    heard(0, u"Ines Varro"_s, 20),
    heard(1, u"Varro"_s, 10, u"claimed"_s, CueClass::Doubting, QuoteForm::Indirect),
    heard(1, u"Varro"_s, 5, u"Said"_s),
    heard(1, u"the officials"_s, 25, u"deny"_s, CueClass::Denying, QuoteForm::Mixed),
    heard(0, QString(), 60, {}),
};

} // namespace

class VoicesTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreCountedBySpeakerAndColumn();
    void sharesAreOfWhatIsQuoted();
    void surnamesJoinTheOnlyLongerName();
    void shortNamesJoinTheOnlyLongerName();
    void diacriticsDoNotCount();
    void knownNamesLeadToTheirEntity();
    void taggedStatementsAreCountedApart();
    void speakersOfOneColumn();
    void sidesAddUp();
    void nothingHeardIsAnEmptyTable();
};

void VoicesTableTest::wordsAreCountedBySpeakerAndColumn()
{
    const VoicesTable table = voicesTable(sample, {}, 2);
    QCOMPARE(speakersOf(table), QStringList({u"Ines Varro 35"_s, u"officials 25"_s, u" 60"_s}));
    const VoiceCell &cell = table.rows[0].cells[1];
    QCOMPARE(cell.words, 15);
    QCOMPARE(cell.direct, 1);
    QCOMPARE(cell.indirect, 1);
    QCOMPARE(cell.cueClassCounts[size_t(CueClass::Doubting)], 1);
    QVERIFY(cell.cues == (std::map<QString, int>{{u"claimed"_s, 1}, {u"said"_s, 1}}));
    QVERIFY(cell.heard == std::vector({1, 2}));
    QCOMPARE(table.rows[1].cells[1].direct, 1); // partly quoted
    QVERIFY(table.rows[1].kind == SpeakerKind::Unnamed);
    QVERIFY(table.rows[2].kind == SpeakerKind::Nobody);
    QVERIFY(table.rows[2].cells[0].cues.empty());
}

void VoicesTableTest::sharesAreOfWhatIsQuoted()
{
    const VoicesTable table = voicesTable(sample, {}, 2);
    QCOMPARE(table.total[0].words, 80);
    QCOMPARE(table.share(table.rows[0].cells[0], 0), 0.25);
    QCOMPARE(table.share(table.rows[0].cells[1], 1), 15.0 / 40);
    QCOMPARE(voicesTable({}, {}, 1).total.size(), 1);
    QCOMPARE(voicesTable({}, {}, 1).share({}, 0), 0.0);
}

void VoicesTableTest::surnamesJoinTheOnlyLongerName()
{
    std::vector<HeardUtterance> two = {heard(0, u"Ines Varro"_s, 3), heard(0, u"Varro"_s, 4),
                                       heard(0, u"Marek Varro"_s, 5)};
    QCOMPARE(voicesTable(two, {}, 1).rows.size(), 3);
    two.pop_back();
    QCOMPARE(speakersOf(voicesTable(two, {}, 1)), QStringList({u"Ines Varro 7"_s}));
}

void VoicesTableTest::shortNamesJoinTheOnlyLongerName()
{
    const std::vector<HeardUtterance> all = {
        heard(0, u"Observatory"_s, 1), heard(1, u"River Observatory"_s, 2),
        heard(1, u"River Observatory for Human Rights"_s, 4), heard(0, u"Rami Adel Varro"_s, 8),
        heard(1, u"Adel Varro"_s, 16)};
    QCOMPARE(speakersOf(voicesTable(all, {}, 2)),
             QStringList({u"Rami Adel Varro 24"_s, u"River Observatory for Human Rights 7"_s}));
    QVERIFY(!voicesTable(all, {}, 2).rows[0].onlyColumn);
    // Which country's ministry isn't told.
    const std::vector<HeardUtterance> ministries = {heard(0, u"Laznan Foreign Ministry"_s, 1),
                                                    heard(1, u"Foreign Ministry"_s, 2)};
    QCOMPARE(voicesTable(ministries, {}, 2).rows.size(), 2);
}

void VoicesTableTest::diacriticsDoNotCount()
{
    const std::vector<HeardUtterance> two = {heard(0, u"Bożydar Krzywołąk"_s, 3),
                                             heard(1, u"Bozydar Krzywolak"_s, 4), heard(1, u"Żółciak"_s, 1)};
    QCOMPARE(speakersOf(voicesTable(two, {}, 2)), QStringList({u"Bożydar Krzywołąk 7"_s, u"Żółciak 1"_s}));
    QVERIFY(voiceKey(u"कि"_s) != voiceKey(u"कु"_s));
}

void VoicesTableTest::knownNamesLeadToTheirEntity()
{
    const KnownSpeakers known = {{voiceKey(u"officials"_s), u"Harrow County"_s},
                                 {voiceKey(u"VARRO"_s), u"Dr Ines Varro"_s}};
    const VoicesTable table = voicesTable(sample, {}, 2, known);
    QCOMPARE(speakersOf(table),
             QStringList({u"Harrow County 25"_s, u"Ines Varro 20"_s, u"Dr Ines Varro 15"_s, u" 60"_s}));
    QVERIFY(table.rows[0].kind == SpeakerKind::Named);
}

void VoicesTableTest::taggedStatementsAreCountedApart()
{
    const TaggedVoice tagged[] = {{0, AnnotationId(7), u"INES  VARRO"_s, 9},
                                  {1, AnnotationId(8), u"the wire"_s, 4}};
    const VoicesTable table = voicesTable(sample, tagged, 2);
    QCOMPARE(speakersOf(table), QStringList({u"Ines Varro 35"_s, u"officials 25"_s, u"wire 0"_s, u" 60"_s}));
    const VoiceCell &cell = table.rows[0].cells[0];
    QCOMPARE(cell.words, 20);
    QCOMPARE(cell.taggedWords, 9);
    QVERIFY(cell.tagged == std::vector({AnnotationId(7)}));
}

void VoicesTableTest::speakersOfOneColumn()
{
    const VoicesTable table = voicesTable(sample, {}, 2);
    QVERIFY(!table.rows[0].onlyColumn);
    QCOMPARE(table.rows[1].onlyColumn, std::optional(1));
    const HeardUtterance one[] = {heard(0, u"Ines Varro"_s, 20)};
    QVERIFY(!voicesTable(one, {}, 1).rows[0].onlyColumn); // no other column to be silent
}

void VoicesTableTest::sidesAddUp()
{
    const SpeakerSides sides = {{voiceKey(u"Ines Varro"_s), u"Opponents"_s},
                                {voiceKey(u"officials"_s), u"Operator"_s}};
    const VoicesTable table = voicesTable(sample, {}, 2, {}, sides);
    QCOMPARE(table.rows[0].side, u"Opponents"_s);
    const VoicesTable grouped = voicesBySide(table);
    QCOMPARE(speakersOf(grouped), QStringList({u"Opponents 35"_s, u"Operator 25"_s, u" 60"_s}));
    QCOMPARE(grouped.rows[0].cells[1].words, 15);
    QCOMPARE(grouped.share(grouped.rows[1].cells[1], 1), 25.0 / 40);
    QCOMPARE(grouped.rows[1].onlyColumn, std::optional(1));
}

void VoicesTableTest::nothingHeardIsAnEmptyTable()
{
    QVERIFY(voicesTable({}, {}, 3).rows.empty());
    QVERIFY(voicesBySide(voicesTable({}, {}, 3)).rows.empty());
}

PARALLAX_TEST(VoicesTableTest)

} // namespace parallax

#include "voices_table_test.moc"
