#include "tests/support/test_registry.h"
#include "ui/reading/article_layout.h"
#include "ui/reading/caret_moves.h"
#include "ui/reading/height_tree.h"
#include "ui/reading/highlight_index.h"
#include "ui/reading/line_extents.h"
#include "ui/reading/margin_bars.h"
#include "ui/reading/prose_formats.h"
#include "ui/reading/text_blocks.h"

#include <QtTest>

#include <numeric>
#include <random>

using namespace parallax;
using namespace Qt::StringLiterals;

class ReadingPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocksCoverTheTextAndBreakLongParagraphsAtWords();
    void aLongParagraphWithoutBlanksBreaksBetweenCharacters();
    void heightsFindTheBlockAtAPlace();
    void overlappingHighlightsGetLanes();
    void overlapsAreFoundAsBySearchingAll();
    void steppingWalksInReadingOrder();
    void extentsOfMixedDirectionsAreApart();
    void namesInTheMarginDontOverlap();
    void wordsSentencesAndParagraphsAreTaken();
    void upAndDownReachEveryParagraph();
    void quotationsGoOnOverParagraphs();
};

namespace {

Highlight highlight(HighlightId id, qsizetype start, qsizetype end,
                    HighlightKind kind = HighlightKind::Mention)
{
    return {id, Span(start, end), kind, {}};
}

} // namespace

void ReadingPartsTest::blocksCoverTheTextAndBreakLongParagraphsAtWords()
{
    const QString text = u"first\n\n"_s + u"a word or two "_s.repeated(3000) + u"\nlast"_s;
    const TextBlocks blocks(text);
    QString joined;
    for (int i = 0; i < blocks.count(); ++i) {
        const TextBlock &block = blocks.at(i);
        QVERIFY(block.length <= TextBlocks::longest);
        if (i > 0 && !block.continues)
            joined += u'\n';
        if (block.continues)
            QVERIFY(text[block.start - 1].isSpace() && !text[block.start].isSpace());
        joined += QStringView(text).mid(block.start, block.length);
        QCOMPARE(blocks.indexAt(block.start), i);
        if (block.length > 0)
            QCOMPARE(blocks.indexAt(block.start + block.length - 1), i);
    }
    QCOMPARE(joined, text);
    QVERIFY(blocks.count() > 6);
    QCOMPARE(blocks.indexAt(5), 0); // before the line break
    QCOMPARE(TextBlocks(u"").count(), 1);
}

void ReadingPartsTest::aLongParagraphWithoutBlanksBreaksBetweenCharacters()
{
    const QString text = u"x"_s + u"👩🏽‍🚒"_s.repeated(4000);
    const TextBlocks blocks(text);
    QVERIFY(blocks.count() > 1);
    for (int i = 1; i < blocks.count(); ++i)
        QCOMPARE((blocks.at(i).start - 1) % u"👩🏽‍🚒"_s.size(), 0);
}

void ReadingPartsTest::heightsFindTheBlockAtAPlace()
{
    std::mt19937 random(7);
    std::vector<int> heights(1000);
    for (int &height : heights)
        height = static_cast<int>(random() % 50);
    HeightTree tree;
    tree.assign(heights);
    for (int change = 0; change < 500; ++change) {
        const size_t index = random() % heights.size();
        heights[index] = static_cast<int>(random() % 90) + 1;
        tree.setHeight(static_cast<int>(index), heights[index]);
    }
    QCOMPARE(tree.total(), std::accumulate(heights.begin(), heights.end(), 0));
    int top = 0;
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(tree.top(i), top);
        if (heights[static_cast<size_t>(i)] > 0) {
            QCOMPARE(tree.indexAt(top), i);
            QCOMPARE(tree.indexAt(top + heights[static_cast<size_t>(i)] - 1), i);
        }
        top += heights[static_cast<size_t>(i)];
    }
    QCOMPARE(tree.indexAt(-5), 0);
    QCOMPARE(tree.indexAt(top + 100), 999);
}

void ReadingPartsTest::overlappingHighlightsGetLanes()
{
    HighlightIndex index;
    index.assign({highlight(1, 0, 30), highlight(2, 5, 10), highlight(3, 7, 12), highlight(4, 8, 9),
                  highlight(5, 40, 50), highlight(6, 0, 30, HighlightKind::Claim)});
    QMap<HighlightId, int> lanes;
    for (const PlacedHighlight &placed : index.all())
        lanes[placed.highlight.id] = placed.lane;
    const QMap<HighlightId, int> wanted = {{1, 0}, {2, 1}, {3, 2}, {4, PlacedHighlight::noLane},
                                           {5, 0}, {6, 0}};
    QCOMPARE(lanes, wanted);
    QVERIFY(index.remove(1));
    QVERIFY(!index.remove(1));
    QCOMPARE(index.all().size(), 5U);
    QCOMPARE(index.find(4)->span, Span(8, 9));
}

void ReadingPartsTest::overlapsAreFoundAsBySearchingAll()
{
    std::mt19937 random(11);
    HighlightIndex index;
    for (HighlightId id = 1; id <= 400; ++id) {
        const auto start = static_cast<qsizetype>(random() % 1000);
        index.add(
            highlight(id, start, start + 1 + static_cast<qsizetype>(random() % (id % 50 == 0 ? 900 : 20))));
    }
    for (int query = 0; query < 200; ++query) {
        const auto start = static_cast<qsizetype>(random() % 1000);
        const Span span(start, start + 1 + static_cast<qsizetype>(random() % 60));
        QSet<HighlightId> found;
        for (const PlacedHighlight *placed : index.overlapping(span))
            found.insert(placed->highlight.id);
        QSet<HighlightId> wanted;
        for (const PlacedHighlight &placed : index.all()) {
            if (placed.highlight.span.overlaps(span))
                wanted.insert(placed.highlight.id);
        }
        QCOMPARE(found, wanted);
    }
}

void ReadingPartsTest::steppingWalksInReadingOrder()
{
    HighlightIndex index;
    index.assign({highlight(9, 20, 30), highlight(8, 5, 10), highlight(7, 5, 40)});
    QCOMPARE(index.step(std::nullopt, 0, 1)->id, 7); // the longer first
    QCOMPARE(index.step(7, 0, 1)->id, 8);
    QCOMPARE(index.step(8, 0, 1)->id, 9);
    QVERIFY(!index.step(9, 0, 1));
    QCOMPARE(index.step(9, 0, -1)->id, 8);
    QCOMPARE(index.step(std::nullopt, 15, 1)->id, 9);
    QCOMPARE(index.step(std::nullopt, 15, -1)->id, 8);
    QVERIFY(!index.step(std::nullopt, 2, -1));
}

void ReadingPartsTest::extentsOfMixedDirectionsAreApart()
{
    // A left-to-right name within Arabic: what is around the name lies on both of its sides.
    const QString text = u"قال River Front إن"_s;
    QTextLayout layout(text, QFont());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1000);
    layout.endLayout();
    QVERIFY(hasRightToLeft(text));
    QVERIFY(!hasRightToLeft(u"River “Front” ñ"));
    const int from = static_cast<int>(text.indexOf(u"River"));
    const auto name = extentsInLine(line, from, from + 11, true);
    QCOMPARE(name.size(), 1);
    const qreal wide = QFontMetricsF(QFont()).horizontalAdvance(u"River Front"_s);
    QVERIFY2(std::abs(name[0].right - name[0].left - wide) < 2,
             qPrintable(QString::number(name[0].right - name[0].left)));
    const auto all = extentsInLine(line, 0, static_cast<int>(text.size()), true);
    QCOMPARE(all.size(), 1);
    const auto before = extentsInLine(line, 0, from, true);
    const auto after = extentsInLine(line, from + 11, static_cast<int>(text.size()), true);
    QVERIFY(before[0].left >= name[0].right - 1); // read from the right
    QVERIFY(after[0].right <= name[0].left + 1);
    // Half of the name and what is read before it don't touch.
    QCOMPARE(extentsInLine(line, 0, from + 5, true).size(), 2);
}

void ReadingPartsTest::namesInTheMarginDontOverlap()
{
    const auto places = placeNames({10, 12, 13, 100, 190}, 15, 200);
    QCOMPARE(places.size(), 5U);
    QCOMPARE(*places[0], 10);
    QCOMPARE(*places[1], 25);
    QCOMPARE(*places[2], 40);
    QCOMPARE(*places[3], 100);
    QVERIFY(!places[4]);
    QVERIFY(placeNames({}, 15, 200).empty());
}

void ReadingPartsTest::wordsSentencesAndParagraphsAreTaken()
{
    ArticleLayout layout;
    layout.setArticle({}, u"Dr. Varro didn't go. She stayed there.\nNext one."_s);
    const auto words = [&](Utf16Range range) { return layout.body().mid(range.start, range.length()); };
    QCOMPARE(words(wordAt(layout, 11)), u"didn't"_s);
    QCOMPARE(words(sentenceAt(layout, 5)), u"Dr. Varro didn't go."_s);
    QCOMPARE(words(sentenceAt(layout, 20)), u"Dr. Varro didn't go."_s); // the blank after it
    QCOMPARE(words(sentenceAt(layout, 21)), u"She stayed there."_s);
    QCOMPARE(words(paragraphAt(layout, 3)), u"Dr. Varro didn't go. She stayed there."_s);
    QCOMPARE(words(paragraphAt(layout, layout.body().size())), u"Next one."_s);
    layout.setArticle({}, {});
    QCOMPARE(wordAt(layout, 0), (Utf16Range{0, 0}));
    QCOMPARE(sentenceAt(layout, 0), (Utf16Range{0, 0}));
}

void ReadingPartsTest::upAndDownReachEveryParagraph()
{
    ArticleLayout layout;
    layout.setArticle({u"Title"_s, u"meta"_s, 1}, u"one\n\n\ntwo two\nقال شهود\n\nthree"_s);
    std::optional<qreal> column;
    qsizetype at = 0;
    QList<int> seen = {0};
    for (int i = 0; i < 6; ++i) {
        at = movedCaret(layout, at, CaretMove::LineDown, column, 100);
        seen << layout.blockAt(at);
    }
    QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4, 5, 6}));
    for (int i = 5; i >= 0; --i) {
        at = movedCaret(layout, at, CaretMove::LineUp, column, 100);
        QCOMPARE(layout.blockAt(at), i);
    }
    at = movedCaret(layout, 0, CaretMove::ParagraphDown, column, 100);
    QCOMPARE(at, layout.body().indexOf(u"two"));
    QCOMPARE(movedCaret(layout, at + 2, CaretMove::ParagraphUp, column, 100), at);
    QCOMPARE(movedCaret(layout, at, CaretMove::ParagraphUp, column, 100), 0);
    // Right to left, Left goes on.
    const qsizetype arabic = layout.body().indexOf(u'ق');
    QCOMPARE(movedCaret(layout, arabic, CaretMove::Left, column, 100), arabic + 1);
    QCOMPARE(movedCaret(layout, 0, CaretMove::Right, column, 100), 1);
}

void ReadingPartsTest::quotationsGoOnOverParagraphs()
{
    const QString text = u"He said: “At least 40 people came.\n\n“They left.” Then nothing."_s;
    const TextBlocks blocks(text);
    ProseFormats prose;
    QVERIFY(prose.isValid());
    prose.setShade(Shade::Light);
    prose.setText(text, &blocks);
    const auto colourAt = [&](int block, qsizetype position) {
        const auto formats = prose.formats(block, 1000);
        for (const QTextLayout::FormatRange &range : formats.value_or(QList<QTextLayout::FormatRange>())) {
            if (range.start <= position && position < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    const QString third = u"“They left.” Then nothing."_s;
    QCOMPARE(colourAt(0, text.indexOf(u"40")), colour(ColourRole::Number, Shade::Light));
    QCOMPARE(colourAt(2, third.indexOf(u"They")), colour(ColourRole::Quotation, Shade::Light));
    QCOMPARE(colourAt(2, third.indexOf(u"Then")), QColor());
    // Far text isn't read at once, but in steps.
    const QString large = u"Forty people came.\n"_s.repeated(1000);
    const TextBlocks many(large);
    prose.setText(large, &many);
    QVERIFY(!prose.formats(900, 500));
    int steps = 1;
    while (!prose.advance(900, 500))
        ++steps;
    QVERIFY(steps > 10);
    QVERIFY(prose.formats(900, 0));
}

PARALLAX_TEST(ReadingPartsTest)
#include "reading_parts_test.moc"
