#include "models/items/voices_table_model.h"
#include "models/jobs/job_context.h"
#include "tests/support/dam_project.h"
#include "tests/support/replaced.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class VoicesTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void speakersAreRows();
    void anotherTextIsHeardAnew();
    void speakersCanBeFiltered();
    void foundAndTaggedAreToldApart();
    void aCellOpensItsPassages();
    void namesOfAnEntityAreOneSpeaker();
    void bodiesAreReadOnce();
    void silenceIsAnEmptyTable();

private:
    std::shared_ptr<const ComparedVoices> voices(const std::vector<ArticleId> &articles)
    {
        Result<ComparedVoices> compared =
            compareVoices((*m_project)->read(), articles, {}, m_found, m_context);
        return std::make_shared<const ComparedVoices>(std::move(*compared));
    }
    static int rowOf(const VoicesTableModel &model, const QString &speaker)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.subject(row) == speaker)
                return row;
        }
        return -1;
    }

    std::unique_ptr<DamProject> m_project;
    JobContext m_context{[](std::int64_t, std::int64_t) { }};
    FoundVoices m_found;
    ArticleId m_first = ArticleId(1);
    ArticleId m_second = ArticleId(1);
};

void VoicesTableModelTest::init()
{
    m_project = std::make_unique<DamProject>();
    m_first = m_project->addArticle(
        u"First"_s, u"“The wall was thin,” said Ines Varro, an engineer.\n\n“Nobody came,” Varro said."_s,
        u"First News"_s);
    m_second = m_project->addArticle(u"Second"_s,
                                     u"Security sources claimed that the wall had been mined.\n\n"
                                     "“It was old,” said Ines Varro."_s,
                                     u"Second News"_s);
}

void VoicesTableModelTest::anotherTextIsHeardAnew()
{
    VoicesTableModel model;
    model.setVoices(voices({m_first, m_second}));
    QVERIFY(replaceText(*m_project, m_second, u"“It held,” said Ana Low, a mason."_s));
    model.setVoices(voices({m_first, m_second}));
    QVERIFY(rowOf(model, u"Ana Low"_s) > 0);
    QVERIFY((*m_project)->undo());
    model.setVoices(voices({m_first, m_second}));
    QCOMPARE(rowOf(model, u"Ana Low"_s), -1);
}

void VoicesTableModelTest::speakersAreRows()
{
    VoicesTableModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setVoices(voices({m_first, m_second}));
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.subject(0), u"All voices"_s);
    QCOMPARE(model.subject(1), u"Unnamed sources"_s);
    for (int column = 2; column < 4; ++column) { // what is exported says what is shown
        const QModelIndex all = model.index(0, column);
        const auto blocks = all.data(ComparisonTableModel::BlocksRole).value<QList<TableBlock>>();
        if (!blocks.front().strong.isEmpty())
            QVERIFY2(all.data().toString().startsWith(blocks.front().strong),
                     qPrintable(all.data().toString()));
    }
    const int varro = rowOf(model, u"Ines Varro"_s);
    QVERIFY(varro > 1);
    QCOMPARE(model.index(varro, VoicesTableModel::WordsColumn).data().toInt(), 9);
    QCOMPARE(model.index(varro, 2).data().toString(), u"6 words, 100 %; 2 quoted; said 2"_s);
    const int sources = rowOf(model, u"Security sources"_s);
    QCOMPARE(model.index(sources, 2).data().toString(), u"not heard"_s);
    QVERIFY(model.index(sources, 3).data().toString().contains(u"1 paraphrased; claimed"_s));
    const auto lead = model.index(sources, 0).data(VoicesTableModel::BlocksRole).value<QList<TableBlock>>();
    QCOMPARE(lead[0].detail, u"unnamed · only in Second News"_s);
    QCOMPARE(model.index(sources, 3).data(Qt::AccessibleDescriptionRole).toString(), u"1 doubting"_s);
}

void VoicesTableModelTest::speakersCanBeFiltered()
{
    VoicesTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setVoices(voices({m_first, m_second}));
    QCOMPARE(model.count(VoicesShown::Unnamed), 1);
    QCOMPARE(model.count(VoicesShown::OnlyInOne), 0);
    model.setShown(VoicesShown::Unnamed);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.subject(2), u"Security sources"_s);
    model.setShown(VoicesShown::OnlyInOne);
    QCOMPARE(model.rowCount(), 0);
}

void VoicesTableModelTest::foundAndTaggedAreToldApart()
{
    m_project->tagClaim(m_second, u"the wall had been mined"_s, u"The wall was mined"_s,
                        {.speaker = u"the army"_s});
    VoicesTableModel model;
    model.setVoices(voices({m_first, m_second}));
    const int army = rowOf(model, u"army"_s);
    QVERIFY(army > 1);
    QCOMPARE(model.index(army, 3).data().toString(), u"1 tagged statement"_s);
    QCOMPARE(model.index(army, VoicesTableModel::WordsColumn).data().toInt(), 0);
    QCOMPARE(int(model.annotations(model.index(army, 3)).size()), 1);
}

void VoicesTableModelTest::aCellOpensItsPassages()
{
    m_project->tagClaim(m_first, u"Nobody came"_s, u"Help came"_s,
                        {.stance = Stance::Denies, .speaker = u"Varro"_s});
    VoicesTableModel model;
    model.setVoices(voices({m_first, m_second}));
    const QModelIndex cell = model.index(rowOf(model, u"Ines Varro"_s), 2);
    const auto found = model.passageQuery(cell)((*m_project)->read(), m_context);
    QVERIFY(found);
    QCOMPARE(found->total, 3);
    QStringList about;
    for (const Passage &one : found->passages)
        about << one.words + u": "_s + one.about;
    QCOMPARE(about[0], u"“The wall was thin,”: quoted · said (neutral) · found by the program, not tagged"_s);
    QCOMPARE(about.filter(u"found by the program"_s).size(), 2);
    QCOMPARE(about.filter(u"denies"_s).size(), 1);
    QVERIFY(!model.passageQuery(model.index(rowOf(model, u"Security sources"_s), 2)));
}

void VoicesTableModelTest::namesOfAnEntityAreOneSpeaker()
{
    m_project->tagName(m_second, u"Security sources"_s, u"State Security"_s);
    VoicesTableModel model;
    model.setVoices(voices({m_first, m_second}));
    QVERIFY(rowOf(model, u"State Security"_s) > 1);
    QCOMPARE(model.count(VoicesShown::Unnamed), 0);
}

void VoicesTableModelTest::bodiesAreReadOnce()
{
    const Article article = *(*m_project)->read().articles.find(m_first);
    const QString body = *(*m_project)->read().articles.body(m_first);
    const std::vector<Utterance> once = m_found.of(article, body);
    QCOMPARE(once.size(), 2);
    const std::vector<Utterance> again = m_found.of(article, body);
    QVERIFY(again == once);
    QVERIFY(again.front().cue.isSharedWith(once.front().cue)); // not found another time
}

void VoicesTableModelTest::silenceIsAnEmptyTable()
{
    const ArticleId silent = m_project->addArticle(u"Rain"_s, u"It rained all day."_s);
    VoicesTableModel model;
    model.setVoices(voices({silent}));
    QCOMPARE(model.rowCount(), 0);
    model.setVoices(voices({}));
    QCOMPARE(model.columnCount(), 2);
}

PARALLAX_TEST(VoicesTableModelTest)
#include "voices_table_model_test.moc"
