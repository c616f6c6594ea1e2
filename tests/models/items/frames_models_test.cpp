#include "models/items/frame_pairs_model.h"
#include "models/items/frames_table_model.h"
#include "models/items/table_text.h"
#include "models/jobs/job_context.h"
#include "models/storage/readers.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class FramesModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<CodedDamProject>(); }
    void cleanup() { m_project.reset(); }
    void codesStandBySource();
    void measuresAreFiguresOfTheSameCodings();
    void heatIsAShareOfTheMost();
    void earlyCodesAreHot();
    void codesMeetOnBothSidesOfTheDiagonal();
    void codesThatEndAlikeAreToldApart();
    void csvHoldsNumbers();
    void withoutCodesThereAreNoRows();
    void aHundredColumns();

private:
    std::shared_ptr<const ComparedFrames> frames(std::vector<ArticleId> articles)
    {
        Result<ComparedFrames> compared =
            compareFrames((*m_project)->read(), articles, {}, JobContext([](std::int64_t, std::int64_t) { }));
        if (!compared)
            qFatal("%s", qPrintable(compared.error().message));
        return std::make_shared<const ComparedFrames>(std::move(*compared));
    }
    std::shared_ptr<const ComparedFrames> frames()
    {
        return frames({m_project->wire, m_project->coastline, m_project->ledger});
    }
    std::unique_ptr<CodedDamProject> m_project;
};

namespace {

QString framesLine(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(u" | "_s);
}

} // namespace

void FramesModelsTest::codesStandBySource()
{
    FramesTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFrames(frames());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(framesLine(model, 0), u"Frames/Human loss | 3 | 1 | 1 | 1"_s);
    QCOMPARE(framesLine(model, 1), u"Frames/Blame | 2 | 1 | 0 | 1"_s);
    QCOMPARE(framesLine(model, 2), u"Frames/Conflict | 1 | 1 | 0 | 0"_s);
    QCOMPARE(model.annotations(model.index(0, FramesTableModel::TotalColumn)).size(), 3);
    QCOMPARE(model.annotations(model.index(1, 3)).size(), 0);
}

void FramesModelsTest::measuresAreFiguresOfTheSameCodings()
{
    FramesTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFrames(frames());
    model.setMeasure(FrameMeasure::PerThousand);
    // The article of Coastline Today has 27 words.
    QCOMPARE(model.index(0, 3).data().toDouble(), 1000.0 / 27);
    model.setMeasure(FrameMeasure::Share);
    QCOMPARE(model.index(0, 3).data().toDouble(), 3.0 / 27);
    model.setMeasure(FrameMeasure::Opens);
    QCOMPARE(framesLine(model, 1), u"Frames/Blame | 2 | 1 | 0 | 1"_s);
    QCOMPARE(framesLine(model, 2), u"Frames/Conflict | 1 | 1 | 0 | 0"_s); // it begins with the same word
    model.setMeasure(FrameMeasure::FirstPlace);
    QVERIFY(!model.index(1, 3).data().isValid()); // nowhere
}

void FramesModelsTest::heatIsAShareOfTheMost()
{
    m_project->tagCode(m_project->ledger, u"killed in the flood"_s, u"Frames/Human loss"_s);
    FramesTableModel model;
    model.setFrames(frames());
    const auto heat = [&](int row, int column) {
        return model.index(row, column).data(ComparisonTableModel::HeatRole);
    };
    QCOMPARE(heat(0, 4).toDouble(), 1.0);
    QCOMPARE(heat(0, 2).toDouble(), 0.5);
    QCOMPARE(heat(1, 3).toDouble(), 0.0);
    QVERIFY(!heat(0, FramesTableModel::TotalColumn).isValid());
    QVERIFY(!heat(0, FramesTableModel::CodeColumn).isValid());
}

void FramesModelsTest::earlyCodesAreHot()
{
    FramesTableModel model;
    model.setFrames(frames());
    model.setMeasure(FrameMeasure::FirstPlace);
    QCOMPARE(model.index(1, 4).data(ComparisonTableModel::HeatRole).toDouble(),
             1.0); // the Ledger's first words
}

void FramesModelsTest::codesMeetOnBothSidesOfTheDiagonal()
{
    FramePairsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFrames(frames());
    QCOMPARE(framesLine(model, 0), u"Frames/Human loss | 3 | 0 | 0"_s);
    QCOMPARE(framesLine(model, 1), u"Frames/Blame | 0 | 2 | 1"_s);
    QCOMPARE(framesLine(model, 2), u"Frames/Conflict | 0 | 1 | 1"_s);
    QVERIFY(model.annotations(model.index(1, 3)) == model.annotations(model.index(2, 2)));
    QCOMPARE(model.annotations(model.index(1, 3)).size(), 2);
    model.setUnit(FrameUnit::Article);
    QCOMPARE(framesLine(model, 0), u"Frames/Human loss | 3 | 2 | 1"_s);
}

void FramesModelsTest::codesThatEndAlikeAreToldApart()
{
    m_project->tagCode(m_project->wire, u"all of them citizens"_s, u"Topics/Conflict"_s);
    FramePairsModel model;
    model.setFrames(frames());
    QStringList titles;
    for (int column = 1; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(titles.join(u" | "), u"Human loss | Blame | Frames/Conflict | Topics/Conflict"_s);
}

void FramesModelsTest::csvHoldsNumbers()
{
    FramesTableModel model;
    model.setFrames(frames({m_project->coastline}));
    model.setMeasure(FrameMeasure::Share);
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    QVERIFY(writeTableCsv(model, csv));
    QVERIFY2(csv.data().startsWith("Code,All,Thousands flee\r\nFrames/Human loss,0.1111111111111111,"),
             csv.data().constData());
}

void FramesModelsTest::withoutCodesThereAreNoRows()
{
    const ArticleId bare = m_project->addArticle(u"Bare"_s, u"Nothing is coded here."_s);
    FramesTableModel model;
    FramePairsModel pairs;
    for (ComparisonTableModel *one :
         {static_cast<ComparisonTableModel *>(&model), static_cast<ComparisonTableModel *>(&pairs)}) {
        const QAbstractItemModelTester tester(one, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFrames(frames({bare}));
        pairs.setFrames(frames({}));
        QCOMPARE(one->rowCount(), 0);
    }
}

void FramesModelsTest::aHundredColumns()
{
    std::vector<ArticleId> articles = {m_project->wire};
    for (int i = 0; i < 99; ++i)
        articles.push_back(m_project->addArticle(u"One"_s, u"Some words."_s, u"Source %1"_s.arg(i)));
    FramesTableModel model;
    model.setFrames(frames(articles));
    QCOMPARE(model.columnCount(), 102);
    QCOMPARE(model.index(0, 101).data().toInt(), 0);
}

PARALLAX_TEST(FramesModelsTest)
#include "frames_models_test.moc"
