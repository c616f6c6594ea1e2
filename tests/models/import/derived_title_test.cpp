#include "models/import/derived_title.h"
#include "models/text/code_points.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class DerivedTitleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheFirstSentence();
    void isShortenedAtAWord();
    void cutsBetweenCharactersWhereThereAreNoSpaces();
};

void DerivedTitleTest::isTheFirstSentence()
{
    QCOMPARE(derivedTitle(u"Rebels took the bridge. Then it rained."_s), u"Rebels took the bridge."_s);
    QCOMPARE(derivedTitle(u"  A headline alone\n\nThen the text."_s), u"A headline alone"_s);
    QCOMPARE(derivedTitle(u"The U.S. military said so. It rained."_s), u"The U.S. military said so."_s);
    const QString ninety = u"a"_s.repeated(89) + u'.';
    QCOMPARE(derivedTitle(ninety), ninety);
}

void DerivedTitleTest::isShortenedAtAWord()
{
    const QString body =
        u"Rebels led by an organisation that several states call a terrorist one stormed, in the night, a dozen villages."_s;
    QCOMPARE(derivedTitle(body),
             u"Rebels led by an organisation that several states call a terrorist one stormed, in the…"_s);
    QCOMPARE(derivedTitle(u"word "_s.repeated(30)), u"word "_s.repeated(17) + u"word…"_s);
    // A comma before the cut goes too.
    QCOMPARE(derivedTitle(u"a"_s.repeated(80) + u", "_s + u"b"_s.repeated(20)), u"a"_s.repeated(80) + u'…');
}

void DerivedTitleTest::cutsBetweenCharactersWhereThereAreNoSpaces()
{
    const QString title = derivedTitle(u"👩‍🚒"_s.repeated(60)); // three code points each
    QCOMPARE(title, u"👩‍🚒"_s.repeated(29) + u'…');
    QVERIFY(codePointCount(title) <= longestDerivedTitle);
    QCOMPARE(derivedTitle(u"漢"_s.repeated(200)), u"漢"_s.repeated(89) + u'…');
}

PARALLAX_TEST(DerivedTitleTest)
#include "derived_title_test.moc"
