#include "models/analysis/happenings/event_title.h"

#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class EventTitleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatHappenedAndWhere_data();
    void namesWhatHappenedAndWhere();
    void anyVerbOfAnyWordsEnds();
};

void EventTitleTest::namesWhatHappenedAndWhere_data()
{
    QTest::addColumn<QString>("clause"); // the verb between asterisks
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QString &clause, const QString &title) {
        QTest::newRow(name) << clause << title;
    };
    row("what killed", u"Twelve dockers were *killed* in Alvian air strikes on Ismere"_s,
        u"Alvian air strikes on Ismere"_s);
    row("what was launched", u"The Harbour Front *launched* a surprise offensive against Ismere"_s,
        u"Surprise offensive against Ismere"_s);
    row("what hit", u"Shelling *hit* the streets of Ismere"_s, u"Shelling on the streets of Ismere"_s);
    row("where, from elsewhere in the clause", u"In Ismere a car bomb attack *killed* four sailors"_s,
        u"Car bomb attack in Ismere"_s);
    row("near, as the text has it", u"Four sailors *died* in a storm near Ismere"_s,
        u"Death of four sailors near Ismere"_s);
    row("around", u"A car bomb attack *killed* four sailors, and around Ismere alarm was raised"_s,
        u"Car bomb attack around Ismere"_s);
    row("in a part of it", u"In the northern port of Ismere a car bomb attack *killed* four sailors"_s,
        u"Car bomb attack in Ismere"_s);
    row("whose it is tells no place", u"Four sailors *died* as the president of Ismere watched"_s, QString());
    row("against tells no place", u"Four sailors *died* in the war against Ismere"_s, QString());
    row("an owner", u"Ismere's fishing fleet *surrendered* in the storm"_s,
        u"Surrender of Ismere's fishing fleet"_s);
    row("active", u"Fighters of the Harbour Front *seized* the port of Ismere"_s,
        u"Capture of the port of Ismere"_s);
    row("passive", u"The harbour master Ali Osei was *arrested* in Ismere"_s,
        u"Arrest of the harbour master Ali Osei in Ismere"_s);
    row("its own", u"Ali Osei *died* in Ismere"_s, u"Death of Ali Osei in Ismere"_s);
    row("from", u"Troops *withdrew* from Ismere"_s, u"Withdrawal of troops from Ismere"_s);
    row("into", u"Four ships *entered* Port Ilmen"_s, u"Entry of four ships into Port Ilmen"_s);
    row("as headlines leave it", u"15 *killed* near Ismere"_s, u"Killing of 15 near Ismere"_s);
    row("past who did it", u"Ten dockers were *killed* in airstrikes by Alvian forces on Ismere"_s,
        u"Airstrikes on Ismere"_s);
    row("to the noun's end", u"A blast *hit* a bus waiting at the gates of Ismere"_s,
        u"Blast on a bus in Ismere"_s);
    row("past another noun", u"Air strikes and shelling *struck* Port Ilmen"_s,
        u"Air strikes on Port Ilmen"_s);
    row("control of", u"The Harbour Front *seized* control of Port Ilmen"_s, u"Capture of Port Ilmen"_s);
    row("two sentences run together", u"Local sources the dockers were *killed* in Ismere"_s, QString());
    row("what was withdrawn", u"The Harbour Front *withdrew* four ships from Ismere"_s, QString());
    row("a participle", u"A report *released* by the Harbour Front blamed Ismere"_s, QString());
    row("nobody", u"Others *died* there"_s, QString());
    row("an article before a name that begins with its letter", u"A docker *died* in Ismere"_s,
        u"Death of a docker in Ismere"_s);
    row("no noun for it", u"The Harbour Front *opened* a new office"_s, QString());
}

void EventTitleTest::namesWhatHappenedAndWhere()
{
    QFETCH(QString, clause);
    QStringList words = clause.split(u' ');
    const int verb = int(words.indexOf(QRegularExpression(u"^\\*.*\\*$"_s)));
    words[verb].remove(u'*');
    QTEST(happenings::eventTitle(words, verb, {u"Ismere"_s}, {u"Ismere"_s, u"Ali Osei"_s}), "title");
}

void EventTitleTest::anyVerbOfAnyWordsEnds()
{
    const QStringList words = u"the of , killed in strikes Ismere on 4 and was"_s.split(u' ');
    QCOMPARE(happenings::eventTitle(words, -1, {}, {}), QString());
    QCOMPARE(happenings::eventTitle(words, int(words.size()), {}, {}), QString());
    for (int verb = 0; verb < words.size(); ++verb)
        for (int count = verb + 1; count <= words.size(); ++count)
            QVERIFY(happenings::eventTitle(words.first(count), verb, {u"Ismere"_s}, {}).size() <= 80);
}

PARALLAX_TEST(EventTitleTest)
#include "event_title_test.moc"
