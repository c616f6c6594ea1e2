#include "models/analysis/matrix.h"
#include "tests/support/test_registry.h"

#include <QtTest>

namespace parallax {

class MatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAndTotalsCount();
    void perThousandIsOfTheArticlesThatCouldCount();
    void totalsCountAnArticleOnce();
    void coveredWordsCountOnce();
    void tagsOfDifferentKindsMeetWhereTheyOverlap();
    void aTagNeverMeetsItself();
    void wholeArticlesMeetEverything();
    void expectedAndResidualAreThoseOfIndependence();
    void measuresAreNamed();
};

namespace {

constexpr int all = Matrix::all;

MatrixTag tag(int id, std::optional<Span> span, std::optional<int> row, std::optional<int> column = {})
{
    return {AnnotationId(id), span, row, column};
}

/// Ten words of one letter.
std::vector<Span> tenSpans()
{
    std::vector<Span> words;
    for (int i = 0; i < 10; ++i)
        words.push_back(Span(2 * i, 2 * i + 1));
    return words;
}

} // namespace

void MatrixTest::cellsAndTotalsCount()
{
    Matrix matrix;
    const std::array first = {tag(1, Span(0, 3), 0), tag(2, Span(4, 5), 0), tag(3, Span(4, 5), 1)};
    const std::array second = {tag(4, Span(0, 3), 0), tag(5, Span(1, 2), {})};
    matrix.add({.words = 100, .column = 0}, first);
    matrix.add({.words = 50, .column = 1}, second);
    const auto count = [&](int row, int column) {
        return *matrix.figure(row, column, MatrixMeasure::Annotations);
    };
    QCOMPARE(count(0, 0), 2);
    QCOMPARE(count(0, 1), 1);
    QCOMPARE(count(1, 1), 0);
    QCOMPARE(count(0, all), 3);
    QCOMPARE(count(all, 0), 3);
    QCOMPARE(count(all, all), 4); // what has no row isn't in the table
    QVERIFY(matrix.annotations(0, 0) == std::vector({AnnotationId(1), AnnotationId(2)}));
}

void MatrixTest::perThousandIsOfTheArticlesThatCouldCount()
{
    Matrix byColumn;
    byColumn.add({.words = 100, .column = 0}, std::array{tag(1, Span(0, 3), 0)});
    byColumn.add({.words = 300, .column = 0}, {});
    byColumn.add({.words = 0, .column = 1}, std::array{tag(2, {}, 0)});
    QCOMPARE(byColumn.figure(0, 0, MatrixMeasure::PerThousand), 2.5);
    QCOMPARE(byColumn.figure(0, 1, MatrixMeasure::PerThousand), std::nullopt);
    QCOMPARE(byColumn.figure(0, all, MatrixMeasure::PerThousand), 5.0);
    Matrix ofTags;
    ofTags.add({.words = 500}, std::array{tag(1, Span(0, 3), 0, 7)});
    ofTags.add({.words = 500}, {});
    QCOMPARE(ofTags.figure(0, 7, MatrixMeasure::PerThousand), 1.0);
    Matrix ofArticles; // both dimensions are articles': only those that have both could count
    ofArticles.add({.words = 200, .row = 0, .column = 0}, std::array{tag(1, Span(0, 3), {})});
    ofArticles.add({.words = 800, .row = 0, .column = 1}, {});
    QCOMPARE(ofArticles.figure(0, 0, MatrixMeasure::PerThousand), 5.0);
    QCOMPARE(ofArticles.figure(0, all, MatrixMeasure::PerThousand), 1.0);
}

void MatrixTest::totalsCountAnArticleOnce()
{
    Matrix matrix;
    matrix.add({.words = 10, .column = 0}, std::array{tag(1, Span(0, 3), 0), tag(2, Span(4, 5), 1)});
    QCOMPARE(matrix.figure(0, 0, MatrixMeasure::Articles), 1.0);
    QCOMPARE(matrix.figure(all, 0, MatrixMeasure::Articles), 1.0);
    QCOMPARE(matrix.figure(all, 0, MatrixMeasure::Annotations), 2.0);
}

void MatrixTest::coveredWordsCountOnce()
{
    Matrix matrix;
    matrix.add({.words = 10, .column = 0, .wordSpans = tenSpans()},
               std::array{tag(1, Span(0, 5), 0), tag(2, Span(4, 7), 0), tag(3, Span(6, 9), 1)});
    QCOMPARE(matrix.figure(0, 0, MatrixMeasure::WordsCovered), 4.0);
    QCOMPARE(matrix.figure(1, 0, MatrixMeasure::WordsCovered), 2.0);
    QCOMPARE(matrix.figure(all, 0, MatrixMeasure::WordsCovered), 5.0);
    matrix.add({.words = 10, .column = 0, .wordSpans = tenSpans()}, std::array{tag(4, {}, 1)});
    QCOMPARE(matrix.figure(1, 0, MatrixMeasure::WordsCovered), 12.0);
}

void MatrixTest::tagsOfDifferentKindsMeetWhereTheyOverlap()
{
    Matrix matrix(true);
    // Codings are rows, names are columns: the first name lies in both codings, the third touches the second.
    const std::array tags = {tag(1, Span(0, 40), 0), tag(2, Span(10, 20), 1), tag(3, Span(12, 15), {}, 0),
                             tag(4, Span(30, 33), {}, 0), tag(5, Span(20, 25), {}, 1)};
    matrix.add({.words = 10}, tags);
    QCOMPARE(matrix.figure(0, 0, MatrixMeasure::Annotations), 1.0); // once, though two names lie in it
    QCOMPARE(matrix.figure(1, 0, MatrixMeasure::Annotations), 1.0);
    QCOMPARE(matrix.figure(1, 1, MatrixMeasure::Annotations), 0.0);
    QCOMPARE(matrix.figure(0, all, MatrixMeasure::Annotations), 1.0);
    QCOMPARE(matrix.figure(all, 0, MatrixMeasure::Annotations), 2.0);
    QVERIFY(matrix.annotations(0, 1) == std::vector({AnnotationId(1)}));
}

void MatrixTest::aTagNeverMeetsItself()
{
    Matrix matrix(true);
    const std::array tags = {tag(1, Span(0, 10), 0, 0), tag(2, Span(5, 7), 1, 1), tag(3, Span(6, 9), 1, 1)};
    matrix.add({.words = 10}, tags);
    QCOMPARE(matrix.figure(0, 0, MatrixMeasure::Annotations), 0.0);
    QCOMPARE(matrix.figure(0, 1, MatrixMeasure::Annotations), 1.0);
    QCOMPARE(matrix.figure(1, 0, MatrixMeasure::Annotations), 2.0);
    QCOMPARE(matrix.figure(1, 1, MatrixMeasure::Annotations), 2.0);
}

void MatrixTest::wholeArticlesMeetEverything()
{
    Matrix matrix(true);
    const std::array tags = {tag(1, {}, 0), tag(2, Span(5, 7), 1), tag(3, Span(900, 901), {}, 0),
                             tag(4, {}, {}, 1)};
    matrix.add({.words = 10}, tags);
    QCOMPARE(matrix.figure(0, 0, MatrixMeasure::Annotations), 1.0);
    QCOMPARE(matrix.figure(0, 1, MatrixMeasure::Annotations), 1.0);
    QCOMPARE(matrix.figure(1, 1, MatrixMeasure::Annotations), 1.0);
    QCOMPARE(matrix.figure(1, 0, MatrixMeasure::Annotations), 0.0);
}

void MatrixTest::expectedAndResidualAreThoseOfIndependence()
{
    // 30 10 / 10 50: the first cell is expected 40 * 40 / 100 times.
    Matrix matrix;
    int id = 0;
    const auto fill = [&](int row, int column, int count) {
        for (int i = 0; i < count; ++i)
            matrix.add({.words = 10, .column = column}, std::array{tag(++id, Span(0, 1), row)});
    };
    fill(0, 0, 30);
    fill(0, 1, 10);
    fill(1, 0, 10);
    fill(1, 1, 50);
    QCOMPARE(matrix.largest(MatrixMeasure::Annotations), 50.0); // not a total
    QCOMPARE(matrix.expected(0, 0), 16.0);
    QCOMPARE(matrix.residual(0, 0), 3.5); // 14 / 4
    QCOMPARE(matrix.expected(1, 1), 36.0);
    QCOMPARE(matrix.residual(0, 1), -14 / std::sqrt(24.0));
    QCOMPARE(matrix.residual(0, 2), 0.0);
}

void MatrixTest::measuresAreNamed()
{
    for (const MatrixMeasure measure : matrixMeasures)
        QVERIFY(matrixMeasureFromString(toString(measure)) == measure);
    QVERIFY(!matrixMeasureFromString(u"words covered"));
}

PARALLAX_TEST(MatrixTest)

} // namespace parallax

#include "matrix_test.moc"
