#include "models/items/claims_table_model.h"
#include "models/items/model_picture.h"
#include "models/items/recorded_scope.h"
#include "models/items/summary_table_model.h"
#include "models/jobs/job_context.h"
#include "models/storage/project_file.h"
#include "models/storage/readers.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class SummaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<CodedDamProject>(); }
    void cleanup() { m_project.reset(); }
    void whatDiffersMostStandsFirst();
    void cellsHaveTheirPassages();
    void oneColumnDiffersFromNothing();
    void aSkewedCodeStandsOut();
    void silentCellsShowTheNearestSentence();
    void claimsSayWhoHadThemFirst();
    void valuesComeByDate();
    void theRecordSaysWhatWasCounted();
    void thePictureHasTheRecord();

private:
    std::vector<ArticleId> all() const { return {m_project->wire, m_project->coastline, m_project->ledger}; }
    std::vector<Difference> differencesOf(const std::vector<ArticleId> &articles)
    {
        const Readers &read = (*m_project)->read();
        const Result<ComparedFrames> frames =
            compareFrames(read, articles, {}, JobContext([](std::int64_t, std::int64_t) { }));
        if (!frames)
            qFatal("%s", qPrintable(frames.error().message));
        return differences(*compareTables(read, articles), frames->table, frames->paths);
    }
    ClaimBackground backgroundOf(const ComparedTables &tables)
    {
        Result<ClaimBackground> made =
            claimBackground((*m_project)->read(), tables, JobContext([](std::int64_t, std::int64_t) { }));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }
    ExportRecord recordOf(const RecordedScope &scope)
    {
        const auto database = openProjectFile((*m_project)->path(), Database::Access::ReadOnly);
        if (!database)
            qFatal("%s", qPrintable(database.error().message));
        return *parallax::recordOf(**database, scope);
    }
    std::unique_ptr<CodedDamProject> m_project;
};

void SummaryTest::whatDiffersMostStandsFirst()
{
    QStringList rows;
    for (const Difference &one : differencesOf(all())) {
        QStringList cells;
        for (const DifferenceCell &cell : one.cells)
            cells << cell.text;
        rows << u"%1: %2: %3"_s.arg(differenceName(one.kind), one.subject, cells.join(u" | "_s));
    }
    QCOMPARE(rows,
             QStringList(
                 {u"Numbers: People were killed in the breach: 25 people | 17 people | at least 19 people"_s,
                  u"Asserted and denied: The River Front did it: asserts | denies | not mentioned"_s,
                  u"Names: River Front: Terrorists | The River Front | Rebels"_s,
                  u"Claim not made by all: The River Front did it: asserts | denies | not mentioned"_s}));
}

void SummaryTest::cellsHaveTheirPassages()
{
    SummaryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDifferences(std::make_shared<const ComparedTables>(*compareTables((*m_project)->read(), all())),
                         differencesOf(all()));
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.annotations(model.index(0, 2)).size(), 1);
    QCOMPARE(model.annotations(model.index(0, SummaryTableModel::SubjectColumn)).size(), 3);
    QCOMPARE(model.annotations(model.index(1, 4)).size(), 0);
    QCOMPARE(model.annotations(model.index(2, 3)).size(), 2); // both labels of the Coastline
    QVERIFY(model.key(1) != model.key(3));                    // the same claim, told as two things
}

void SummaryTest::oneColumnDiffersFromNothing()
{
    QVERIFY(differencesOf({m_project->wire}).empty());
    QVERIFY(differencesOf({}).empty());
}

void SummaryTest::aSkewedCodeStandsOut()
{
    const QString text = u"a b c d e f g h i j k l m n o p q r s t"_s;
    const ArticleId one = m_project->addArticle(u"One"_s, text, u"One"_s);
    const ArticleId other = m_project->addArticle(u"Other"_s, text, u"Other"_s);
    for (const QString &word : text.first(39).split(u' ').first(10)) {
        m_project->tagCode(one, word, u"Skewed"_s);
        m_project->tagCode(other, word, u"Even"_s);
        m_project->tagCode(one, word, u"Even"_s);
    }
    const std::vector<Difference> found = differencesOf({one, other});
    QCOMPARE(found.size(), 2); // the other code is the less of One's the more this is
    QCOMPARE(found[0].subject, u"Skewed"_s);
    // 10 of the code's 10 stand in One, which has 20 of 30 codings: (0 - 10/3) / sqrt(10/3).
    QCOMPARE(found[0].weight, std::sqrt(10.0 / 3));
}

void SummaryTest::silentCellsShowTheNearestSentence()
{
    m_project->tagClaim(m_project->wire, u"gave way shortly after 4 a.m."_s, u"The dam gave way on Friday"_s,
                        {});
    auto tables = std::make_shared<const ComparedTables>(*compareTables((*m_project)->read(), all()));
    ClaimsTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTables(tables);
    model.setBackground(std::make_shared<const ClaimBackground>(backgroundOf(*tables)));
    int row = 0;
    while (model.subject(row) != u"The dam gave way on Friday"_s)
        ++row;
    const auto blocks = model.index(row, 3).data(ComparisonTableModel::BlocksRole).value<QList<TableBlock>>();
    QVERIFY2(blocks.front().detail.startsWith(u"nearest: The dam gave way shortly after 4 a.m. on Friday"_s),
             qPrintable(blocks.front().detail)); // the Ledger has it word for word, untagged
    QVERIFY(model.passageQuery(model.index(row, 3)));
    QCOMPARE(model.index(row, 3).data().toString(), u"not mentioned"_s);
    model.setTables(tables); // other columns may follow: nothing old stands in them
    QVERIFY(!model.passageQuery(model.index(row, 3)));
}

void SummaryTest::claimsSayWhoHadThemFirst()
{
    auto tables = std::make_shared<const ComparedTables>(*compareTables((*m_project)->read(), all()));
    ClaimsTableModel model;
    model.setTables(tables);
    model.setBackground(std::make_shared<const ClaimBackground>(backgroundOf(*tables)));
    QVERIFY2(model.index(0, 0)
                 .data(Qt::AccessibleDescriptionRole)
                 .toString()
                 .endsWith(u"first: Velmora State Wire, 28 Mar 2031 06:00"_s),
             qPrintable(model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString()));
}

void SummaryTest::valuesComeByDate()
{
    const ComparedTables tables = *compareTables((*m_project)->read(), all());
    const ClaimBackground background = backgroundOf(tables);
    const std::vector<ClaimValue> &values = background.values.at(tables.claims.front().claim);
    QCOMPARE(values.size(), 3);
    QCOMPARE(values[0].value, 25);
    QCOMPARE(values[1].value, 17);
    QCOMPARE(values[2].value, 19);
    QCOMPARE(values[2].column, 2);
}

void SummaryTest::theRecordSaysWhatWasCounted()
{
    const ExportRecord some = recordOf({u"Frames by source"_s,
                                        u"Chosen articles"_s,
                                        std::vector{m_project->ledger},
                                        {{u"Measure"_s, u"Codings\nper 1,000 words"_s}}});
    QVERIFY2(some.csvComments().startsWith("# Frames by source\r\n# Project: "),
             some.csvComments().constData());
    const QStringList lines = some.lines();
    QVERIFY(lines.contains(u"Scope: Chosen articles"_s));
    QVERIFY(lines.contains(u"Measure: Codings per 1,000 words"_s)); // on one line
    QVERIFY(lines.contains(u"Articles: 1, from 1 sources"_s));
    QVERIFY(lines.contains(u"Annotations: 5: 5 by hand, 0 accepted suggestions, 0 by rule, 0 imported"_s));
    QVERIFY(lines.contains(u"Pending suggestions, not counted: 0"_s));
    QVERIFY(recordOf({u"All"_s, u"All articles"_s, std::nullopt, {}})
                .lines()
                .contains(u"Articles: 3, from 3 sources"_s));
}

void SummaryTest::thePictureHasTheRecord()
{
    SummaryTableModel model;
    model.setDifferences(std::make_shared<const ComparedTables>(*compareTables((*m_project)->read(), all())),
                         differencesOf(all()));
    const TablePicture picture = *pictureOf(model, {u"Summary"_s, {{u"Scope"_s, u"Event: Breach"_s}}});
    QCOMPARE(picture.heads.size(), 5);
    QCOMPARE(picture.rows.size(), 4);
    QCOMPARE(picture.rows[0][2].lines.front().text, u"25 people"_s);
    QCOMPARE(picture.notes, QStringList(u"Scope: Event: Breach"_s));
}

PARALLAX_TEST(SummaryTest)
#include "summary_test.moc"
