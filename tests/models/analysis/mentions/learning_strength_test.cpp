#include "models/analysis/mentions/learning_strength.h"
#include "models/analysis/mentions/retraining.h"
#include "models/analysis/mentions/tagger_file.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class LearningStrengthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decisionsThatAgreeAreLearnt();
    void whatIsOnlyRejectedIsLearnt();
    void decisionsThatContradictEachOtherTeachNothing();
    void fewDecisionsAreBelieved();
    void learningIsCancelled();
};

static constexpr QLatin1StringView strangeName = "Velgar Ironrun"_L1;

/// An article in which a name that nobody knows is tagged, or rejected.
static TaggedExample article(int number, std::optional<EntityType> type)
{
    static constexpr std::array verbs = {"left"_L1,   "reached"_L1, "shelled"_L1, "praised"_L1,
                                         "blamed"_L1, "saw"_L1,     "joined"_L1,  "warned"_L1};
    const QString verb = verbs[std::size_t(number) % verbs.size()];
    const QString text = u"At noon the men of %1 %2 the town again."_s.arg(strangeName, verb);
    const qint64 start = text.indexOf(strangeName);
    return {text, {{Span(start, start + strangeName.size()), type}}, true};
}

static std::vector<TaggedExample> articles(int count, const auto &typeOf)
{
    std::vector<TaggedExample> examples;
    for (int i = 0; i < count; ++i)
        examples.push_back(article(i, typeOf(i)));
    return examples;
}

static QStringList kindsOfTheName(const TaggerWeights &weights)
{
    NameTagger tagger = NameTagger::english();
    tagger.setDelta(std::make_shared<TaggerWeights>(weights));
    const PreparedText document = tagger.prepare(article(99, std::nullopt).text);
    QStringList kinds;
    for (const TaggedName &found : tagger.names(document))
        kinds << QString::number(int(found.kind));
    return kinds;
}

void LearningStrengthTest::decisionsThatAgreeAreLearnt()
{
    const auto examples = articles(24, [](int) { return EntityType::Organisation; });
    const TaggerWeights weights = retrain(NameTagger::english(), examples);
    QVERIFY(!weights.keys().empty());
    QCOMPARE(kindsOfTheName(weights), QStringList(QString::number(int(NameKind::Organisation))));
}

void LearningStrengthTest::whatIsOnlyRejectedIsLearnt()
{
    QVERIFY(!kindsOfTheName({}).isEmpty());
    const auto examples = articles(24, [](int) { return std::nullopt; });
    const TaggerWeights weights = retrain(NameTagger::english(), examples);
    QVERIFY(!weights.keys().empty());
    QCOMPARE(kindsOfTheName(weights), QStringList());
}

void LearningStrengthTest::decisionsThatContradictEachOtherTeachNothing()
{
    // Two of three are learnt from at a time, and the third says otherwise than each of them.
    const auto examples = articles(24, [](int i) -> std::optional<EntityType> {
        static constexpr std::array types = {EntityType::Organisation, EntityType::Place, EntityType::Person};
        return types[std::size_t(i) % types.size()];
    });
    const NameTagger &base = NameTagger::english();
    const TaggerWeights weights = retrain(base, examples);
    QVERIFY(weights.keys().empty());
    QCOMPARE(kindsOfTheName(weights), kindsOfTheName({}));
}

void LearningStrengthTest::fewDecisionsAreBelieved()
{
    QCOMPARE(learningStrength(NameTagger::english(), std::vector<Lesson>(3), {}, {}), 1.F);
}

void LearningStrengthTest::learningIsCancelled()
{
    const auto examples = articles(24, [](int) { return EntityType::Organisation; });
    int asked = 0;
    const TaggerWeights weights = retrain(NameTagger::english(), examples, [&] { return ++asked < 26; });
    QVERIFY(weights.keys().empty());
    QVERIFY(asked < 40);
}

PARALLAX_TEST(LearningStrengthTest)

} // namespace parallax

#include "learning_strength_test.moc"
