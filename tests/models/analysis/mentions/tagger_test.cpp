#include "models/analysis/mentions/find_mentions.h"
#include "models/analysis/mentions/plain_words.h"
#include "models/analysis/mentions/retraining.h"
#include "models/analysis/mentions/tagger_file.h"
#include "models/analysis/mentions/training_text.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class TaggerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensPartNamesFromHyphensAndClitics();
    void looseCliticsAndArticles_data();
    void looseCliticsAndArticles();
    void trainingTwiceGivesTheSameBytes();
    void learnsWhatItIsShown();
    void learningBrokenOffEarlyHasLearntNothing();
    void headlinesAreMadeOfSentences();
    void aHeadlineIsNoName();
    void wordsThatBeginSentencesAreNoNames();
    void aLeadingTheIsNoPartOfAName_data();
    void aLeadingTheIsNoPartOfAName();
    void weightsSurviveStoring();
    void damagedBytesAreRefused();
    void retrainingTeachesWhatTheAnalystDecided();
    void retrainingTwiceGivesTheSameBytes();
    void spansAreCodePoints();
    void aMissileIsNoPlace();
    void timeIsLinearOnHostileTexts_data();
    void timeIsLinearOnHostileTexts();
};

static const QByteArray corpus =
    "-DOCSTART-\tO\n\nMira\tB-PER\nSolveig\tI-PER\nlives\tO\nin\tO\nHarvik\tB-LOC\n.\tO\n\n"
    "The\tO\nHarvik\tB-ORG\nCouncil\tI-ORG\nmet\tO\nMira\tB-PER\nSolveig\tI-PER\n.\tO\n\n"
    "Tor\tB-PER\nSolveig\tI-PER\nsaw\tO\nHarvik\tB-LOC\n.\tO\n\n";

static NameTagger trained()
{
    QByteArray bytes = corpus + corpus + corpus;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QByteArray lists = "first_name\tMira\norganisation_word\tcouncil\n";
    QBuffer listBuffer(&lists);
    listBuffer.open(QIODevice::ReadOnly);
    int unknown = 0;
    WordClassTable classes = readWordLists(listBuffer, unknown);
    const std::vector<TaggedDocument> documents = readTaggedText(buffer, classes);
    TrainingOptions options;
    options.dropout = 0;
    options.rounds = 40;
    TaggerWeights weights = trainTagger(documents, options);
    return NameTagger(std::move(classes), std::move(weights));
}

static QStringList namesIn(const NameTagger &tagger, const QString &text)
{
    const PreparedText document = tagger.prepare(text);
    QStringList names;
    for (const TaggedName &name : tagger.names(document)) {
        const qsizetype start = document.text.tokens[name.begin].start;
        names << u"%1 %2"_s.arg(int(name.kind))
                     .arg(text.sliced(start, document.text.tokens[name.end - 1].end - start));
    }
    return names;
}

void TaggerTest::tokensPartNamesFromHyphensAndClitics()
{
    const TokenisedText text = tokenised(
        u"Iran-backed men of al-Sham (anti-Zoubir) didn't see Gen. Osei's U.S. car, 3,500.5 km away."_s);
    QStringList tokens;
    for (int i = 0; i < int(text.tokens.size()); ++i)
        tokens << text.cut(i).toString();
    QCOMPARE(
        tokens.join(u'|'),
        u"Iran|-|backed|men|of|al-Sham|(|anti|-|Zoubir|)|did|n't|see|Gen.|Osei|'s|U.S.|car|,|3,500.5|km|away|."_s);
}

void TaggerTest::looseCliticsAndArticles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("clitic") << u"Osei 's men"_s << u"Osei|'s|men"_s;
    QTest::newRow("quoted name") << u"the 'S-400' came"_s << u"the|'|S-400|'|came"_s;
    QTest::newRow("quoted day") << u"on 'D-Day' they"_s << u"on|'|D-Day|'|they"_s;
    QTest::newRow("small and going on") << u"on 'd-day' they"_s << u"on|'|d-day|'|they"_s;
    QTest::newRow("a quoted letter") << u"the 's' sound"_s << u"the|'|s|'|sound"_s;
    QTest::newRow("article") << u"men of al - Zoubir"_s << u"men|of|al - Zoubir"_s;
    QTest::newRow("half spaced") << u"men of al -Zoubir"_s << u"men|of|al -Zoubir"_s;
    QTest::newRow("another article") << u"men of ash- Zoubir"_s << u"men|of|ash- Zoubir"_s;
    QTest::newRow("a dash") << u"whom it was aimed at - Hanne Osei said"_s
                            << u"whom|it|was|aimed|at|-|Hanne|Osei|said"_s;
}

void TaggerTest::looseCliticsAndArticles()
{
    QFETCH(QString, text);
    const TokenisedText cut = tokenised(text);
    QStringList tokens;
    for (int i = 0; i < int(cut.tokens.size()); ++i)
        tokens << cut.cut(i).toString();
    QTEST(tokens.join(u'|'), "tokens");
}

void TaggerTest::trainingTwiceGivesTheSameBytes()
{
    QCOMPARE(trained().toBytes(), trained().toBytes());
    QVERIFY(!trained().weights().keys().empty());
}

void TaggerTest::learnsWhatItIsShown()
{
    QCOMPARE(namesIn(trained(), u"Tor Solveig saw Harvik."_s),
             QStringList({u"0 Tor Solveig"_s, u"2 Harvik"_s}));
}

void TaggerTest::learningBrokenOffEarlyHasLearntNothing()
{
    QByteArray bytes = corpus;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const std::vector<TaggedDocument> documents = readTaggedText(buffer, {});
    const TaggerWeights weights = trainTagger(documents, {}, nullptr, [](int, double) { return false; });
    QVERIFY(weights.keys().empty());
}

void TaggerTest::headlinesAreMadeOfSentences()
{
    QByteArray bytes = corpus;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const std::vector<TaggedDocument> documents = readTaggedText(buffer, {});
    const std::vector<TaggedDocument> headlines = headlinesOf(documents, {});
    QCOMPARE(headlines.size(), std::size_t(1));
    const PreparedText &made = headlines[0].document;
    QCOMPARE(made.text.text.first(21), u"Tor Solveig Saw Harvik "_s.first(21));
    QVERIFY(made.inHeadline[0]);
    QVERIFY(!made.inHeadline[5]);
    QVERIFY(headlines[0].tags[0] == tagOf(NameKind::Person, NamePart::Begin));
    QVERIFY(headlines[0].tags[2] == noName);
    QVERIFY(headlines[0].tags[3] == tagOf(NameKind::Place, NamePart::Unit));
    QCOMPARE(headlines[0].learnt.front(), true);
    QCOMPARE(headlines[0].learnt.back(), false);
}

static QStringList surfacesIn(const QString &text)
{
    QStringList names;
    for (const MentionFinding &name : findMentions(text, NameTagger::english()).names)
        names << name.surface;
    return names;
}

void TaggerTest::aHeadlineIsNoName()
{
    const QStringList names = surfacesIn(u"Turkey Tells Russia to Leave Syria as Peace Talks Fail\n\n"
                                         "The talks failed on Friday, reporters were told."_s);
    QCOMPARE(names, QStringList({u"Turkey"_s, u"Russia"_s, u"Syria"_s}));
}

void TaggerTest::wordsThatBeginSentencesAreNoNames()
{
    const PreparedText text = NameTagger::english().prepare(u"But We saw the WHO and May in All Saints."_s);
    const auto isPlain = [&](int begin, int end) {
        return hasOnlyPlainWords(text, {begin, end, NameKind::Person, 0.5F});
    };
    QVERIFY(isPlain(0, 1));
    QVERIFY(isPlain(0, 2));
    QVERIFY(!isPlain(4, 5));  // WHO
    QVERIFY(!isPlain(6, 7));  // May
    QVERIFY(!isPlain(8, 10)); // All Saints
    const PreparedText nouns = NameTagger::english().prepare(u"Minister left. Boston stayed."_s);
    QVERIFY(hasOnlyPlainWords(nouns, {0, 1, NameKind::Person, 0.5F}));
    QVERIFY(!hasOnlyPlainWords(nouns, {3, 4, NameKind::Place, 0.5F}));
    QCOMPARE(surfacesIn(u"We have spoken to the crew. All were asked. But Around noon they left."_s),
             QStringList());
}

void TaggerTest::aLeadingTheIsNoPartOfAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("opens the sentence")
        << u"The Pentagon said on Monday that it knew nothing."_s << u"Pentagon"_s;
    QTest::newRow("written so") << u"A reader of The New York Times wrote to the Pentagon."_s
                                << u"The New York Times|Pentagon"_s;
    QTest::newRow("listed place") << u"The court met in The Hague on Monday."_s << u"The Hague"_s;
}

void TaggerTest::aLeadingTheIsNoPartOfAName()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(surfacesIn(text).join(u'|'), name);
}

void TaggerTest::weightsSurviveStoring()
{
    const NameTagger tagger = trained();
    const Result<NameTagger> again = NameTagger::fromBytes(tagger.toBytes());
    QVERIFY(again.has_value());
    QCOMPARE(again->toBytes(), tagger.toBytes());
    QCOMPARE(namesIn(*again, u"Tor Solveig saw Harvik."_s), namesIn(tagger, u"Tor Solveig saw Harvik."_s));
}

void TaggerTest::damagedBytesAreRefused()
{
    const QByteArray bytes = trained().toBytes();
    QVERIFY(!NameTagger::fromBytes({}).has_value());
    QVERIFY(!NameTagger::fromBytes(bytes.first(bytes.size() - 3)).has_value());
    QVERIFY(!NameTagger::fromBytes(bytes.first(40)).has_value());
    const QByteArray weights = bytesOf(trained().weights());
    QVERIFY(weightsFrom(weights).has_value());
    QVERIFY(!weightsFrom(weights.first(weights.size() - 1)).has_value());
    QVERIFY(!weightsFrom("PLXN" + weights.sliced(4)).has_value());
}

static TaggedExample example()
{
    const QString text = u"Reports said Blue Heron struck at night. Blue Heron denied it."_s;
    return {text, {{Span(13, 23), EntityType::Organisation}, {Span(41, 51), EntityType::Organisation}}, true};
}

void TaggerTest::retrainingTeachesWhatTheAnalystDecided()
{
    NameTagger tagger = trained();
    const QString text = u"At dawn the men of Blue Heron came back."_s;
    QVERIFY(!namesIn(tagger, text).contains(u"1 Blue Heron"_s));
    const std::vector<TaggedExample> examples(3, example());
    tagger.setDelta(std::make_shared<TaggerWeights>(retrain(tagger, examples)));
    QVERIFY(namesIn(tagger, text).contains(u"1 Blue Heron"_s));
    tagger.setDelta(nullptr);
    QVERIFY(!namesIn(tagger, text).contains(u"1 Blue Heron"_s));
}

void TaggerTest::retrainingTwiceGivesTheSameBytes()
{
    const NameTagger tagger = trained();
    const std::vector<TaggedExample> examples = {example()};
    QCOMPARE(bytesOf(retrain(tagger, examples)), bytesOf(retrain(tagger, examples)));
}

void TaggerTest::aMissileIsNoPlace()
{
    const auto named = [](const QString &text) {
        QStringList names;
        for (const MentionFinding &name : findMentions(text, NameTagger::english()).names)
            names << name.surface;
        return names;
    };
    QVERIFY(!named(u"They fired the new missile Oreshnik on Ukraine."_s).contains(u"Oreshnik"_s));
    QVERIFY(named(u"They fired the new missile on Ukraine."_s).contains(u"Ukraine"_s));
}

void TaggerTest::spansAreCodePoints()
{
    const QString text = u"\U0001f600 On Monday Angela Merkel flew to Paris."_s;
    const MentionedText mentioned = findMentions(text, NameTagger::english());
    QCOMPARE(mentioned.names.size(), std::size_t(2));
    QCOMPARE(mentioned.names[0].span, Span(12, 25));
    QCOMPARE(mentioned.names[0].surface, u"Angela Merkel"_s);
}

void TaggerTest::timeIsLinearOnHostileTexts_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("initials") << u"A."_s;
    QTest::newRow("capitals") << u"Hanne Osei "_s;
    QTest::newRow("one sentence") << u"the rebels and the group of Osei, "_s;
    QTest::newRow("brackets") << u"Blue Heron Front (BHF) "_s;
    QTest::newRow("hyphens") << u"Osei-"_s;
    QTest::newRow("quotes") << u"'s"_s;
}

void TaggerTest::timeIsLinearOnHostileTexts()
{
    QFETCH(QString, piece);
    const auto milliseconds = [&](qsizetype characters) {
        const QString text = piece.repeated(characters / piece.size());
        const testing::ProcessorTimer timer;
        findMentions(text, NameTagger::english());
        return std::max<qint64>(qint64(timer.milliseconds()), 20);
    };
    milliseconds(1000);
    const qint64 small = milliseconds(50'000);
    const qint64 large = milliseconds(400'000);
    QVERIFY2(large < small * 24, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

PARALLAX_TEST(TaggerTest)

} // namespace parallax

#include "tagger_test.moc"
