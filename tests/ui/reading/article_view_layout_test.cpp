#include "tests/support/test_registry.h"
#include "tests/ui/reading/shown_article.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <random>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class ArticleViewLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void aHugeArticleIsLaidOutOnlyWhereItIsSeen();
    void aHugeParagraphIsLaidOutInParts();
    void readingUpwardsDoesNotJump();
    void resizingAndZoomingKeepTheReadWordsInView();
    void scrollToBringsASpanIntoView();
    void aLongerTitleMovesNoWords();
    void rightToLeftParagraphsStandAtTheRight();
    void blinkingFarAwayDoesNotMoveTheText();
    void ctrlAndWheelZoom();
    void emptyAndOddTextsAreShown();
    void nothingThatReadersDoBreaksIt();
};

void ArticleViewLayoutTest::aHugeArticleIsLaidOutOnlyWhereItIsSeen()
{
    const QString body =
        u"A paragraph of some words that fills a line or two, and 40 people in it.\n"_s.repeated(140'000);
    QVERIFY(body.size() > 10'000'000);
    ShownArticle shown(body);
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

void ArticleViewLayoutTest::aHugeParagraphIsLaidOutInParts()
{
    const QString body = u"words without a single break between them "_s.repeated(25'000);
    ShownArticle shown(body);
    QVERIFY(!shown.view.grab().isNull());
    QCOMPARE(shown.view.laidOutParagraphs(), 1);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    QVERIFY(shown.view.caretPosition() > 500);
    shown.view.scrollTo(Span(500'000, 500'010));
    QVERIFY(!shown.view.rectFor(Span(500'000, 500'010)).isEmpty());
}

void ArticleViewLayoutTest::readingUpwardsDoesNotJump()
{
    QString body;
    for (int i = 0; i < 400; ++i) // capitals are wider than the estimate thinks
        body += u"PARAGRAPH %1 "_s.arg(i) + u"WIDE WORDS MATTER MUCH "_s.repeated(i % 17) + u'\n';
    ShownArticle shown(body);
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

void ArticleViewLayoutTest::resizingAndZoomingKeepTheReadWordsInView()
{
    QString body;
    for (int i = 0; i < 300; ++i)
        body +=
            u"Paragraph %1 has some words in it that go on for more than one line of the column shown.\n"_s
                .arg(i);
    ShownArticle shown(body);
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

void ArticleViewLayoutTest::scrollToBringsASpanIntoView()
{
    QString body;
    for (int i = 0; i < 500; ++i)
        body += u"Paragraph %1 of many, each with a few words.\n\n"_s.arg(i);
    ShownArticle shown(body);
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

void ArticleViewLayoutTest::aLongerTitleMovesNoWords()
{
    QString body;
    for (int i = 0; i < 300; ++i)
        body += u"Paragraph %1 has some words.\n"_s.arg(i);
    ShownArticle shown(body);
    const int maximum = shown.view.verticalScrollBar()->maximum();
    shown.view.scrollTo(shown.spanOf(u"Paragraph 150 "_s));
    const QPoint place = shown.middleOf(u"Paragraph 150 "_s);
    shown.view.setHeader({u"A title of many words "_s.repeated(12), u"metadata"_s, {}});
    QCOMPARE(shown.middleOf(u"Paragraph 150 "_s), place);
    QVERIFY(shown.view.verticalScrollBar()->maximum() > maximum + 30);
}

void ArticleViewLayoutTest::rightToLeftParagraphsStandAtTheRight()
{
    ShownArticle shown(
        u"Left to right, a line that fills the column of seventy characters from one end to the other.\n"
        u"البلدة.\nshort"_s);
    const QRect arabic = shown.view.rectFor(shown.spanOf(u"البلدة"_s));
    const QRect latin = shown.view.rectFor(shown.spanOf(u"short"_s));
    QVERIFY(arabic.left() > latin.right() + 200);
    QCOMPARE(shown.view.positionAt(QPoint(arabic.right() + 40, arabic.center().y())),
             shown.spanOf(u"البلدة"_s).start());
}

void ArticleViewLayoutTest::blinkingFarAwayDoesNotMoveTheText()
{
    QString body;
    for (int i = 0; i < 400; ++i)
        body += u"PARAGRAPH %1 "_s.arg(i) + u"WIDE WORDS MATTER MUCH "_s.repeated(i % 17) + u'\n';
    ShownArticle shown(body);
    shown.view.setCaretPosition(shown.spanOf(u"PARAGRAPH 100 "_s).start());
    shown.view.scrollTo(shown.spanOf(u"PARAGRAPH 300 "_s));
    shown.view.setZoom(1.3); // heights above are estimates again
    const QPoint place = shown.middleOf(u"PARAGRAPH 300 "_s);
    QFocusEvent in(QEvent::FocusIn);
    QCoreApplication::sendEvent(&shown.view, &in);
    QVERIFY(!shown.view.grab().isNull());
    QCOMPARE(shown.middleOf(u"PARAGRAPH 300 "_s), place);
}

void ArticleViewLayoutTest::ctrlAndWheelZoom()
{
    ShownArticle shown;
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

void ArticleViewLayoutTest::emptyAndOddTextsAreShown()
{
    for (const QString &body : {QString(), u"\n\n\n"_s, u"\r\u2028\u0000x"_s, QString(QChar(0xd800)),
                                u"<b>not</b> HTML"_s, u"\u202eoverride"_s, u"\t\t"_s}) {
        ShownArticle shown(body, {300, 200});
        QVERIFY(!shown.view.grab().isNull());
        for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp,
                              Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_BracketRight})
            QTest::keyClick(&shown.view, static_cast<Qt::Key>(key), Qt::ShiftModifier);
        shown.view.selectAll();
        QCOMPARE(shown.view.selectedText(), body);
        QVERIFY(!shown.view.grab().isNull());
    }
}

void ArticleViewLayoutTest::nothingThatReadersDoBreaksIt()
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
        ShownArticle shown(body, {60 + upTo(900), 60 + upTo(500)});
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

PARALLAX_TEST(ArticleViewLayoutTest)
#include "article_view_layout_test.moc"
