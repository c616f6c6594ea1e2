#include "models/analysis/frame_measures.h"
#include "models/analysis/frame_pairs.h"
#include "models/text/code_points.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class FramesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codingsAreCountedByColumn();
    void overlappingCodingsCoverAWordOnce();
    void aWholeArticleIsCoveredAndStandsNowhere();
    void placesAreMeansOverArticles();
    void leadAndBodyAreToldApart();
    void theFirstCodeOpens();
    void nothingToDivideByIsNoFigure();
    void codesMeetInSentencesParagraphsAndArticles();
    void orderOfInputDoesNotMatter();
};

namespace {

/// Six words in the first paragraph, four in the second.
const QString tenWords = u"🌊 Alpha beta gamma delta. Epsilon zeta.\nEta theta iota kappa."_s;

FrameCoding coded(int id, int code, int article, const QString &words)
{
    const qsizetype at = tenWords.indexOf(words);
    Q_ASSERT(at >= 0);
    return {AnnotationId(id), CodeId(code), article,
            CodePointIndex(tenWords).toSpan({at, at + words.size()})};
}

FrameCoding codedWhole(int id, int code, int article)
{
    return {AnnotationId(id), CodeId(code), article, std::nullopt};
}

FramesTable tableOf(const std::vector<FrameCoding> &codings, const std::vector<int> &columns)
{
    std::vector<FramedArticle> articles;
    for (const int column : columns)
        articles.push_back(framedArticle(column, tenWords));
    return framesTable(codings, articles, std::ranges::max(columns) + 1);
}

std::optional<double> figure(const FramesTable &table, size_t row, size_t column, FrameMeasure measure)
{
    return frameFigure(table.rows[row].cells[column], table.columns[column], measure);
}

} // namespace

void FramesTest::codingsAreCountedByColumn()
{
    const FramesTable table = tableOf({coded(1, 7, 0, u"beta"_s), coded(2, 7, 1, u"iota"_s),
                                       coded(3, 7, 1, u"zeta"_s), coded(4, 5, 2, u"Eta"_s)},
                                      {0, 0, 1});
    QCOMPARE(table.rows.size(), 2);
    QVERIFY(table.rows[0].code == CodeId(7));
    QCOMPARE(figure(table, 0, 0, FrameMeasure::Codings), 3.0);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::PerThousand), 150.0); // 3 in 20 words
    QCOMPARE(figure(table, 0, 0, FrameMeasure::Articles), 2.0);
    QCOMPARE(figure(table, 0, 1, FrameMeasure::Codings), 0.0);
    QCOMPARE(figure(table, 1, 1, FrameMeasure::ArticleShare), 1.0);
    QCOMPARE(figure(table, 1, 0, FrameMeasure::ArticleShare), 0.0);
    QVERIFY(table.rows[0].cells[0].annotations
            == std::vector({AnnotationId(1), AnnotationId(2), AnnotationId(3)}));
}

void FramesTest::overlappingCodingsCoverAWordOnce()
{
    const FramesTable table = tableOf(
        {coded(1, 1, 0, u"beta gamma delta"_s), coded(2, 1, 0, u"Alpha beta"_s), coded(3, 1, 0, u"zet"_s)},
        {0});
    QCOMPARE(table.rows[0].cells[0].wordsCovered, 5); // a word that is touched counts
    QCOMPARE(figure(table, 0, 0, FrameMeasure::Share), 0.5);
}

void FramesTest::aWholeArticleIsCoveredAndStandsNowhere()
{
    const FramesTable table = tableOf({codedWhole(1, 1, 0), coded(2, 2, 0, u"kappa"_s)}, {0});
    QCOMPARE(figure(table, 0, 0, FrameMeasure::Share), 1.0);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::FirstPlace), std::nullopt);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::Opens), 0.0);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::LeadPerThousand), 0.0);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::BodyPerThousand), 0.0);
    QCOMPARE(figure(table, 1, 0, FrameMeasure::Opens), 1.0);
}

void FramesTest::placesAreMeansOverArticles()
{
    // Words before it: 2 and 8 of 10; the later coding in the first article doesn't count.
    const FramesTable table =
        tableOf({coded(1, 1, 0, u"gamma"_s), coded(2, 1, 0, u"kappa"_s), coded(3, 1, 1, u"iota"_s)}, {0, 0});
    QCOMPARE(figure(table, 0, 0, FrameMeasure::FirstPlace), 0.5);
}

void FramesTest::leadAndBodyAreToldApart()
{
    const FramesTable table =
        tableOf({coded(1, 1, 0, u"gamma"_s), coded(2, 1, 0, u"zeta"_s), coded(3, 1, 0, u"Eta"_s)}, {0});
    QCOMPARE(table.columns[0].leadWords, 6);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::LeadPerThousand), 2 * 1000.0 / 6);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::BodyPerThousand), 1 * 1000.0 / 4);
}

void FramesTest::theFirstCodeOpens()
{
    const FramesTable table = tableOf({coded(1, 1, 0, u"beta"_s), coded(2, 2, 0, u"gamma"_s),
                                       coded(3, 2, 1, u"Eta"_s), coded(4, 1, 1, u"Eta theta"_s)},
                                      {0, 0});
    QCOMPARE(figure(table, 0, 0, FrameMeasure::Opens), 2.0); // the second article begins with both
    QCOMPARE(figure(table, 1, 0, FrameMeasure::Opens), 1.0);
}

void FramesTest::nothingToDivideByIsNoFigure()
{
    const FramedArticle wordless = framedArticle(0, u"— — —");
    const FrameCoding whole = codedWhole(1, 1, 0);
    const FramesTable table = framesTable(std::array{whole}, std::array{wordless}, 2);
    QCOMPARE(figure(table, 0, 0, FrameMeasure::Codings), 1.0);
    for (const FrameMeasure measure :
         {FrameMeasure::PerThousand, FrameMeasure::Share, FrameMeasure::FirstPlace,
          FrameMeasure::LeadPerThousand, FrameMeasure::BodyPerThousand})
        QCOMPARE(figure(table, 0, 0, measure), std::nullopt);
    QCOMPARE(figure(table, 0, 1, FrameMeasure::ArticleShare), std::nullopt); // a column without articles
}

void FramesTest::codesMeetInSentencesParagraphsAndArticles()
{
    const std::array articles = {framedArticle(0, tenWords), framedArticle(1, tenWords)};
    const std::array codings = {
        coded(1, 1, 0, u"Alpha"_s), coded(2, 2, 0, u"gamma"_s), coded(3, 2, 0, u"delta. Epsilon"_s),
        coded(4, 3, 0, u"zeta"_s),  coded(5, 1, 1, u"Alpha"_s), coded(6, 3, 1, u"kappa"_s),
        codedWhole(7, 2, 1)};
    const std::vector<FramePair> pairs = framePairs(codings, articles);
    const auto pair = [&](int a, int b) -> const FramePair & {
        return *std::ranges::find_if(
            pairs, [&](const FramePair &one) { return one.a == CodeId(a) && one.b == CodeId(b); });
    };
    QCOMPARE(pairs.size(), 6); // three codes with themselves and with each other
    QCOMPARE(pair(1, 2).in(FrameUnit::Sentence).units, 1);
    QVERIFY(pair(1, 2).in(FrameUnit::Sentence).annotations
            == std::vector({AnnotationId(1), AnnotationId(2), AnnotationId(3)}));
    QCOMPARE(pair(1, 2).in(FrameUnit::Article).units, 2);
    QCOMPARE(pair(1, 3).in(FrameUnit::Sentence).units, 0);
    QCOMPARE(pair(1, 3).in(FrameUnit::Paragraph).units, 1);
    QCOMPARE(pair(2, 3).in(FrameUnit::Sentence).units, 1); // the coding over two sentences
    QCOMPARE(pair(2, 2).in(FrameUnit::Sentence).units, 2);
    QCOMPARE(pairLikeness(pair(1, 2), pair(1, 1), pair(2, 2), FrameUnit::Sentence), 1.0 / 3);
}

void FramesTest::orderOfInputDoesNotMatter()
{
    std::vector<FrameCoding> codings = {coded(1, 2, 0, u"Alpha"_s), coded(2, 1, 0, u"gamma"_s),
                                        coded(3, 2, 1, u"delta. Epsilon"_s), coded(4, 1, 1, u"zeta"_s)};
    const FramesTable one = tableOf(codings, {0, 1});
    std::ranges::reverse(codings);
    const FramesTable other = tableOf(codings, {0, 1});
    for (size_t row = 0; row < 2; ++row) {
        QVERIFY(one.rows[row].code == other.rows[row].code);
        QVERIFY(one.rows[row].code == CodeId(int(row) + 1)); // equal counts: by id
        for (size_t column = 0; column < 2; ++column)
            QVERIFY(one.rows[row].cells[column].annotations == other.rows[row].cells[column].annotations);
    }
}

PARALLAX_TEST(FramesTest)

} // namespace parallax

#include "frames_test.moc"
