#include "models/analysis/alignment.h"
#include "models/analysis/composition.h"
#include "models/analysis/function_words.h"
#include "models/analysis/synonyms.h"
#include "models/text/code_points.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

/// Two invented reports; each sentence's place in the other is known.
static const QString harrowgate =
    u"A bridge over the river Senn collapsed near Harrowgate on Tuesday, killing 14 people. "
    "Engineer Amara Osei had warned of cracks in the pillars two years ago. "
    "The council said it would publish its inspection reports within a week. "
    "Schools stay closed until Friday. "
    "\u201cWe will find out who ignored this,\u201d Mayor Lindqvist told reporters."_s;
static const QString courier =
    u"Schools stay closed until Friday.\n"
    "At least 14 people died when the Harrowgate bridge across the Senn collapsed on Tuesday.\n"
    "Tourism had been growing for a decade.\n"
    "Two years ago Amara Osei, an engineer, warned that the pillars had cracks.\n"
    "Mayor Lindqvist told reporters: \"We will find out who ignored this.\""_s;

class AlignmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsKnownPartners();
    void spansAreInCodePoints();
    void changedNumberOrNegationIsNotShared();
    void spellingAndMarksDoNotMatter();
    void numberWordsMeetFigures();
    void synonymsAreRewordedNotShared();
    void synonymsStandInOneGroup();
    void longSentenceCutInTwoLinksBoth();
    void textsWithoutACommonSubjectStayApart();
    void reportsOfOneKindWithOtherNamesStayApart();
    void sameFunctionWordsAreShared();
    void partnersAreOneToOne();
    void isTheSameFromBothSides();
    void severalTexts();
    void compositionCountsWords();
    void repetitiveTextIsBounded();
};

static QStringList described(const Alignment &alignment)
{
    QStringList list;
    for (const SentenceLink &link : alignment.links) {
        if (link.partners)
            list << u"%1-%2 %3"_s.arg(link.a).arg(link.b).arg(toString(link.relation));
    }
    return list;
}

static QString relationOf(const QString &a, const QString &b)
{
    // Other sentences around them, so that rarity means something.
    const Alignment alignment = align(a + u"\nThe weather stayed dry."_s, b + u"\nNobody expected rain."_s);
    for (const SentenceLink &link : alignment.links) {
        if (link.a == 0 && link.b == 0)
            return toString(link.relation);
    }
    return u"none"_s;
}

void AlignmentTest::findsKnownPartners()
{
    const Alignment alignment = align(harrowgate, courier);
    QCOMPARE(described(alignment),
             QStringList({u"0-1 reworded"_s, u"1-3 reworded"_s, u"3-0 shared"_s, u"4-4 reworded"_s}));
    QCOMPARE(alignment.onlyA(), std::vector<int>{2});
    QCOMPARE(alignment.onlyB(), std::vector<int>{2});
    for (const SentenceLink &link : alignment.links)
        QVERIFY(link.score > 0 && link.score <= 1);
}

void AlignmentTest::spansAreInCodePoints()
{
    const QString a = u"😀 The bridge fell. Osei left Harrowgate."_s;
    const Alignment alignment = align(a, u"Osei left Harrowgate."_s);
    QCOMPARE(alignment.links.size(), 1);
    const CodePointIndex index(a);
    QCOMPARE(index.cut(alignment.a[size_t(alignment.links[0].a)].span), u"Osei left Harrowgate.");
    QCOMPARE(alignment.a[0].span, Span(0, 18));
    QCOMPARE(alignment.a[0].words, 3);
}

void AlignmentTest::changedNumberOrNegationIsNotShared()
{
    const QString report =
        u"Officials in the northern district of Harrowgate confirmed that 14 people died there"_s;
    QCOMPARE(relationOf(report, report), u"shared"_s);
    QCOMPARE(relationOf(report, QString(report).replace(u"14"_s, u"41"_s)), u"reworded"_s);
    QCOMPARE(relationOf(report, QString(report).replace(u"confirmed"_s, u"never confirmed"_s)),
             u"reworded"_s);
    QCOMPARE(relationOf(report, QString(report).replace(u"northern"_s, u"eastern"_s)), u"shared"_s);
}

void AlignmentTest::spellingAndMarksDoNotMatter()
{
    QCOMPARE(relationOf(u"\u201cThe council\u2019s plan \u2014 all of it \u2014 failed\u201d"_s,
                        u"\"the COUNCIL'S plan - all of it - failed\""_s),
             u"shared"_s);
    QCOMPARE(relationOf(u"The U.S. sent engineers to Harrowgate"_s, u"The US sent engineers to Harrowgate"_s),
             u"shared"_s);
}

void AlignmentTest::numberWordsMeetFigures()
{
    QCOMPARE(relationOf(u"They saved 12 children and 3,000 books"_s,
                        u"They saved twelve children and 3000 books"_s),
             u"reworded"_s);
    const Alignment alignment =
        align(u"They saved 12 children. Rain fell."_s, u"Twelve were saved. Snow melted."_s);
    QCOMPARE(described(alignment), QStringList({u"0-0 reworded"_s}));
}

void AlignmentTest::synonymsAreRewordedNotShared()
{
    QCOMPARE(relationOf(u"The blast wounded dozens of insurgents"_s,
                        u"Dozens of rebels were injured by an explosion"_s),
             u"reworded"_s);
    const QString report =
        u"Officials in the northern district of Harrowgate said that 14 people were killed there"_s;
    const Alignment alignment = align(report, QString(report).replace(u"killed"_s, u"slain"_s));
    QCOMPARE(alignment.links.front().score, 1.0);
}

void AlignmentTest::synonymsStandInOneGroup()
{
    const Stemmer stemmer;
    QHash<QString, QString> groups;
    for (const QString &group : synonymGroups()) {
        for (const QString &word : group.split(u' ')) {
            const QString stem = stemmer.stem(word);
            QVERIFY2(groups.value(stem, group) == group, qPrintable(word));
            groups.insert(stem, group);
            QVERIFY2(!isFunctionWord(word), qPrintable(word));
        }
    }
}

void AlignmentTest::longSentenceCutInTwoLinksBoth()
{
    const Alignment alignment = align(
        u"The bridge collapsed at noon on Tuesday near Harrowgate, and rescuers pulled nine survivors from "
        "the river with boats.\nThe council will meet again in spring."_s,
        u"The bridge near Harrowgate collapsed on Tuesday at noon.\nWith boats, rescuers pulled nine "
        "survivors from the river.\nTourism had been growing."_s);
    QVERIFY(alignment.onlyB() == std::vector<int>{2});
    QCOMPARE(alignment.onlyA(), std::vector<int>{1});
    QCOMPARE(described(alignment).size(), 1);
}

void AlignmentTest::textsWithoutACommonSubjectStayApart()
{
    const Alignment alignment =
        align(harrowgate,
              u"The orchestra opened its season on Friday with a new work. Critics liked the strings. "
              "The council had paid for the hall. Two singers were ill."_s);
    QCOMPARE(described(alignment), QStringList());
    QCOMPARE(alignment.onlyA().size(), alignment.a.size());
    QCOMPARE(align(QString(), harrowgate).onlyB().size(), 5);
    QCOMPARE(align(QString(), QString()).links.size(), 0);
}

void AlignmentTest::reportsOfOneKindWithOtherNamesStayApart()
{
    const QString report = u"A fire broke out in a warehouse in Harrowgate early on Tuesday. "
                           "Amara Osei was found dead inside by firemen from Lower Senn. "
                           "Police are looking for Tobias Renner."_s;
    const QString another = u"A fire broke out in a warehouse in Kettering early on Friday. "
                            "Lena Moss was found dead inside by firemen from Upper Tarn. "
                            "Police are looking for Boris Falk."_s;
    const QString reworded = u"A fire destroyed a warehouse early on Tuesday, police in Harrowgate said. "
                             "They found Amara Osei dead inside. "
                             "The police look for one Tobias Renner, and Lower Senn sent firemen."_s;
    QCOMPARE(align(report, another).links.size(), 0);
    QCOMPARE(align(report, reworded).onlyA(), std::vector<int>());
}

void AlignmentTest::sameFunctionWordsAreShared()
{
    const Alignment alignment = align(u"It was not to be. Rain fell."_s, u"Snow melted. It was not to be."_s);
    QCOMPARE(described(alignment), QStringList({u"0-1 shared"_s}));
}

void AlignmentTest::partnersAreOneToOne()
{
    QRandomGenerator random(5);
    const QStringList words = {u"bridge"_s, u"council"_s, u"river"_s, u"fell"_s,
                               u"Osei"_s,   u"14"_s,      u"the"_s,   u"rain"_s};
    for (int round = 0; round < 300; ++round) {
        QString texts[2];
        for (QString &text : texts) {
            for (int i = random.bounded(12); i > 0; --i) {
                for (int k = random.bounded(6); k >= 0; --k)
                    text += words[random.bounded(int(words.size()))] + u' ';
                text += u".\n"_s;
            }
        }
        const Alignment alignment = align(texts[0], texts[1]);
        QSet<int> seenA;
        QSet<int> seenB;
        for (const SentenceLink &link : alignment.links) {
            QVERIFY(link.a < int(alignment.a.size()) && link.b < int(alignment.b.size()));
            QVERIFY(link.score > 0 && link.score <= 1);
            if (!link.partners)
                continue;
            QVERIFY(link.relation != Relation::Related);
            QVERIFY(!seenA.contains(link.a) && !seenB.contains(link.b));
            seenA.insert(link.a);
            seenB.insert(link.b);
        }
        QCOMPARE(align(texts[0], texts[1]).links, alignment.links);
    }
}

void AlignmentTest::isTheSameFromBothSides()
{
    const Alignment forth = align(harrowgate, courier);
    const Alignment back = align(courier, harrowgate);
    QCOMPARE(back.a, forth.b);
    std::vector<SentenceLink> turned = back.links;
    for (SentenceLink &link : turned)
        std::swap(link.a, link.b);
    std::ranges::sort(turned, {}, [](const SentenceLink &link) { return std::pair(link.a, link.b); });
    QCOMPARE(turned.size(), forth.links.size());
    for (size_t i = 0; i < turned.size(); ++i) {
        QCOMPARE(turned[i].a, forth.links[i].a);
        QCOMPARE(turned[i].b, forth.links[i].b);
        QVERIFY(turned[i].relation == forth.links[i].relation);
        QVERIFY(qAbs(turned[i].score - forth.links[i].score) < 1e-9);
    }
}

void AlignmentTest::severalTexts()
{
    const QString texts[] = {harrowgate, courier, harrowgate};
    const std::vector<PairAlignment> all = alignAll(texts);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[1].a, 0);
    QCOMPARE(all[1].b, 2);
    for (const SentenceLink &link : all[1].alignment.links)
        QVERIFY(link.relation != Relation::Shared || link.a == link.b);
    QCOMPARE(all[1].alignment.onlyA(), std::vector<int>());
    const std::vector<PairAlignment> neighbours = alignNeighbours(texts);
    QCOMPARE(neighbours.size(), 2);
    QCOMPARE(neighbours[1].a, 1);
    QCOMPARE(neighbours[1].b, 2);
    QCOMPARE(neighbours[0].alignment.links, all[0].alignment.links);
}

void AlignmentTest::compositionCountsWords()
{
    const QString texts[] = {harrowgate, courier};
    const std::vector<PairAlignment> pairs = alignAll(texts);
    const Composition first = composition(pairs, 0);
    QCOMPARE(first.shared, (TextPart{1, 5}));
    QCOMPARE(first.only, (TextPart{1, 12}));
    QCOMPARE(first.reworded.sentences, 3);
    QCOMPARE(first.share(first.shared) + first.share(first.reworded) + first.share(first.only), 1.0);
    QCOMPARE(composition(pairs, 1).only, (TextPart{1, 7}));

    const QString same[] = {harrowgate, courier, harrowgate};
    QCOMPARE(composition(alignAll(same), 0).shared.sentences, 5); // the strongest link counts
    const QString nothing[] = {QString(), harrowgate};
    QCOMPARE(composition(alignAll(nothing), 0), Composition());
    QCOMPARE(Composition().share(TextPart()), 0.0);
}

void AlignmentTest::repetitiveTextIsBounded()
{
    // 4,000 lines with the same words would make 16 million pairs.
    QString text;
    for (int i = 0; i < 4000; ++i)
        text += u"Report %1 of the Harrowgate bridge council.\n"_s.arg(i);
    const testing::ProcessorTimer timer;
    const Alignment alignment = align(text, text);
    QVERIFY2(timer.milliseconds() < 20000, qPrintable(QString::number(timer.milliseconds())));
    QVERIFY(alignment.onlyA().empty());
}

PARALLAX_TEST(AlignmentTest)

} // namespace parallax

#include "alignment_test.moc"
