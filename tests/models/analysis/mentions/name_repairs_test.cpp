#include "models/analysis/mentions/find_mentions.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class NameRepairsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesHaveTheirWordsOnly_data();
    void namesHaveTheirWordsOnly();
    void looseWordsAreReadAsTheyAreWritten();
};

void NameRepairsTest::namesHaveTheirWordsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("a place written small", u"we flew from vietnam to spain and slept well"_s,
        u"Place vietnam, Place spain"_s);
    row("a common word is no place", u"we bled for a turkey in a nice bath on reading day"_s, QString());
    row("an address is no place", u"more stands on the page news.vietnam and with us@vietnam today"_s,
        QString());
    row("a group named after a country", u"They fled from the Islamic State of Iraq last week."_s,
        u"Organisation Islamic State of Iraq"_s);
    row("a title that is a surname too", u"The case went to Judge Hanne Lindqvist on Monday."_s,
        u"Person Hanne Lindqvist"_s);
    row("a part of a law", u"It is banned by Article 211 of the Criminal Code since last year."_s, QString());
    row("a unit", u"It was 30 degrees Celsius in the harbour on Sunday."_s, QString());
    row("a plural that begins a sentence", u"Telegrams were sent. Flags hung out. Shares fell."_s, QString());
    row("a noun in a line of capitals", u"A NURSE TELLS HER STORY\n\nShe came late."_s, QString());
}

static QStringList namesOf(const QString &text)
{
    QStringList names;
    for (const MentionFinding &name : findMentions(text, NameTagger::english()).names)
        names << toString(name.type) + u' ' + name.surface;
    return names;
}

void NameRepairsTest::namesHaveTheirWordsOnly()
{
    QFETCH(QString, text);
    QTEST(namesOf(text).join(u", "_s), "expected");
}

void NameRepairsTest::looseWordsAreReadAsTheyAreWritten()
{
    const TokenisedText text = tokenised(u"Syria 's envoy met al - Barouk and Al- Nour ; it was 's 's"_s);
    QStringList words;
    for (int i = 0; i < int(text.tokens.size()); ++i)
        words << text.cut(i).toString();
    QCOMPARE(words.join(u'|'), u"Syria|'s|envoy|met|al - Barouk|and|Al- Nour|;|it|was|'s|'s"_s);
}

PARALLAX_TEST(NameRepairsTest)
#include "name_repairs_test.moc"
