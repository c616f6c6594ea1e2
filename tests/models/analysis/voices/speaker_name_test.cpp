#include "models/analysis/voices/voices_in.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

QString named(const SpeakerName &speaker)
{
    return toString(speaker.kind) + u": "_s + speaker.name;
}

QStringList heardIn(const QString &text, const QString &language = u"en"_s)
{
    QStringList all;
    for (const Utterance &one : voicesIn(text, language))
        all << u"%1 | %2 | %3 words"_s.arg(named(one.speaker), one.cue).arg(one.words);
    return all;
}

} // namespace

class SpeakerNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenSpeakers_data();
    void writtenSpeakers();
    void pronounsAndSurnamesLeadToTheFullName();
    void anOfficeLeadsToItsHolder();
    void groupsAreNotTheNamesInThem();
    void bodiesAndUnnamedPersonsGoOnAsPronouns();
    void acronymsAreNoSurnames();
    void whatIsNotSaidIsNoVoice();
    void whatIsDoneOrShownIsNotSaid();
    void quotationsInOtherLanguagesHaveNobody();
    void wordsOfAnInterruptedQuotationAreCounted();
};

static void row(const QString &written, const QString &expected)
{
    QTest::newRow(qPrintable(written)) << written << expected;
}

void SpeakerNameTest::writtenSpeakers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    row(u"Ines Varro"_s, u"named: Ines Varro"_s);
    row(u"Foreign Minister Pavel Osei"_s, u"named: Pavel Osei"_s);
    row(u"rebel leader Lt. Col. Hassan Zorza"_s, u"named: Hassan Zorza"_s);
    row(u"Ines Varro, who led the survey,"_s, u"named: Ines Varro"_s);
    row(u"the Office for the Coordination of River Affairs (OCRA)"_s,
        u"named: Office for the Coordination of River Affairs"_s);
    row(u"the Foreign Ministry"_s, u"named: Foreign Ministry"_s);
    row(u"the interior ministry"_s, u"unnamed: interior ministry"_s);
    row(u"Velmoran security sources"_s, u"unnamed: Velmoran security sources"_s);
    row(u"residents of Lower Harrow"_s, u"unnamed: residents of Lower Harrow"_s);
    row(u"a spokesman for the Foreign Ministry"_s, u"unnamed: spokesman for the Foreign Ministry"_s);
    row(u"Officials"_s, u"unnamed: Officials"_s);
    row(u"Minister of the Interior Pavel Osei"_s, u"named: Pavel Osei"_s);
    row(u"the Minister of the Interior"_s, u"named: Minister of the Interior"_s);
    row(u"HTS"_s, u"named: HTS"_s);
    row(u"Britain-based Harrow Observatory"_s, u"named: Harrow Observatory"_s);
    row(u"Lower Harrow-based River Watch"_s, u"named: River Watch"_s);
    row(u"Ban Ki-varro"_s, u"named: Ban Ki-varro"_s);
    row(u"However Velmora"_s, u"named: Velmora"_s);
    row(u"Meanwhile many reports"_s, u"unnamed: reports"_s);
    row(u"France and Velmora"_s, u"named: France and Velmora"_s);
    row(u"Ines Varro a local defence official"_s, u"named: Ines Varro"_s);
    row(u"Ines Varro the Observatory chief"_s, u"named: Ines Varro"_s);
    row(u"Hassan the Great"_s, u"named: Hassan the Great"_s);
    row(u"Ines Varro head of the health board in Harrow"_s, u"named: Ines Varro"_s);
    row(u"spokesman Lt. Col. Hassan Zorza using the Arabic name of the Harrow group"_s,
        u"named: Hassan Zorza"_s);
    row(u"Pope Hassan on Sunday"_s, u"named: Hassan"_s);
    row(u"the River Observatory for Human Rights a Britain-based monitoring group"_s,
        u"named: River Observatory for Human Rights"_s);
    row(u"RNA news agency"_s, u"named: RNA"_s);
    row(u"the River Observatory monitoring group"_s, u"named: River Observatory"_s);
    row(u"a Velmoran news agency"_s, u"unnamed: Velmoran news agency"_s);
    row(u"Published 3 October 2031 The River Front"_s, u"named: River Front"_s);
    row(u"FORCED MARCH A local activist"_s, u"unnamed: local activist"_s);
    row(u"reporter of The Ledger"_s, u"unnamed: reporter of The Ledger"_s);
    row(u"throughout Harrow the statement"_s, u"unnamed: statement"_s);
    row(u"the government which"_s, u"unnamed: government"_s);
    row(u"a resident of Lower Harrow adding"_s, u"unnamed: resident of Lower Harrow"_s);
    row(u"they"_s, u"nobody: "_s);
    row(QString(), u"nobody: "_s);
    row(u"…"_s, u"nobody: "_s);
}

void SpeakerNameTest::writtenSpeakers()
{
    QFETCH(QString, written);
    QTEST(named(speakerNameFrom(written)), "expected");
}

void SpeakerNameTest::pronounsAndSurnamesLeadToTheFullName()
{
    QCOMPARE(heardIn(u"“The wall was thin,” said Ines Varro, an engineer.\n\n“Nobody came,” Varro said.\n\n"
                     "“We wrote twice,” she added."_s),
             QStringList({u"named: Ines Varro | said | 4 words"_s, u"named: Ines Varro | said | 2 words"_s,
                          u"named: Ines Varro | added | 3 words"_s}));
}

void SpeakerNameTest::anOfficeLeadsToItsHolder()
{
    const QString statement =
        u"Interior Minister Pavel Osei said that nobody was to blame. “The wall was thin,” the Minister said."_s;
    QCOMPARE(heardIn(statement),
             QStringList({u"named: Pavel Osei | said | 5 words"_s, u"named: Pavel Osei | said | 4 words"_s}));
    const QStringList two =
        heardIn(u"Health Minister Ines Varro said that it had rained all day. "_s + statement);
    QCOMPARE(two.size(), 3);
    QVERIFY2(two[2].startsWith(u"named: Minister"_s), qPrintable(two[2]));
    const QStringList prime = heardIn(
        u"Foreign Minister Ines Varro said that it rained. “Nobody came,” the Prime Minister said."_s);
    QCOMPARE(prime.size(), 2);
    QVERIFY2(!prime[1].contains(u"Ines Varro"_s), qPrintable(prime[1]));
}

void SpeakerNameTest::groupsAreNotTheNamesInThem()
{
    const QStringList heard = heardIn(u"Turkish security sources said that the wall had been mined."_s);
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard[0].startsWith(u"unnamed: Turkish security sources | said"_s), qPrintable(heard[0]));
}

void SpeakerNameTest::bodiesAndUnnamedPersonsGoOnAsPronouns()
{
    const QString observatory = u"named: River Observatory for Floods | said"_s;
    const QStringList body = heardIn(u"The River Observatory for Floods said that nine houses had gone. It "
                                     "said that more rain was expected."_s);
    QCOMPARE(body.size(), 2);
    QVERIFY2(body[1].startsWith(u"named: River Observatory"_s), qPrintable(body[1]));
    const QStringList far =
        heardIn(u"The River Observatory for Floods said that nine houses had gone. "_s
                + u"Walls fell and the valley was dark for another night of rain. "_s.repeated(10)
                + u"It said that more rain was expected."_s);
    QCOMPARE(far.size(), 2);
    QVERIFY2(far[1].startsWith(u"nobody: "_s), qPrintable(far[1]));
    const QStringList source =
        heardIn(u"“The wall was thin,” a security source said. “Nobody came,” he added."_s);
    QCOMPARE(source.size(), 2);
    QVERIFY2(source[1].startsWith(u"unnamed: security source | added"_s), qPrintable(source[1]));
}

void SpeakerNameTest::acronymsAreNoSurnames()
{
    const QStringList heard = heardIn(u"In the city of Harrow HFK gunmen blew up a truck on Sunday. HFK said "
                                      "that ten people had been killed."_s);
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard[0].startsWith(u"named: HFK |"_s), qPrintable(heard[0]));
}

void SpeakerNameTest::whatIsDoneOrShownIsNotSaid()
{
    const QStringList texts{u"The Harrow news agency released a video of the shelling on Sunday."_s,
                            u"The rebels maintain a presence in the valley and the hills around it."_s,
                            u"The group has proclaimed a republic in the valley and the hills."_s,
                            u"One photograph showed a man on the floor of the town hall."_s,
                            u"An estimated 1.2 million people live in the valley and the hills."_s,
                            u"The army continues to use old bridges in the valley and the hills."_s};
    for (const QString &text : texts)
        QVERIFY2(heardIn(text).isEmpty(), qPrintable(text + heardIn(text).join(u';')));
    for (const QString &text :
         {u"The rebels maintain that the bridge was theirs."_s, u"A report showed that the wall was thin."_s,
          u"The minister announced a truce in the valley."_s})
        QCOMPARE(heardIn(text).size(), 1);
}

void SpeakerNameTest::whatIsNotSaidIsNoVoice()
{
    for (const QString &one : heardIn(u"The rebels launched an attack on the town. The village saw how the "
                                      "rebels took the bridge. Ines Varro said that the bridge had gone."_s))
        QVERIFY2(one.startsWith(u"named: Ines Varro | said"_s), qPrintable(one));
    QVERIFY(heardIn(u"It rained all day in the valley."_s).isEmpty());
}

void SpeakerNameTest::quotationsInOtherLanguagesHaveNobody()
{
    const QStringList heard =
        heardIn(u"Er sagte: „Der Damm ist gebrochen, wir gehen jetzt alle weg.“"_s, u"de"_s);
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard[0].startsWith(u"nobody: "_s), qPrintable(heard[0]));
}

void SpeakerNameTest::wordsOfAnInterruptedQuotationAreCounted()
{
    const std::vector<Utterance> heard =
        voicesIn(u"“The wall,” Ines Varro said, “was thin and old.”"_s, u"en"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0].words, 6);
    QCOMPARE(heard[0].speaker.name, u"Ines Varro"_s);
}

PARALLAX_TEST(SpeakerNameTest)

} // namespace parallax

#include "speaker_name_test.moc"
