#include "models/analysis/likeness/likeness.h"
#include "tests/models/analysis/likeness/made_texts.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

static const QString quay =
    u"A crane fell onto the quay of Port Almere on Monday morning and crushed two parked lorries, the "
    u"harbour "
    "office said. Nobody was hurt because the dockers were on their break when the steel cable snapped. "
    "Inspectors had approved the crane in spring after a repair of its main motor that took six weeks. "
    "The harbour office closed the northern basin and sent eleven ships to the neighbouring port of "
    "Sandwick. "
    "Union leader Tessa Brandt demanded that every crane of the same type be stopped until the cause is "
    "known. "
    "The maker of the crane, a company in Oldbridge, sent three engineers who will examine the broken cable. "
    "Work on the northern basin is expected to start again on Thursday if the inspectors agree."_s;
static const QString quayRewritten =
    u"Two parked lorries were crushed on Monday morning when a crane fell onto the quay of Port Almere. "
    "According to the harbour office nobody was hurt, as the dockers were on their break at the moment when "
    "the "
    "steel cable snapped. The crane had been approved by inspectors in spring, following a repair of its "
    "main "
    "motor lasting six weeks. The northern basin was closed and eleven ships were sent to the neighbouring "
    "port "
    "of Sandwick. Tessa Brandt, the union leader, wants every crane of the same type stopped until the cause "
    "is "
    "known. Three engineers from the maker, an Oldbridge company, will examine the broken cable. If the "
    "inspectors agree, work on the northern basin should start again on Thursday."_s;
static const QString quayIndependent =
    u"Dockers at Port Almere spoke of a narrow escape after a crane came down beside their canteen. \"We "
    u"heard a "
    "bang and ran to the window,\" said Piet Holm, who has worked there for twenty years. The port has seen "
    "three accidents since the new owners cut the number of mechanics. A spokesman for the owners rejected "
    "the "
    "criticism and promised an inquiry. Ships were diverted during the day, and freight companies expect "
    "delays "
    "all week. The city council wants to discuss safety in the port at its next meeting in June."_s;
static const QString manyWords =
    u"\"Our engineers found cracks in the old cable long before the crane came down and wrote four letters "
    u"to "
    "the owners, none of which was ever answered by anybody in charge,\" she told the paper."_s;

class LikenessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsExactlyLikeItself();
    void casePunctuationAndSpacingDoNotMatter();
    void anUpdateIsNear();
    void aShortenedVersionIsNear();
    void theSamePieceInOtherWordsIsARewrite();
    void independentReportsOfOneEventAreNot();
    void aSharedQuotationIsToldAndMakesNoRewrite();
    void isTheSameFromBothSides();
    void textsWithoutWordsAreLikeNothing();
    void shortTextsAreOnlyEverExact();
    void scriptsWithoutSpacesHaveWords();
    void aMegabyteOfInitialsEnds();
};

void LikenessTest::aTextIsExactlyLikeItself()
{
    for (const QString &text : {quay, madeText(2000, 1), u"One"_s, u"\u5927\u6a4b"_s}) {
        const Likeness likeness = compare(text, text);
        QCOMPARE(toString(likeness.grade), toString(Grade::Exact));
        QCOMPARE(likeness.sharedA, 1.0);
        QCOMPARE(likeness.sharedB, 1.0);
    }
}

void LikenessTest::casePunctuationAndSpacingDoNotMatter()
{
    QCOMPARE(toString(compare(u"The \u201cold\u201d bridge,\nclosed \u2014 again."_s,
                              u"the old BRIDGE closed again"_s)
                          .grade),
             toString(Grade::Exact));
    QCOMPARE(toString(compare(u"closed again the bridge"_s, u"the bridge closed again"_s).grade),
             toString(Grade::None));
}

void LikenessTest::anUpdateIsNear()
{
    const QString update = quay + u" Two more cranes of the same type were found to have worn cables."_s;
    const Likeness likeness = compare(quay, update);
    QCOMPARE(toString(likeness.grade), toString(Grade::Near));
    QCOMPARE(likeness.sharedA, 1.0);
    QVERIFY(likeness.sharedB > 0.8 && likeness.sharedB < 1);
    QCOMPARE(toString(compare(madeText(600, 1), changed(madeText(600, 1), 20, 2)).grade),
             toString(Grade::Near));
}

void LikenessTest::aShortenedVersionIsNear()
{
    const Likeness likeness = compare(quay.left(quay.indexOf(u" Inspectors had")), quay);
    QCOMPARE(toString(likeness.grade), toString(Grade::Near));
    QVERIFY(likeness.sharedB < 0.4);
}

void LikenessTest::theSamePieceInOtherWordsIsARewrite()
{
    const Likeness likeness = compare(quay, quayRewritten);
    QCOMPARE(toString(likeness.grade), toString(Grade::Rewrite));
    QVERIFY(likeness.orderedA > 0.65);
    QVERIFY(!likeness.isMostlyQuotation());
}

void LikenessTest::independentReportsOfOneEventAreNot()
{
    QCOMPARE(toString(compare(quay, quayIndependent).grade), toString(Grade::None));
}

void LikenessTest::aSharedQuotationIsToldAndMakesNoRewrite()
{
    const QString one = madeText(60, 1) + manyWords + u' ' + madeText(60, 2);
    const QString other = madeText(60, 3) + manyWords + u' ' + madeText(60, 4);
    const Likeness likeness = compare(one, other);
    QCOMPARE(toString(likeness.grade), toString(Grade::None));
    QVERIFY(likeness.isMostlyQuotation());
    QVERIFY(likeness.sharedA > 0.15);
}

void LikenessTest::isTheSameFromBothSides()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QString a = madeText(40 + int(seed) * 20, seed);
        const QString b = changed(a, 2 + int(seed) / 2, seed + 100);
        const Likeness one = compare(a, b);
        const Likeness other = compare(b, a);
        QCOMPARE(toString(one.grade), toString(other.grade));
        QCOMPARE(one.sharedA, other.sharedB);
        QCOMPARE(one.quoted, other.quoted);
    }
}

void LikenessTest::textsWithoutWordsAreLikeNothing()
{
    QCOMPARE(toString(compare(QString(), QString()).grade), toString(Grade::None));
    QCOMPARE(toString(compare(u"... !"_s, u"... !"_s).grade), toString(Grade::None));
    QCOMPARE(toString(compare(QString(), quay).grade), toString(Grade::None));
}

void LikenessTest::shortTextsAreOnlyEverExact()
{
    QCOMPARE(toString(compare(u"Live: follow the vote count"_s, u"Live: follow the vote count here"_s).grade),
             toString(Grade::None));
}

void LikenessTest::scriptsWithoutSpacesHaveWords()
{
    const QString report =
        u"\u5927\u6a4b\u5728\u661f\u671f\u4e8c\u65e9\u4e0a\u5012\u584c\u9020\u6210\u5341\u56db\u4eba\u6b7b"
        u"\u4ea1"
        "\u5de5\u7a0b\u5e2b\u5169\u5e74\u524d\u66fe\u8b66\u544a\u6a4b\u58a9\u6709\u88c2\u7e2b"_s;
    const QString update = report + u"\u5e02\u9577\u8aaa\u5b66\u6821\u95dc\u9589"_s;
    const Likeness likeness = compare(report, update);
    QCOMPARE(toString(likeness.grade), toString(Grade::Near));
    QCOMPARE(likeness.sharedA, 1.0);
    QVERIFY(likeness.sharedB > 0.75);
}

void LikenessTest::aMegabyteOfInitialsEnds()
{
    const QString large = u"A.A.A. \"B\" "_s.repeated(100'000);
    QCOMPARE(toString(compare(large, large).grade), toString(Grade::Exact));
}

PARALLAX_TEST(LikenessTest)

} // namespace parallax

#include "likeness_test.moc"
