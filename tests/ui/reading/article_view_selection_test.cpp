#include "tests/support/test_registry.h"
#include "tests/ui/reading/shown_article.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QtTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class ArticleViewSelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void mouseSelectsInCodePoints();
    void doubleAndTripleClicksTakeWordsAndSentences();
    void shiftClickExtends();
    void keysSelectAndCopyPlainText();
    void theContextMenuSaysWhatIsUnderIt();
    void assistiveTechnologyReadsAndSelects();
    void anotherArticleForgetsSelectionAndHighlights();
};

void ArticleViewSelectionTest::mouseSelectsInCodePoints()
{
    ShownArticle shown;
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

void ArticleViewSelectionTest::doubleAndTripleClicksTakeWordsAndSentences()
{
    ShownArticle shown(u"Dr. Varro said no. The dam held.\nAnother."_s);
    const QPoint point = shown.middleOf(u"said"_s);
    QWidget *port = shown.view.viewport();
    QTest::mouseDClick(port, Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selectedText(), u"said"_s);
    QTest::mouseClick(port, Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selectedText(), u"Dr. Varro said no."_s);
    QTest::mouseClick(port, Qt::LeftButton, {}, point);
    QCOMPARE(shown.view.selectedText(), u"Dr. Varro said no. The dam held."_s);
}

void ArticleViewSelectionTest::shiftClickExtends()
{
    ShownArticle shown(u"one two three four"_s);
    shown.view.select(shown.spanOf(u"two"_s));
    const QRect four = shown.view.rectFor(shown.spanOf(u"four"_s));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      QPoint(four.right(), four.center().y()));
    QCOMPARE(shown.view.selectedText(), u"two three four"_s);
}

void ArticleViewSelectionTest::keysSelectAndCopyPlainText()
{
    ShownArticle shown;
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

void ArticleViewSelectionTest::theContextMenuSaysWhatIsUnderIt()
{
    ShownArticle shown(u"Ines Varro spoke."_s);
    shown.view.setHighlights({shown.highlight(6, u"Ines Varro"_s)});
    QSignalSpy asked(&shown.view, &ArticleView::contextMenuRequested);
    const QPoint point = shown.middleOf(u"Varro"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, shown.view.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(shown.view.viewport(), &event);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0].at(1).value<std::optional<HighlightId>>(), std::optional<HighlightId>(6));
}

void ArticleViewSelectionTest::assistiveTechnologyReadsAndSelects()
{
    ShownArticle shown;
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

void ArticleViewSelectionTest::anotherArticleForgetsSelectionAndHighlights()
{
    ShownArticle shown;
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

PARALLAX_TEST(ArticleViewSelectionTest)
#include "article_view_selection_test.moc"
