#include "tests/models/analysis/mentions/told.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

using testing::told;

class WhoIsWhoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void surnamesFollowFullNames();
    void sameSurnameWithOtherFirstNameIsAnother();
    void bracketsIntroduceAcronyms();
    void acronymsHoldAcrossTexts();
    void spellingsOfOneNameAreOnePerson();
    void knownFirstNamesAreNoSpellings();
    void titlesStandOutsideNames();
    void possessivesAndArticlesAreLeftOut();
    void endsOfLongNamesAreTheOrganisation();
    void labelsFollowApposition();
    void labelsByTitleNeedOneBearer();
    void calendarWordsAndOpenersAreNoNames();
    void nationalityAdjectivesAreNoNamesButPeoplesAre();
    void otherLanguagesAreLeftAlone();
    void entitiesOfTheProjectKeepTheirNames();
    void evidenceIsGivenForEachAlias();
    void commonNounsInCapitalsAreNoNames();
    void knownNamesAreTakenWhole();
    void labelsDoNotReachOverPrepositions();
    void joiningWordsStandOutsideNames();
    void firstWordsSettleWhatANameIs();
    void whatRanIntoItsNeighboursIsNoName();
    void lostPossessivesAreTheSameName();
    void shortNamesAreTheBodyNamedBefore();
    void coalitionsAndGroupsAreThoseCalledSo();
    void namesAfterInArePlaces();
    void shortPlacesAreSpelledToo();
};

void WhoIsWhoTest::surnamesFollowFullNames()
{
    QCOMPARE(
        told({u"Minister Hanne Lindqvist spoke in Oslo. Lindqvist said she would resign."_s}, u"Lindqvist"_s),
        QStringList(u"Person Hanne Lindqvist <- Lindqvist"_s));
}

void WhoIsWhoTest::sameSurnameWithOtherFirstNameIsAnother()
{
    const QStringList lines =
        told({u"Robert Ashdown met his rival Martha Ashdown in Leeds."_s,
              u"Martha Ashdown said no. Ashdown then left. Robert Ashdown stayed. Ashdown slept."_s});
    QVERIFY(lines.contains(u"Person Robert Ashdown <- Robert Ashdown"_s));
    QVERIFY(lines.contains(u"Person Martha Ashdown <- Martha Ashdown"_s));
    QCOMPARE(lines.filter(u"<- Ashdown"_s),
             QStringList({u"Person Martha Ashdown <- Ashdown"_s, u"Person Robert Ashdown <- Ashdown"_s}));
}

void WhoIsWhoTest::bracketsIntroduceAcronyms()
{
    QCOMPARE(
        told({u"Fighters of the Northern Harbour Front (NHF) took the port. The NHF said it would stay."_s},
             u"NHF"_s),
        QStringList({u"Organisation Northern Harbour Front <- NHF"_s,
                     u"Organisation Northern Harbour Front <- NHF"_s}));
}

void WhoIsWhoTest::acronymsHoldAcrossTexts()
{
    const QString first = u"The Northern Harbour Front (NHF) took the port on Monday, officials said."_s;
    const QString second = u"Officials said that the NHF had withdrawn from the port after the talks."_s;
    QCOMPARE(told({first, second}, u"NHF"_s),
             QStringList({u"Organisation Northern Harbour Front <- NHF"_s,
                          u"Organisation Northern Harbour Front <- NHF"_s}));
}

void WhoIsWhoTest::spellingsOfOneNameAreOnePerson()
{
    const QStringList lines =
        told({u"General Faroukh Behzadipour was killed, the agency said on Sunday."_s,
              u"State media said that Gen. Farukh Behzadipour had died in the attack."_s});
    QCOMPARE(lines.filter(u"Person Faroukh Behzadipour"_s).size(), 2);
}

void WhoIsWhoTest::knownFirstNamesAreNoSpellings()
{
    const QStringList lines = told(
        {u"Mario Velasquez and his wife Maria Velasquez flew to Lima with John Barrow and Joan Barrow."_s});
    QVERIFY(lines.contains(u"Person Mario Velasquez <- Mario Velasquez"_s));
    QVERIFY(lines.contains(u"Person Maria Velasquez <- Maria Velasquez"_s));
}

void WhoIsWhoTest::titlesStandOutsideNames()
{
    QCOMPARE(told({u"On Monday Lt. Col. Hassan Tarabay told reporters that the road was open."_s}),
             QStringList(u"Person Hassan Tarabay <- Hassan Tarabay"_s));
}

void WhoIsWhoTest::possessivesAndArticlesAreLeftOut()
{
    QCOMPARE(told({u"Germany\u2019s army left. In the United States nobody noticed."_s}),
             QStringList({u"Place Germany <- Germany"_s, u"Place United States <- United States"_s}));
}

void WhoIsWhoTest::endsOfLongNamesAreTheOrganisation()
{
    const QStringList lines =
        told({u"The Kerrin National Army said on Monday that it had left the town of Harvik. "
              "The National Army said more soldiers of the Kerrin National Army would follow."_s});
    for (const QString &line : lines.filter(u"Army"_s))
        QVERIFY2(line.startsWith(u"Organisation Kerrin National Army"_s), qPrintable(line));
}

void WhoIsWhoTest::labelsFollowApposition()
{
    const QStringList lines =
        told({u"The rebels, led by the Northern Harbour Front (NHF), took the port. Later the rebels "
              "withdrew. The dictator Karim Zoubir had fled."_s});
    QVERIFY(lines.contains(u"Group Northern Harbour Front <- The rebels*"_s));
    QVERIFY(lines.contains(u"Group Northern Harbour Front <- the rebels*"_s));
    QVERIFY(lines.contains(u"Person Karim Zoubir <- The dictator*"_s));
}

void WhoIsWhoTest::labelsByTitleNeedOneBearer()
{
    const QString one = u"President Karim Zoubir spoke. Later the president left for Paris."_s;
    QCOMPARE(told({one}, u"the president"_s), QStringList(u"Person Karim Zoubir <- the president*"_s));
    const QString two = u"President Karim Zoubir met President Hanne Lindqvist. Later the president left."_s;
    QCOMPARE(told({two}, u"the president"_s), QStringList());
}

void WhoIsWhoTest::calendarWordsAndOpenersAreNoNames()
{
    QCOMPARE(
        told(
            {u"Thursday was quiet. Meanwhile, the shops opened. The mayor slept. However, in March it rained."_s}),
        QStringList());
}

void WhoIsWhoTest::nationalityAdjectivesAreNoNamesButPeoplesAre()
{
    const QStringList lines =
        told({u"Turkish soldiers watched as the Kurds and many Syrians crossed the river."_s});
    QCOMPARE(lines, QStringList({u"Group Kurds <- Kurds"_s, u"Group Syrians <- Syrians"_s}));
}

void WhoIsWhoTest::otherLanguagesAreLeftAlone()
{
    const QString german =
        u"Der Minister sprach am Montag mit den Vertretern der Verb\u00e4nde und wies die Kritik "
        "zur\u00fcck, die Lage sei ernst, aber nicht hoffnungslos, wie er gegen\u00fcber der Zeitung "
        "sagte, und man werde alles tun, um die Menschen zu sch\u00fctzen, die noch dort leben und "
        "nicht fliehen konnten, weil die Stra\u00dfen gesperrt waren."_s;
    QCOMPARE(told({german}), QStringList());
    QVERIFY(!findMentions(german, NameTagger::english()).english);
}

void WhoIsWhoTest::entitiesOfTheProjectKeepTheirNames()
{
    const std::vector<MentionedText> texts = {findMentions(
        u"Hanne Lindqvist spoke in Oslo. The NHF replied to Hanne Lindqvist."_s, NameTagger::english())};
    const Actors actors = whoIsWho(texts, {{u"H. Lindqvist"_s, EntityType::Person, {u"Hanne Lindqvist"_s}}});
    QCOMPARE(actors.actors[actors.mentions[0][0].actor].name, u"H. Lindqvist"_s);
    QCOMPARE(actors.actors[actors.mentions[0][0].actor].known, std::optional<std::size_t>(0));
}

void WhoIsWhoTest::evidenceIsGivenForEachAlias()
{
    const std::vector<MentionedText> texts = {findMentions(
        u"The Northern Harbour Front (NHF) took the port. The NHF stayed. Hanne Lindqvist left, Lindqvist said."_s,
        NameTagger::english())};
    for (const Actor &actor : whoIsWho(texts).actors) {
        QCOMPARE(actor.evidence.size(), actor.aliases.size());
        for (const QString &reason : actor.evidence)
            QVERIFY(reason.endsWith(u'.'));
    }
}

void WhoIsWhoTest::commonNounsInCapitalsAreNoNames()
{
    const QString text =
        u"Troops destroyed a VBIED, two bridges and a boat. The second VBIED was towed to Oslo."_s;
    QCOMPARE(told({text}, u"VBIED"_s), QStringList());
}

void WhoIsWhoTest::knownNamesAreTakenWhole()
{
    const QStringList lines = told({u"Forces fought the Islamic State of Iraq and the Levant near Mosul."_s});
    QCOMPARE(lines.filter(u"<- Islamic State of Iraq and the Levant"_s).size(), 1);
}

void WhoIsWhoTest::labelsDoNotReachOverPrepositions()
{
    const QStringList lines = told(
        {u"The rebels of the Northern Harbour Front (NHF) met on Monday. The road was closed after rebel "
         "fighters came."_s});
    QVERIFY(lines.filter(u"<- after"_s).isEmpty());
}

void WhoIsWhoTest::joiningWordsStandOutsideNames()
{
    const QStringList lines = told(
        {u"So Hanne Lindqvist left Aleppo. Shells fell on the centre of Damascus Meanwhile in Aleppo others stayed."_s});
    QVERIFY2(lines.contains(u"Person Hanne Lindqvist <- Hanne Lindqvist"_s),
             qPrintable(lines.join(u" | "_s)));
    QVERIFY2(lines.join(u" | "_s).contains(u"Damascus <- Damascus"_s), qPrintable(lines.join(u" | "_s)));
}

void WhoIsWhoTest::firstWordsSettleWhatANameIs()
{
    const QStringList lines = told({u"Fighters of Ansar al-Solveig met near Jeb al-Tarnow on Friday."_s});
    for (const QString &line :
         {u"Organisation Ansar al-Solveig <- Ansar al-Solveig"_s, u"Place Jeb al-Tarnow <- Jeb al-Tarnow"_s})
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u" | "_s)));
}

void WhoIsWhoTest::whatRanIntoItsNeighboursIsNoName()
{
    QString often;
    for (int i = 0; i < 30; ++i)
        often += u"The Northern Harbour Board said on day %1 that the port was open. "_s.arg(i);
    const QStringList lines =
        told({often, u"On Monday the Lazna Northern Harbour Board said that the port was shut."_s});
    QVERIFY2(lines.contains(u"Organisation Northern Harbour Board <- Northern Harbour Board"_s),
             qPrintable(lines.mid(0, 2).join(u" | "_s)));
    QVERIFY2(lines.last().endsWith(u"<- Lazna Northern Harbour Board"_s), qPrintable(lines.last()));
}

void WhoIsWhoTest::lostPossessivesAreTheSameName()
{
    const QStringList lines =
        told({u"Syria and Syria again: in Syria nobody came. President Karim Zoubir spoke."_s,
              u"In Syrias north it rained. The army in Syrias. President Karim Zoubirs guards stayed."_s,
              u"President Karim Zoubir left for Oslo."_s});
    QVERIFY2(lines.contains(u"Place Syria <- Syrias"_s), qPrintable(lines.join(u" | "_s)));
    QVERIFY2(lines.contains(u"Person Karim Zoubir <- Karim Zoubirs"_s), qPrintable(lines.join(u" | "_s)));
    const QStringList other = told({u"Robert Ashdown met Hanne Roberts in Leeds. Robert slept."_s});
    QVERIFY2(other.contains(u"Person Hanne Roberts <- Hanne Roberts"_s), qPrintable(other.join(u" | "_s)));
}

void WhoIsWhoTest::shortNamesAreTheBodyNamedBefore()
{
    const QStringList lines = told(
        {u"The Kerrin Observatory for Human Rights said on Monday that it rained. The Observatory said "
         "that more rain would come."_s,
         u"The Velmoran Observatory for Human Rights met in Oslo, and the Observatory said it had snowed."_s});
    QCOMPARE(lines.filter(u"<- Observatory"_s),
             QStringList({u"Organisation Kerrin Observatory for Human Rights <- Observatory"_s,
                          u"Organisation Velmoran Observatory for Human Rights <- Observatory"_s}));
}

void WhoIsWhoTest::coalitionsAndGroupsAreThoseCalledSo()
{
    const QString text =
        u"The Northern Harbour Front (NHF) group took the port of Harvik on Monday. %1 shelled it, "
        "and the Harvik Rescue Board counted nine dead. Later the %2 said that it would stay."_s;
    const auto labels = [&](const QString &who, const QString &noun) {
        return told({text.arg(who, noun)}, u"the "_s + noun);
    };
    QCOMPARE(labels(u"A U.S.-led coalition"_s, u"coalition"_s), QStringList());
    QCOMPARE(labels(u"The National Harvik Coalition"_s, u"coalition"_s),
             QStringList(u"Organisation National Harvik Coalition <- the coalition*"_s));
    QCOMPARE(labels(u"An army"_s, u"group"_s),
             QStringList(u"Organisation Northern Harbour Front <- the group*"_s)); // not the board
}

void WhoIsWhoTest::namesAfterInArePlaces()
{
    const QStringList lines =
        told({u"Rebels left the town of Zabrani on Monday, and people in Zabrani stayed. "
              "Buses from Zabrani were hit."_s});
    QCOMPARE(lines.filter(u"<- Zabrani"_s), QStringList(3, u"Place Zabrani <- Zabrani"_s));
    const QStringList person = told({u"He trusted in Yarrin Arvath's words. Yarrin Arvath said no."_s});
    QCOMPARE(person.filter(u"<- Yarrin"_s), QStringList(2, u"Person Yarrin Arvath <- Yarrin Arvath"_s));
}

void WhoIsWhoTest::shortPlacesAreSpelledToo()
{
    const QStringList lines =
        told({u"Fighting went on in Raqqa on Monday."_s, u"The raids on Raqa killed nine."_s});
    QCOMPARE(lines.filter(u"Raqqa <- "_s).size(), lines.size());
}

PARALLAX_TEST(WhoIsWhoTest)

} // namespace parallax

#include "who_is_who_test.moc"
