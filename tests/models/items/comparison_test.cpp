#include "models/items/claims_table_model.h"
#include "models/items/compared_tables.h"
#include "models/items/compared_texts.h"
#include "models/items/names_table_model.h"
#include "models/items/passages.h"
#include "models/items/table_text.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<DamProject>(); }
    void cleanup() { m_project.reset(); }
    void sentencesAreSharedRewordedOrAlone();
    void oneTextHasNothingToShare();
    void articlesThatAreGoneAreLeftOut();
    void columnsAreSources();
    void articlesOfOneSourceAreColumnsThemselves();
    void claimsSayWhoSaysWhat();
    void conflictsStandFirstAndCanStandAlone();
    void theOutlierIsTinted();
    void namesAreCountedByLabel();
    void passagesStandInTheirSentences();
    void tablesAreCopiedWithTheirHeads();
    void csvGuardsFormulas();

private:
    const Readers &read() { return (*m_project)->read(); }
    std::shared_ptr<const ComparedTables> tables()
    {
        const std::array articles = {m_project->wire, m_project->coastline, m_project->ledger};
        return std::make_shared<const ComparedTables>(*compareTables(read(), articles));
    }
    std::unique_ptr<DamProject> m_project;
};

namespace {

QList<TableBlock> blocks(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(ComparisonTableModel::BlocksRole).value<QList<TableBlock>>();
}

QStringList headers(const QAbstractItemModel &model)
{
    QStringList all;
    for (int column = 0; column < model.columnCount(); ++column)
        all << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return all;
}

} // namespace

void ComparisonTest::sentencesAreSharedRewordedOrAlone()
{
    const std::array articles = {m_project->ledger, m_project->wire};
    const auto compared = compareTexts(read(), articles);
    QVERIFY(compared);
    QCOMPARE(compared->texts.size(), 2);
    QCOMPARE(compared->alignments.size(), 1);
    QCOMPARE(compared->sentences(0).size(), 4);
    QCOMPARE(compared->sentences(1).size(), 3);
    QCOMPARE(compared->texts[0].composition.shared.sentences, 1);
    QCOMPARE(compared->texts[0].composition.reworded.sentences, 1);
    const Composition total = compared->total();
    QCOMPARE(total.shared.sentences, 2);
    QCOMPARE(total.reworded.sentences, 2);
    QCOMPARE(total.only.sentences, 3);
    // Spans count code points: the emoji before it is one.
    QCOMPARE(
        compared->sentences(0)[1].span,
        m_project->spanOf(m_project->ledger,
                          u"The dam gave way shortly after 4 a.m. on Friday, sending a wall of water into "
                          "Lower Harrow."_s));
}

void ComparisonTest::oneTextHasNothingToShare()
{
    const std::array one = {m_project->ledger};
    const auto compared = compareTexts(read(), one);
    QVERIFY(compared);
    QCOMPARE(compared->texts.size(), 1);
    QVERIFY(compared->sentences(0).empty());
    QCOMPARE(compared->total(), Composition());
    QVERIFY(compareTexts(read(), {})->texts.empty());
}

void ComparisonTest::articlesThatAreGoneAreLeftOut()
{
    const std::array articles = {ArticleId(1), m_project->ledger};
    QCOMPARE(compareTexts(read(), articles)->texts.size(), 1);
    QCOMPARE(compareTables(read(), articles)->columns.size(), 1);
}

void ComparisonTest::columnsAreSources()
{
    const ArticleId second = m_project->addArticle(u"Later"_s, u"A later text."_s, u"Coastline Today"_s);
    const ArticleId bare = m_project->addArticle(u"No source"_s, u"A text."_s);
    const std::array articles = {m_project->wire, m_project->coastline, second, bare};
    const ComparedTables compared = *compareTables(read(), articles);
    QCOMPARE(compared.columns.size(), 3);
    QCOMPARE(compared.columns[1].name, u"Coastline Today"_s);
    QVERIFY(compared.columns[1].articles == std::vector({m_project->coastline, second}));
    QCOMPARE(compared.columns[2].name, u"No source"_s);
    QVERIFY(!compared.columns[2].sourcePosition);
}

void ComparisonTest::articlesOfOneSourceAreColumnsThemselves()
{
    const ArticleId second = m_project->addArticle(u"Later"_s, u"A later text."_s, u"Coastline Today"_s);
    const std::array articles = {m_project->coastline, second};
    const ComparedTables compared = *compareTables(read(), articles);
    QCOMPARE(compared.columns.size(), 2);
    QCOMPARE(compared.columns[0].name, u"Thousands flee"_s);
    QCOMPARE(compared.columns[1].name, u"Later"_s);
}

void ComparisonTest::claimsSayWhoSaysWhat()
{
    ClaimsTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTables(tables());
    QCOMPARE(headers(model),
             QStringList({u"Claim"_s, u"Velmora State Wire"_s, u"Coastline Today"_s, u"Northern Ledger"_s}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"People were killed in the breach"_s);
    QCOMPARE(blocks(model, 0, 0).front().detail, u"values 17 – 25 people · conflict"_s);
    const TableBlock county = blocks(model, 0, 3).front();
    QCOMPARE(county.text, u"✔ asserts "_s);
    QCOMPARE(county.strong, u"at least 19 people"_s);
    QCOMPARE(county.detail, u"the county · indirect"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"asserts at least 19 people (the county · indirect)"_s);
    QCOMPARE(blocks(model, 1, 0).front().detail, u"1 asserts · 1 denies · 1 silent · conflict"_s);
    QCOMPARE(blocks(model, 1, 2).front().text, u"✘ denies"_s);
    QCOMPARE(blocks(model, 1, 3).front().text, u"— not mentioned"_s);
    QCOMPARE(blocks(model, 2, 0).front().detail, u"1 asserts · 2 silent"_s);
    QCOMPARE(model.annotations(model.index(0, 0)).size(), 3);
    QCOMPARE(model.annotations(model.index(0, 1)).size(), 1);
    QVERIFY(model.annotations(model.index(1, 3)).empty());
}

void ComparisonTest::conflictsStandFirstAndCanStandAlone()
{
    ClaimsTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTables(tables());
    QCOMPARE(model.conflicts(), 2);
    const qint64 warned = model.key(2);
    model.setConflictsOnly(true);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.rowOf(warned));
    model.setConflictsOnly(false);
    QCOMPARE(model.rowOf(warned), std::optional(2));
}

void ComparisonTest::theOutlierIsTinted()
{
    m_project->tagClaim(m_project->ledger, u"widening cracks"_s, u"People were displaced"_s,
                        {.value = 14000, .unit = u"people"_s});
    m_project->tagClaim(m_project->coastline, u"14,000 residents"_s, u"People were displaced"_s,
                        {.value = 14000, .unit = u"People"_s});
    m_project->tagClaim(m_project->wire, u"all of them"_s, u"People were displaced"_s,
                        {.value = 20000, .unit = u"people"_s});
    ClaimsTableModel model;
    model.setTables(tables());
    int row = 0;
    while (model.subject(row) != u"People were displaced"_s)
        ++row;
    QCOMPARE(blocks(model, row, 0).front().detail, u"values 14,000 – 20,000 people · conflict"_s);
    QCOMPARE(blocks(model, row, 1).front().tone, TableBlock::Tone::Conflict);
    QCOMPARE(blocks(model, row, 2).front().tone, TableBlock::Tone::Plain);
    QCOMPARE(blocks(model, row, 3).front().tone, TableBlock::Tone::Plain);
}

void ComparisonTest::namesAreCountedByLabel()
{
    NamesTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTables(tables());
    QCOMPARE(headers(model),
             QStringList({u"Entity"_s, u"Mentions"_s, u"Velmora State Wire"_s, u"Coastline Today"_s,
                          u"Northern Ledger"_s}));
    QCOMPARE(model.index(0, NamesTableModel::EntityColumn).data().toString(), u"River Front"_s);
    QCOMPARE(model.index(0, NamesTableModel::TotalColumn).data().toInt(), 4);
    QCOMPARE(model.index(0, 2).data().toString(), u"Terrorists 1"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"The River Front 1, militants 1"_s);
    QCOMPARE(model.index(0, 4).data().toString(), u"Rebels 1"_s);
    QCOMPARE(blocks(model, 0, 0).front().detail, u"group"_s);
    QVERIFY(blocks(model, 0, 2).front().tone == TableBlock::Tone::Doubt); // "terrorists" judges
    QCOMPARE(blocks(model, 0, 2).front().detail, u"judges"_s);
    QVERIFY(blocks(model, 0, 3).front().tone == TableBlock::Tone::Plain); // "The River Front"
    QCOMPARE(blocks(model, 0, 3).back().detail, u"74.1 per 1,000 words · 50\u00A0% of its mentions"_s);
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleDescriptionRole).toString(),
             u"22.7 per 1,000 words · 25\u00A0% of its mentions; judging: Terrorists"_s);
    QCOMPARE(model.annotations(model.index(0, NamesTableModel::TotalColumn)).size(), 4);
    QCOMPARE(model.annotations(model.index(0, 3)).size(), 2);
}

void ComparisonTest::passagesStandInTheirSentences()
{
    ClaimsTableModel model;
    model.setTables(tables());
    const auto passages = passagesOf(read(), model.annotations(model.index(0, 0)));
    QVERIFY(passages);
    QCOMPARE(passages->size(), 3);
    const Passage &first = passages->front(); // by date
    QCOMPARE(first.source, u"Velmora State Wire"_s);
    QCOMPARE(first.before, u"The county said on Saturday that "_s);
    QCOMPARE(first.words, u"25 people"_s);
    QCOMPARE(first.after, u" were killed in the flood, all of them citizens."_s);
    QCOMPARE(first.about, u"✔ asserts · 25 people"_s);
    const Passage &last = passages->back();
    QVERIFY(last.article == m_project->ledger);
    QCOMPARE(last.span, m_project->spanOf(m_project->ledger, u"19 people"_s));
    QCOMPARE(last.before, u"At least "_s);
    QVERIFY(passagesOf(read(), std::array{AnnotationId(1)})->empty());
}

void ComparisonTest::tablesAreCopiedWithTheirHeads()
{
    NamesTableModel model;
    model.setTables(tables());
    QCOMPARE(
        tabSeparated(model, {model.index(0, 3), model.index(0, 1)}),
        u"Mentions\tVelmora State Wire\tCoastline Today\n4\tTerrorists 1\tThe River Front 1, militants 1\n"_s);
    QVERIFY(tabSeparated(model, {}).isEmpty());
}

void ComparisonTest::csvGuardsFormulas()
{
    m_project->tagName(m_project->wire, u"northern gate"_s, u"=HYPERLINK(\"x\")"_s, EntityType::Other);
    NamesTableModel model;
    model.setTables(tables());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeTableCsv(model, buffer));
    const QString csv = QString::fromUtf8(buffer.data());
    QVERIFY2(csv.startsWith(u"Entity,Mentions,Velmora State Wire,Coastline Today,Northern Ledger\r\n"
                            "River Front,4,Terrorists 1,\"The River Front 1, militants 1\",Rebels 1\r\n"_s),
             qPrintable(csv));
    QVERIFY2(csv.contains(u"\"'=HYPERLINK(\"\"x\"\")\",1,northern gate 1,not mentioned"_s), qPrintable(csv));
}

PARALLAX_TEST(ComparisonTest)
#include "comparison_test.moc"
