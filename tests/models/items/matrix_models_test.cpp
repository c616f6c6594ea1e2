#include "models/items/matrix_table_model.h"
#include "models/storage/project_file.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class MatrixModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<CodedDamProject>(); }
    void cleanup() { m_project.reset(); }
    void codesBySource();
    void sourcesByDay();
    void entitiesInCodes();
    void stancesByClaim();
    void anEventRestricts();
    void wordsCoveredAreThoseOfTheFramesTable();
    void expectedCountsHaveTheirSum();
    void theOddOnesComeLast();
    void cancellingStops();
    void nothingTaggedIsNoTable();

private:
    Result<MatrixData> counted(const MatrixQuestion &question)
    {
        const auto database = openProjectFile((*m_project)->path(), Database::Access::ReadOnly);
        if (!database)
            qFatal("%s", qPrintable(database.error().message));
        return readMatrix(**database, question, [](std::int64_t, std::int64_t) { return true; });
    }
    /// Rows as text, the header first.
    QStringList table(const MatrixQuestion &question, MatrixTableModel::Show show = MatrixTableModel::Figures)
    {
        MatrixTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Result<MatrixData> data = counted(question);
        if (!data)
            qFatal("%s", qPrintable(data.error().message));
        model.setMatrix(std::make_shared<const MatrixData>(std::move(*data)));
        model.setShow(show);
        QStringList lines;
        for (int row = -1; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << (row < 0 ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                  : model.index(row, column).data())
                             .toString();
            lines << cells.join(u" | "_s);
        }
        return lines;
    }
    std::unique_ptr<CodedDamProject> m_project;
};

void MatrixModelsTest::codesBySource()
{
    QCOMPARE(table({}),
             QStringList({u"Code | All | Velmora State Wire | Northern Ledger | Coastline Today"_s,
                          u"Frames/Blame | 2 | 1 | 1 | 0"_s, u"Frames/Conflict | 1 | 1 | 0 | 0"_s,
                          u"Frames/Human loss | 3 | 1 | 1 | 1"_s, u"All | 6 | 3 | 2 | 1"_s}));
}

void MatrixModelsTest::sourcesByDay()
{
    QCOMPARE(table({MatrixDimension::Source, MatrixDimension::Day, MatrixMeasure::Articles}),
             QStringList({u"Source | All | 2031-03-28 | 2031-03-29"_s, u"Velmora State Wire | 1 | 1 | 0"_s,
                          u"Coastline Today | 1 | 1 | 0"_s, u"Northern Ledger | 1 | 0 | 1"_s,
                          u"All | 3 | 2 | 1"_s}));
    QCOMPARE(table({MatrixDimension::Year, MatrixDimension::Month, MatrixMeasure::Articles}),
             QStringList({u"Year | All | 2031-03"_s, u"2031 | 3 | 3"_s, u"All | 3 | 3"_s}));
}

void MatrixModelsTest::entitiesInCodes()
{
    QCOMPARE(table({MatrixDimension::Entity, MatrixDimension::Code}),
             QStringList({u"Entity | All | Frames/Blame | Frames/Conflict"_s, u"River Front | 1 | 1 | 1"_s,
                          u"All | 1 | 1 | 1"_s}));
}

void MatrixModelsTest::stancesByClaim()
{
    QCOMPARE(
        table({MatrixDimension::Claim, MatrixDimension::Stance}),
        QStringList({u"Claim | All | asserts | denies"_s, u"People were killed in the breach | 3 | 3 | 0"_s,
                     u"The River Front did it | 2 | 1 | 1"_s, u"The operator was warned | 1 | 1 | 0"_s,
                     u"All | 6 | 5 | 1"_s}));
}

void MatrixModelsTest::anEventRestricts()
{
    const ArticleId other = m_project->addArticle(u"Other"_s, u"A text of another day."_s, u"Elsewhere"_s);
    m_project->tagCode(other, u"another day"_s, u"Frames/Blame"_s);
    MatrixQuestion question;
    QCOMPARE(table(question).first(),
             u"Code | All | Velmora State Wire | Northern Ledger | Coastline Today | Elsewhere"_s);
    question.articles = (*m_project)->read().events.articlesOf(m_project->breach);
    QCOMPARE(table(question)[1], u"Frames/Blame | 2 | 1 | 1 | 0"_s);
}

void MatrixModelsTest::wordsCoveredAreThoseOfTheFramesTable()
{
    QCOMPARE(table({MatrixDimension::Code, MatrixDimension::Source, MatrixMeasure::WordsCovered})[3],
             u"Frames/Human loss | 16 | 7 | 6 | 3"_s);
}

void MatrixModelsTest::expectedCountsHaveTheirSum()
{
    // Human loss stands 3 times, the wire has 3 of 6 codings.
    QCOMPARE(table({}, MatrixTableModel::Expected)[3], u"Frames/Human loss | 3 | 1.5 | 1 | 0.5"_s);
}

void MatrixModelsTest::theOddOnesComeLast()
{
    m_project->addArticle(u"Bare"_s, u"No source, no date, no tag."_s);
    const QStringList bySource = table({MatrixDimension::Code, MatrixDimension::Source});
    QVERIFY2(bySource.first().endsWith(u"| no source"_s), qPrintable(bySource.first()));
    QVERIFY(table({MatrixDimension::Code, MatrixDimension::Day}).first().endsWith(u"| no date"_s));
}

void MatrixModelsTest::cancellingStops()
{
    const auto database = openProjectFile((*m_project)->path(), Database::Access::ReadOnly);
    QVERIFY(database);
    int asked = 0;
    const Result<MatrixData> stopped = readMatrix(**database, {}, [&](std::int64_t done, std::int64_t all) {
        ++asked;
        return done < 0 || all < 0;
    });
    QVERIFY(!stopped);
    QCOMPARE(asked, 1);
}

void MatrixModelsTest::nothingTaggedIsNoTable()
{
    MatrixQuestion question;
    question.articles = {m_project->addArticle(u"Bare"_s, u"Nothing is coded here."_s)};
    QCOMPARE(table(question).size(), 1);
}

PARALLAX_TEST(MatrixModelsTest)
#include "matrix_models_test.moc"
