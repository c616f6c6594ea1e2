#include "tests/support/test_registry.h"
#include "tests/ui/reading/shown_article.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class ArticleViewHighlightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void clicksFindTheInnermostAnnotationThenTheNext();
    void codingsAreChosenByTheirBars();
    void keysWalkThroughAnnotations();
    void overlappingMarksAreAllPainted();
    void claimsDifferByTheirLineNotOnlyByColour();
    void selectionLiesOverTints();
    void highlightsComeAndGoOneByOne();
    void themesChangeItsColours();
    void spansOutsideTheBodyAreLeftOut();
};

void ArticleViewHighlightsTest::clicksFindTheInnermostAnnotationThenTheNext()
{
    ShownArticle shown(u"Governor Aldo Brenn of Velmora spoke."_s);
    shown.view.setHighlights(
        {shown.highlight(1, u"Governor Aldo Brenn of Velmora"_s), shown.highlight(2, u"Aldo Brenn"_s),
         shown.highlight(3, u"Brenn of Velmora spoke"_s, HighlightKind::Claim),
         shown.highlight(4, u"Governor Aldo Brenn of Velmora spoke."_s, HighlightKind::Coding)});
    QSignalSpy activated(&shown.view, &ArticleView::highlightActivated);
    QSignalSpy released(&shown.view, &ArticleView::highlightReleased);
    const QPoint point = shown.middleOf(u"Brenn"_s);
    QCOMPARE(shown.view.highlightAt(point), std::optional<HighlightId>(2));
    for (const HighlightId wanted : {2, 3, 1, 2}) {
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(activated.last().at(0).toLongLong(), wanted);
        QCOMPARE(shown.view.currentHighlight(), std::optional(wanted));
    }
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(300, 500));
    QCOMPARE(released.count(), 1);
    QVERIFY(!shown.view.currentHighlight());
}

void ArticleViewHighlightsTest::codingsAreChosenByTheirBars()
{
    ShownArticle shown(u"One sentence that is coded."_s);
    shown.view.setHighlights({shown.highlight(5, u"One sentence that is coded."_s, HighlightKind::Coding)});
    const QImage image = shown.view.grab().toImage();
    QPoint bar;
    for (int x = 0; x < image.width() && bar.isNull(); ++x) {
        for (int y = 0; y < image.height() && bar.isNull(); ++y) {
            if (image.pixelColor(x, y) == QColor(0x112233))
                bar = QPoint(x, y);
        }
    }
    QVERIFY(!bar.isNull());
    QVERIFY(bar.x() > shown.view.rectFor(shown.spanOf(u"coded."_s)).right());
    QSignalSpy activated(&shown.view, &ArticleView::highlightActivated);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, bar);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(shown.view.highlightAt(shown.middleOf(u"sentence"_s)), std::nullopt);
    QCOMPARE(shown.view.highlightAt(bar + QPoint(20, 2)), std::optional<HighlightId>(5)); // its name
}

void ArticleViewHighlightsTest::keysWalkThroughAnnotations()
{
    ShownArticle shown(u"alpha beta gamma"_s);
    shown.view.setHighlights({shown.highlight(1, u"gamma"_s), shown.highlight(2, u"alpha"_s),
                              shown.highlight(3, u"beta"_s, HighlightKind::Claim)});
    QSignalSpy activated(&shown.view, &ArticleView::highlightActivated);
    QSignalSpy released(&shown.view, &ArticleView::highlightReleased);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight);
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&shown.view, Qt::Key_BracketRight); // the last: stays
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QList<qlonglong> ids;
    for (const auto &arguments : activated)
        ids << arguments.at(0).toLongLong();
    QCOMPARE(ids, (QList<qlonglong>{2, 3, 1, 3, 3}));
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QCOMPARE(released.count(), 1);
}

void ArticleViewHighlightsTest::overlappingMarksAreAllPainted()
{
    ShownArticle shown(u"Governor Aldo Brenn spoke."_s);
    shown.view.setProseHighlighting(false);
    Highlight outer = shown.highlight(1, u"Governor Aldo Brenn"_s);
    Highlight inner = shown.highlight(2, u"Aldo Brenn"_s);
    inner.entityType = EntityType::Place;
    Highlight claim = shown.highlight(3, u"Brenn spoke"_s, HighlightKind::Claim);
    Highlight denial = shown.highlight(4, u"Aldo Brenn spoke"_s, HighlightKind::Claim);
    denial.stance = Stance::Denies;
    shown.view.setHighlights({outer, inner, claim, denial});
    const QImage image = shown.view.grab(QRect(0, 0, 600, 200)).toImage();
    QVERIFY(pixelsOf(image, entityTint(EntityType::Person, Shade::Light)) > 200);
    QVERIFY(pixelsOf(image, entityTint(EntityType::Place, Shade::Light).darker(107)) > 200);
    QVERIFY(pixelsOf(image, colour(ColourRole::Claim, Shade::Light)) > 20);
    QVERIFY(pixelsOf(image, colour(ColourRole::Denial, Shade::Light)) > 0);
    shown.view.setHighlights({});
    QCOMPARE(
        pixelsOf(shown.view.grab(QRect(0, 0, 600, 200)).toImage(), colour(ColourRole::Claim, Shade::Light)),
        0);
}

void ArticleViewHighlightsTest::claimsDifferByTheirLineNotOnlyByColour()
{
    ShownArticle shown(u"The dam was safe."_s);
    QSet<QByteArray> pictures;
    for (const auto &[kind, stance] :
         {std::pair(HighlightKind::Claim, Stance::Asserts), std::pair(HighlightKind::Claim, Stance::Denies),
          std::pair(HighlightKind::Claim, Stance::Questions),
          std::pair(HighlightKind::Suggestion, Stance::Asserts)}) {
        Highlight highlight = shown.highlight(1, u"The dam was safe"_s, kind);
        highlight.stance = stance;
        shown.view.setHighlights({highlight});
        // What is left without colour: which pixels are paper.
        const QImage image = shown.view.grab(QRect(0, 0, 500, 160)).toImage();
        QByteArray ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y) == QColor(Qt::white) ? '0' : '1';
        }
        pictures.insert(ink);
    }
    QCOMPARE(pictures.size(), 4);
}

void ArticleViewHighlightsTest::selectionLiesOverTints()
{
    ShownArticle shown(u"Ines Varro spoke."_s);
    shown.view.setHighlights({shown.highlight(1, u"Ines Varro"_s)});
    shown.view.select(shown.spanOf(u"Ines Varro"_s));
    const QImage image = shown.view.grab().toImage();
    QVERIFY(pixelsOf(image, colour(ColourRole::Selection, Shade::Light)) > 500);
    QVERIFY(pixelsOf(image, entityTint(EntityType::Person, Shade::Light)) < 100); // its edges only
}

void ArticleViewHighlightsTest::highlightsComeAndGoOneByOne()
{
    ShownArticle shown(u"Ines Varro spoke."_s);
    const QColor tint = entityTint(EntityType::Person, Shade::Light);
    shown.view.addHighlight(shown.highlight(1, u"Ines Varro"_s));
    QVERIFY(pixelsOf(shown.view.grab().toImage(), tint) > 500);
    Highlight changed = shown.highlight(1, u"Ines Varro"_s);
    changed.entityType = EntityType::Group;
    shown.view.updateHighlight(changed);
    QCOMPARE(pixelsOf(shown.view.grab().toImage(), tint), 0);
    QVERIFY(pixelsOf(shown.view.grab().toImage(), entityTint(EntityType::Group, Shade::Light)) > 500);
    shown.view.setCurrentHighlight(1);
    shown.view.removeHighlight(1);
    QVERIFY(!shown.view.currentHighlight());
    QVERIFY(!shown.view.highlightAt(shown.middleOf(u"Varro"_s)));
}

void ArticleViewHighlightsTest::themesChangeItsColours()
{
    ShownArticle shown(u"Ines Varro spoke."_s);
    shown.view.setHighlights({shown.highlight(1, u"Ines Varro"_s)});
    applyTheme(*qApp, Theme::Dark);
    QTRY_VERIFY(pixelsOf(shown.view.grab().toImage(), entityTint(EntityType::Person, Shade::Dark)) > 500);
    QCOMPARE(shown.view.grab().toImage().pixelColor(3, 300), colour(ColourRole::Paper, Shade::Dark));
    applyTheme(*qApp, Theme::Light);
    QTRY_COMPARE(shown.view.grab().toImage().pixelColor(3, 300), colour(ColourRole::Paper, Shade::Light));
}

void ArticleViewHighlightsTest::spansOutsideTheBodyAreLeftOut()
{
    ShownArticle shown(u"short"_s);
    shown.view.setHighlights(
        {{1, Span(0, 5), HighlightKind::Mention, {}}, {2, Span(3, 6), HighlightKind::Claim, {}}});
    shown.view.addHighlight({3, Span(90, 95), HighlightKind::Coding, {}});
    shown.view.setFindMatches({Span(0, 2), Span(4, 60)}, 1);
    QCOMPARE(shown.view.highlights().all().size(), 1U);
    QVERIFY(!shown.view.grab().isNull());
}

PARALLAX_TEST(ArticleViewHighlightsTest)
#include "article_view_highlights_test.moc"
