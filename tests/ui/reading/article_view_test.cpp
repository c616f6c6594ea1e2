#include "tests/support/test_registry.h"
#include "ui/reading/article_view.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <random>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

const QString emojiBody =
    u"🌊 Waves hit 🌊🌊 the quay.\nSecond paragraph, with é and 👩🏽‍🚒 in it.\n\nThird."_s;

/// A view as a window shows it, with an article.
struct Shown
{
    explicit Shown(const QString &body = emojiBody, QSize size = {800, 600})
    {
        view.resize(size);
        view.setArticle({u"A title"_s, u"Northern Ledger · 29 Mar 2031"_s, 0}, body);
        view.show();
        view.setFocus();
    }
    Span spanOf(const QString &words, qsizetype from = 0) const
    {
        const qsizetype at = view.body().indexOf(words, from);
        return view.codePoints().toSpan({at, at + words.size()});
    }
    QPoint middleOf(const QString &words) { return view.rectFor(spanOf(words)).center(); }
    Highlight highlight(HighlightId id, const QString &words,
                        HighlightKind kind = HighlightKind::Mention) const
    {
        Highlight made = {id, spanOf(words), kind, words};
        made.entityType = EntityType::Person;
        made.colour = QColor(0x112233);
        return made;
    }
    ArticleView view;
};

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class ArticleViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void mouseSelectsInCodePoints();
    void doubleAndTripleClicksTakeWordsAndSentences();
    void shiftClickExtends();
    void keysSelectAndCopyPlainText();
    void clicksFindTheInnermostAnnotationThenTheNext();
    void codingsAreChosenByTheirBars();
    void keysWalkThroughAnnotations();
    void overlappingMarksAreAllPainted();
    void claimsDifferByTheirLineNotOnlyByColour();
    void selectionLiesOverTints();
    void highlightsComeAndGoOneByOne();
    void aHugeArticleIsLaidOutOnlyWhereItIsSeen();
    void aHugeParagraphIsLaidOutInParts();
    void readingUpwardsDoesNotJump();
    void resizingAndZoomingKeepTheReadWordsInView();
    void scrollToBringsASpanIntoView();
    void theContextMenuSaysWhatIsUnderIt();
    void assistiveTechnologyReadsAndSelects();
    void anotherArticleForgetsSelectionAndHighlights();
    void aLongerTitleMovesNoWords();
    void themesChangeItsColours();
    void rightToLeftParagraphsStandAtTheRight();
    void blinkingFarAwayDoesNotMoveTheText();
    void spansOutsideTheBodyAreLeftOut();
    void ctrlAndWheelZoom();
    void emptyAndOddTextsAreShown();
    void nothingThatReadersDoBreaksIt();
};

void ArticleViewTest::mouseSelectsInCodePoints()
{
    Shown shown;
    QSignalSpy changed(&shown.view, &ArticleView::selectionChanged);
    const Span hit = shown.spanOf(u"hit 🌊🌊 the"_s);
    QCOMPARE(hit, Span(8, 18)); // UTF-16 would say 9 to 21
    const QRect rect = shown.view.rectFor(hit);
    QWidget *port = shown.view.viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, QPoint(rect.left() + 1, rect.center().y()));
    QTest::mouseMove(port, rect.center());
    QTest::mouseMove(port, QPoint(rect.right(), rect.center().y()));
    QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(rect.right(), rect.center().y()));
    QCOMPARE(shown.view.selectedSpan(), std::optional(hit));
    QCOMPARE(shown.view.selectedText(), u"hit 🌊🌊 the"_s);
    QCOMPARE(changed.last().at(0).value<std::optional<Span>>(), std::optional(hit));
    QTest::mouseClick(port, Qt::LeftButton, {}, QPoint(rect.left() - 20, rect.center().y()));
    QCOMPARE(shown.view.selectedSpan(), std::nullopt);
}

void ArticleViewTest::doubleAndTripleClicksTakeWordsAndSentences()
{
    Shown shown(u"Dr. Varro said no. The dam held.\nAnother."_s);
    const QPoint point = shown.middleOf(u"said"_s);
    QWidget *port = shown.view.viewport();
    QTest::mouseDClick(port, Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selectedText(), u"said"_s);
    QTest::mouseClick(port, Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selectedText(), u"Dr. Varro said no."_s);
    QTest::mouseClick(port, Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selectedText(), u"Dr. Varro said no. The dam held."_s);
}

void ArticleViewTest::shiftClickExtends()
{
    Shown shown(u"one two three four"_s);
    shown.view.select(shown.spanOf(u"two"_s));
    const QRect four = shown.view.rectFor(shown.spanOf(u"four"_s));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      QPoint(four.right(), four.center().y()));
    QCOMPARE(shown.view.selectedText(), u"two three four"_s);
}

void ArticleViewTest::keysSelectAndCopyPlainText()
{
    Shown shown;
    ArticleView &view = shown.view;
    QTest::keyClick(&view, Qt::Key_Right); // over both halves of the pair
    QCOMPARE(view.caretPosition(), 1);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(view.caretPosition(), 2);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"Waves "_s);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"Waves hit 🌊🌊 the quay."_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Waves hit 🌊🌊 the quay."_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(!view.selectedSpan());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.caretPosition(), shown.spanOf(u"Second"_s).start());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedText(), view.body());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.selectedSpan());
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view.caretPosition(), 0);
    // The whole emoji with its joiners is one step.
    view.setCaretPosition(shown.spanOf(u"👩🏽‍🚒"_s).start());
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"👩🏽‍🚒"_s);
}

void ArticleViewTest::clicksFindTheInnermostAnnotationThenTheNext()
{
    Shown shown(u"Governor Aldo Brenn of Velmora spoke."_s);
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

void ArticleViewTest::codingsAreChosenByTheirBars()
{
    Shown shown(u"One sentence that is coded."_s);
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

void ArticleViewTest::keysWalkThroughAnnotations()
{
    Shown shown(u"alpha beta gamma"_s);
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

void ArticleViewTest::overlappingMarksAreAllPainted()
{
    Shown shown(u"Governor Aldo Brenn spoke."_s);
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

void ArticleViewTest::claimsDifferByTheirLineNotOnlyByColour()
{
    Shown shown(u"The dam was safe."_s);
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

void ArticleViewTest::selectionLiesOverTints()
{
    Shown shown(u"Ines Varro spoke."_s);
    shown.view.setHighlights({shown.highlight(1, u"Ines Varro"_s)});
    shown.view.select(shown.spanOf(u"Ines Varro"_s));
    const QImage image = shown.view.grab().toImage();
    QVERIFY(pixelsOf(image, colour(ColourRole::Selection, Shade::Light)) > 500);
    QVERIFY(pixelsOf(image, entityTint(EntityType::Person, Shade::Light)) < 100); // its edges only
}

void ArticleViewTest::highlightsComeAndGoOneByOne()
{
    Shown shown(u"Ines Varro spoke."_s);
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

void ArticleViewTest::aHugeArticleIsLaidOutOnlyWhereItIsSeen()
{
    const QString body =
        u"A paragraph of some words that fills a line or two, and 40 people in it.\n"_s.repeated(140'000);
    QVERIFY(body.size() > 10'000'000);
    Shown shown(body);
    QVERIFY(!shown.view.grab().isNull());
    QVERIFY2(shown.view.laidOutParagraphs() < 40,
             qPrintable(QString::number(shown.view.laidOutParagraphs())));
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view.caretPosition(), body.size());
    QVERIFY(!shown.view.rectFor(Span(body.size() - 5, body.size() - 1)).isEmpty());
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum() / 2);
    QVERIFY(!shown.view.grab().isNull());
    QVERIFY(shown.view.laidOutParagraphs() < 120);
}

void ArticleViewTest::aHugeParagraphIsLaidOutInParts()
{
    const QString body = u"words without a single break between them "_s.repeated(25'000);
    Shown shown(body);
    QVERIFY(!shown.view.grab().isNull());
    QCOMPARE(shown.view.laidOutParagraphs(), 1);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    QVERIFY(shown.view.caretPosition() > 500);
    shown.view.scrollTo(Span(500'000, 500'010));
    QVERIFY(!shown.view.rectFor(Span(500'000, 500'010)).isEmpty());
}

void ArticleViewTest::readingUpwardsDoesNotJump()
{
    QString body;
    for (int i = 0; i < 400; ++i) // capitals are wider than the estimate thinks
        body += u"PARAGRAPH %1 "_s.arg(i) + u"WIDE WORDS MATTER MUCH "_s.repeated(i % 17) + u'\n';
    Shown shown(body);
    shown.view.scrollTo(shown.spanOf(u"PARAGRAPH 300 "_s));
    for (int step = 0; step < 12; ++step) {
        const qsizetype at = shown.view.positionAt(QPoint(60, 40));
        const Span marked(at, at + 5);
        const int before = shown.view.rectFor(marked).bottom();
        const int value = shown.view.verticalScrollBar()->value();
        shown.view.verticalScrollBar()->setValue(value - 90);
        QCOMPARE(shown.view.rectFor(marked).bottom(), before + 90);
    }
}

void ArticleViewTest::resizingAndZoomingKeepTheReadWordsInView()
{
    QString body;
    for (int i = 0; i < 300; ++i)
        body +=
            u"Paragraph %1 has some words in it that go on for more than one line of the column shown.\n"_s
                .arg(i);
    Shown shown(body);
    const Span reading = shown.spanOf(u"Paragraph 150 "_s);
    shown.view.scrollTo(reading);
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value()
                                             + shown.view.rectFor(reading).top() - 5);
    QVERIFY(shown.view.rectFor(reading).top() < 60);
    shown.view.resize(420, 600);
    QVERIFY(!shown.view.rectFor(reading).isEmpty());
    QVERIFY(shown.view.rectFor(reading).top() < 60);
    QSignalSpy zoomed(&shown.view, &ArticleView::zoomChanged);
    shown.view.setZoom(1.7);
    QCOMPARE(zoomed.count(), 1);
    QVERIFY(!shown.view.rectFor(reading).isEmpty());
    QVERIFY(shown.view.rectFor(reading).top() < 60);
    shown.view.setZoom(99);
    QCOMPARE(shown.view.zoom(), 3.0);
}

void ArticleViewTest::scrollToBringsASpanIntoView()
{
    QString body;
    for (int i = 0; i < 500; ++i)
        body += u"Paragraph %1 of many, each with a few words.\n\n"_s.arg(i);
    Shown shown(body);
    for (const int number : {499, 3, 250, 251, 0}) {
        const Span span = shown.spanOf(u"Paragraph %1 of"_s.arg(number));
        shown.view.scrollTo(span);
        const QRect rect = shown.view.rectFor(span);
        QVERIFY(rect.height() > 10);
        QVERIFY(shown.view.viewport()->rect().contains(rect));
    }
    // What is in view already doesn't move.
    const int value = shown.view.verticalScrollBar()->value();
    shown.view.scrollTo(shown.spanOf(u"Paragraph 2 of"_s));
    QCOMPARE(shown.view.verticalScrollBar()->value(), value);
}

void ArticleViewTest::theContextMenuSaysWhatIsUnderIt()
{
    Shown shown(u"Ines Varro spoke."_s);
    shown.view.setHighlights({shown.highlight(6, u"Ines Varro"_s)});
    QSignalSpy asked(&shown.view, &ArticleView::contextMenuRequested);
    const QPoint point = shown.middleOf(u"Varro"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, shown.view.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(shown.view.viewport(), &event);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0].at(1).value<std::optional<HighlightId>>(), std::optional<HighlightId>(6));
}

void ArticleViewTest::assistiveTechnologyReadsAndSelects()
{
    Shown shown;
    shown.view.setHighlights({shown.highlight(1, u"Waves"_s)});
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Article text"_s);
    QVERIFY(accessible->state().readOnly && accessible->state().focusable);
    QAccessibleTextInterface *text = accessible->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, -1), emojiBody);
    QCOMPARE(text->characterCount(), int(shown.view.codePoints().size()));
    const Span waves = shown.spanOf(u"Waves hit"_s);
    QCOMPARE(text->text(int(waves.start()), int(waves.end())), u"Waves hit"_s);
    text->addSelection(int(waves.start()), int(waves.end()));
    QCOMPARE(shown.view.selectedText(), u"Waves hit"_s);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(Span(start, end), waves);
    QCOMPARE(text->cursorPosition(), end);
    text->setSelection(0, 0, 100'000); // bounded, not out of range
    QCOMPARE(shown.view.selectedText(), emojiBody);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    QVERIFY(text->attributes(3, &start, &end).contains("Person"_L1));
    QCOMPARE(Span(start, end), shown.spanOf(u"Waves"_s));
    QVERIFY(!text->characterRect(2).isEmpty());
}

void ArticleViewTest::anotherArticleForgetsSelectionAndHighlights()
{
    Shown shown;
    shown.view.setHighlights({shown.highlight(1, u"Waves"_s)});
    shown.view.selectAll();
    QSignalSpy changed(&shown.view, &ArticleView::selectionChanged);
    shown.view.setArticle({u"Other"_s, {}, {}}, u"Short."_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!shown.view.selectedSpan());
    QVERIFY(shown.view.highlights().all().empty());
    QCOMPARE(shown.view.caretPosition(), 0);
    QCOMPARE(shown.view.accessibleDescription(), u"Other"_s);
    shown.view.clear();
    QVERIFY(shown.view.body().isEmpty());
}

void ArticleViewTest::aLongerTitleMovesNoWords()
{
    QString body;
    for (int i = 0; i < 300; ++i)
        body += u"Paragraph %1 has some words.\n"_s.arg(i);
    Shown shown(body);
    const int maximum = shown.view.verticalScrollBar()->maximum();
    shown.view.scrollTo(shown.spanOf(u"Paragraph 150 "_s));
    const QPoint place = shown.middleOf(u"Paragraph 150 "_s);
    shown.view.setHeader({u"A title of many words "_s.repeated(12), u"metadata"_s, {}});
    QCOMPARE(shown.middleOf(u"Paragraph 150 "_s), place);
    QVERIFY(shown.view.verticalScrollBar()->maximum() > maximum + 30);
}

void ArticleViewTest::themesChangeItsColours()
{
    Shown shown(u"Ines Varro spoke."_s);
    shown.view.setHighlights({shown.highlight(1, u"Ines Varro"_s)});
    applyTheme(*qApp, Theme::Dark);
    QTRY_VERIFY(pixelsOf(shown.view.grab().toImage(), entityTint(EntityType::Person, Shade::Dark)) > 500);
    QCOMPARE(shown.view.grab().toImage().pixelColor(3, 300), colour(ColourRole::Paper, Shade::Dark));
    applyTheme(*qApp, Theme::Light);
    QTRY_COMPARE(shown.view.grab().toImage().pixelColor(3, 300), colour(ColourRole::Paper, Shade::Light));
}

void ArticleViewTest::rightToLeftParagraphsStandAtTheRight()
{
    Shown shown(
        u"Left to right, a line that fills the column of seventy characters from one end to the other.\n"
        u"البلدة.\nshort"_s);
    const QRect arabic = shown.view.rectFor(shown.spanOf(u"البلدة"_s));
    const QRect latin = shown.view.rectFor(shown.spanOf(u"short"_s));
    QVERIFY(arabic.left() > latin.right() + 200);
    QCOMPARE(shown.view.positionAt(QPoint(arabic.right() + 40, arabic.center().y())),
             shown.spanOf(u"البلدة"_s).start());
}

void ArticleViewTest::emptyAndOddTextsAreShown()
{
    for (const QString &body : {QString(), u"\n\n\n"_s, u"\r\u2028\u0000x"_s, QString(QChar(0xd800)),
                                u"<b>not</b> HTML"_s, u"\u202eoverride"_s, u"\t\t"_s}) {
        Shown shown(body, {300, 200});
        QVERIFY(!shown.view.grab().isNull());
        for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp,
                              Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_BracketRight})
            QTest::keyClick(&shown.view, static_cast<Qt::Key>(key), Qt::ShiftModifier);
        shown.view.selectAll();
        QCOMPARE(shown.view.selectedText(), body);
        QVERIFY(!shown.view.grab().isNull());
    }
}

void ArticleViewTest::blinkingFarAwayDoesNotMoveTheText()
{
    QString body;
    for (int i = 0; i < 400; ++i)
        body += u"PARAGRAPH %1 "_s.arg(i) + u"WIDE WORDS MATTER MUCH "_s.repeated(i % 17) + u'\n';
    Shown shown(body);
    shown.view.setCaretPosition(shown.spanOf(u"PARAGRAPH 100 "_s).start());
    shown.view.scrollTo(shown.spanOf(u"PARAGRAPH 300 "_s));
    shown.view.setZoom(1.3); // heights above are estimates again
    const QPoint place = shown.middleOf(u"PARAGRAPH 300 "_s);
    QFocusEvent in(QEvent::FocusIn);
    QCoreApplication::sendEvent(&shown.view, &in);
    QVERIFY(!shown.view.grab().isNull());
    QCOMPARE(shown.middleOf(u"PARAGRAPH 300 "_s), place);
}

void ArticleViewTest::spansOutsideTheBodyAreLeftOut()
{
    Shown shown(u"short"_s);
    shown.view.setHighlights(
        {{1, Span(0, 5), HighlightKind::Mention, {}}, {2, Span(3, 6), HighlightKind::Claim, {}}});
    shown.view.addHighlight({3, Span(90, 95), HighlightKind::Coding, {}});
    shown.view.setFindMatches({Span(0, 2), Span(4, 60)}, 1);
    QCOMPARE(shown.view.highlights().all().size(), 1U);
    QVERIFY(!shown.view.grab().isNull());
}

void ArticleViewTest::ctrlAndWheelZoom()
{
    Shown shown;
    const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
        const QPointF centre = shown.view.viewport()->rect().center();
        QWheelEvent event(centre, shown.view.viewport()->mapToGlobal(centre), {}, {0, delta}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
    };
    turn(120, Qt::ControlModifier);
    QCOMPARE(shown.view.zoom(), 1.1);
    for (int i = 0; i < 4; ++i)
        turn(-60, Qt::ControlModifier);
    QCOMPARE(shown.view.zoom(), 0.9);
    turn(120, Qt::NoModifier);
    QCOMPARE(shown.view.zoom(), 0.9);
}

void ArticleViewTest::nothingThatReadersDoBreaksIt()
{
    std::mt19937 random(2024);
    const auto upTo = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const QStringList pieces = {
        u"word "_s, u"قال "_s,         u"🌊"_s,     u"👩🏽‍🚒 "_s,  u"\n"_s,
        u"\n\n"_s,  u"e\u0301"_s,      u"\t"_s,     u"“40 people” said "_s, u"\u202e"_s,
        u"שלום "_s, u"漢字漢字漢字"_s, u"\u2028"_s, QString(200, u'x'),     u"🌊"_s.repeated(3000)};
    for (int round = 0; round < 6; ++round) {
        QString body;
        for (int i = upTo(120); i > 0; --i)
            body += pieces[upTo(static_cast<int>(pieces.size()))];
        Shown shown(body, {60 + upTo(900), 60 + upTo(500)});
        ArticleView &view = shown.view;
        const int length = static_cast<int>(view.codePoints().size());
        const auto span = [&] {
            const int start = upTo(length + 1);
            return Span(start, start + upTo(length - start + 1));
        };
        for (int step = 0; step < 30; ++step) {
            switch (upTo(8)) {
            case 0:
                view.addHighlight({upTo(30), span(), HighlightKind(upTo(4)), u"label"_s});
                break;
            case 1:
                view.removeHighlight(upTo(30));
                break;
            case 2:
                view.select(span());
                break;
            case 3:
                view.scrollTo(span());
                break;
            case 4:
                view.resize(60 + upTo(900), 60 + upTo(500));
                break;
            case 5:
                view.setZoom(0.5 + upTo(20) / 10.0);
                break;
            case 6:
                view.setFindMatches({span()}, 0);
                break;
            default: {
                const int keys[] = {Qt::Key_Left,        Qt::Key_Right,       Qt::Key_Up,   Qt::Key_Down,
                                    Qt::Key_PageUp,      Qt::Key_PageDown,    Qt::Key_Home, Qt::Key_End,
                                    Qt::Key_BracketLeft, Qt::Key_BracketRight};
                const Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier, Qt::ShiftModifier,
                                                           Qt::ControlModifier,
                                                           Qt::ControlModifier | Qt::ShiftModifier};
                QTest::keyClick(&view, static_cast<Qt::Key>(keys[upTo(10)]), modifiers[upTo(4)]);
                break;
            }
            }
            QTest::mouseMove(view.viewport(), QPoint(upTo(view.width()), upTo(view.height())));
            QVERIFY(!view.grab().isNull());
            QVERIFY(view.caretPosition() <= length);
        }
    }
}

PARALLAX_TEST(ArticleViewTest)
#include "article_view_test.moc"
