#include "models/items/words_table_model.h"
#include "models/jobs/job_context.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class WordsTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void eachSourceHasAListOfItsOwn();
    void figuresOfOneSourceStandThereWithoutWords();
    void collocationsAreAnotherList();
    void functionWordsStandThereWhenAsked();
    void barsAreSharesOfTheMost();
    void aWordOpensItsPassages();
    void aWordUsedLessOpensTheOthersPassages();
    void hedgesOpenTheirPassages();
    void manyPassagesAreCounted();
    void cancellingEndsEarly();

private:
    std::shared_ptr<const ComparedWording> wording(const std::vector<ArticleId> &articles)
    {
        Result<ComparedWording> compared = compareWording((*m_project)->read(), articles, {}, m_context);
        return std::make_shared<const ComparedWording>(std::move(*compared));
    }
    QStringList wordsAt(const QModelIndex &index, const WordsTableModel &model,
                        QString (*part)(const Passage &))
    {
        QStringList all;
        const PassageQuery query = model.passageQuery(index);
        if (!query)
            return {u"nothing asked"_s};
        const auto found = query((*m_project)->read(), m_context);
        for (const Passage &one : found->passages)
            all << part(one);
        return all;
    }
    QModelIndex find(const WordsTableModel &model, int column, const QString &word)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, column).data().toString().startsWith(word + u" ("_s))
                return model.index(row, column);
        }
        return {};
    }

    std::unique_ptr<DamProject> m_project;
    JobContext m_context{[](std::int64_t, std::int64_t) { }};
    ArticleId m_hard = ArticleId(1);
    ArticleId m_soft = ArticleId(1);
};

namespace {

const QString hardText =
    u"The regime bombed Harrow. The regime denied it. Terrorists of the Free Front, said the "
    "regime, hit the regime. The Free Front may have left; the Free Front may have stayed."_s;
const QString softText =
    u"The government bombed Harrow. The government denied it, and rebels came. Perhaps rebels left."_s;

} // namespace

void WordsTableModelTest::init()
{
    m_project = std::make_unique<DamProject>();
    m_hard = m_project->addArticle(u"Hard"_s, hardText, u"Hard News"_s);
    m_soft = m_project->addArticle(u"Soft"_s, softText, u"Soft News"_s);
}

void WordsTableModelTest::eachSourceHasAListOfItsOwn()
{
    WordsTableModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setWording(wording({m_hard, m_soft}));
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Hard News"_s);
    QCOMPARE(model.index(0, 1).data().toInt(), 31);
    QCOMPARE(model.index(1, 0).data().toString(), u"Hedges per 1,000 words"_s);
    QCOMPARE(model.index(1, 1).data().toDouble(), 64.52); // 2 of 31
    QCOMPARE(model.index(5, 0).data().toString(), u"More, 1"_s);
    QVERIFY(model.index(5, 1).data().toString().startsWith(u"regime (z +"_s));
    QVERIFY(model.index(5, 2).data().toString().startsWith(u"government (z +"_s)
            || model.index(5, 2).data().toString().startsWith(u"rebels (z +"_s));
    QVERIFY(find(model, 1, u"government"_s).row()
            > find(model, 1, u"regime"_s).row()); // less comes after more
    QVERIFY(find(model, 1, u"government"_s).data().toString().contains(u"\u2212"_s));
    const auto blocks = model.index(0, 1).data(WordsTableModel::BlocksRole).value<QList<TableBlock>>();
    QVERIFY(blocks[0].detail.contains(u"small sample"_s));
}

void WordsTableModelTest::figuresOfOneSourceStandThereWithoutWords()
{
    WordsTableModel model;
    QAbstractItemModelTester tester(&model);
    auto alone = std::make_shared<ComparedWording>(*wording({m_hard}));
    keepRanked(alone->words, WordsTableModel::mostShown); // as for the window: none sets it apart
    QVERIFY(alone->words.words.empty());
    model.setWording(alone);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, 1).data().toInt(), 31);
}

void WordsTableModelTest::collocationsAreAnotherList()
{
    WordsTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setWording(wording({m_hard, m_soft}));
    QVERIFY(!find(model, 1, u"Free Front"_s).isValid());
    model.setFilter({.collocations = true});
    QVERIFY(find(model, 1, u"Free Front"_s).isValid());
    QVERIFY(!find(model, 1, u"regime"_s).isValid());
    const QString said = find(model, 1, u"Free Front"_s).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(said.contains(u"G²"_s), qPrintable(said));
}

void WordsTableModelTest::functionWordsStandThereWhenAsked()
{
    WordsTableModel model;
    model.setWording(wording({m_hard, m_soft}));
    QVERIFY(!find(model, 1, u"may"_s).isValid());
    model.setFilter({.functionWords = true});
    QVERIFY(find(model, 1, u"may"_s).isValid());
}

void WordsTableModelTest::barsAreSharesOfTheMost()
{
    WordsTableModel model;
    model.setWording(wording({m_hard, m_soft}));
    double most = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QVariant bar = model.index(row, column).data(WordsTableModel::BarRole);
            QCOMPARE(bar.isValid(), row >= 5 && !model.index(row, column).data().toString().isEmpty());
            most = std::max(most, std::abs(bar.toDouble()));
        }
    }
    QCOMPARE(most, 1.0);
    QVERIFY(find(model, 1, u"government"_s).data(WordsTableModel::BarRole).toDouble() < 0);
}

void WordsTableModelTest::aWordOpensItsPassages()
{
    WordsTableModel model;
    model.setWording(wording({m_hard, m_soft}));
    const QModelIndex regime = find(model, 1, u"regime"_s);
    QCOMPARE(wordsAt(regime, model, [](const Passage &one) { return one.words; }),
             QStringList({u"regime"_s, u"regime"_s, u"regime"_s, u"regime"_s}));
    QCOMPARE(
        wordsAt(regime, model, [](const Passage &one) { return one.before + u"|"_s + one.after; }).first(),
        u"The | bombed Harrow."_s);
    QCOMPARE(model.cellSubject(regime), u"regime · Hard News"_s);
    QVERIFY(!model.passageQuery(model.index(0, 1)));
    QVERIFY(!model.passageQuery(model.index(5, 0)));
}

void WordsTableModelTest::aWordUsedLessOpensTheOthersPassages()
{
    WordsTableModel model;
    model.setWording(wording({m_hard, m_soft}));
    const QModelIndex less = find(model, 1, u"government"_s);
    QCOMPARE(wordsAt(less, model, [](const Passage &one) { return one.source; }),
             QStringList({u"Soft News"_s, u"Soft News"_s}));
    QCOMPARE(model.cellSubject(less), u"government · all but Hard News"_s);
}

void WordsTableModelTest::hedgesOpenTheirPassages()
{
    WordsTableModel model;
    model.setWording(wording({m_hard, m_soft}));
    const auto words = [](const Passage &one) { return one.words; };
    QCOMPARE(wordsAt(model.index(1, 1), model, words), QStringList({u"may"_s, u"may"_s}));
    QCOMPARE(wordsAt(model.index(1, 0), model, words), QStringList({u"may"_s, u"may"_s, u"Perhaps"_s}));
}

void WordsTableModelTest::manyPassagesAreCounted()
{
    const ArticleId longOne = m_project->addArticle(u"Long"_s, u"Siege. "_s.repeated(1200), u"Long Reads"_s);
    const auto found = wordPassages({longOne}, u"siege"_s)((*m_project)->read(), m_context);
    QVERIFY(found);
    QCOMPARE(found->total, 1200);
    QCOMPARE(int(found->passages.size()), mostPassages);
}

void WordsTableModelTest::cancellingEndsEarly()
{
    m_context.cancel();
    const auto compared = compareWording((*m_project)->read(), std::vector({m_hard, m_soft}), {}, m_context);
    QVERIFY(compared);
    QVERIFY(compared->columns.empty());
}

PARALLAX_TEST(WordsTableModelTest)
#include "words_table_model_test.moc"
