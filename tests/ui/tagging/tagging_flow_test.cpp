#include "models/edits/tag_mention.h"
#include "models/settings/settings.h"
#include "models/text/code_points.h"
#include "tests/support/test_registry.h"
#include "tests/ui/tagging/reading_desk.h"
#include "ui/reading/article_view.h"
#include "ui/tagging/popup_frame.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

namespace {
const QString body = u"Inspectors warned Harrow Water Authority of widening cracks.\n"
                     "“They chose the dividend over the spillway,” said Ines Varro.\n"
                     "At least 19 people were killed, the county said; Varro disagreed. Varro left."_s;
}

/// Everything by keyboard, from the words to the project.
class TaggingFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<ReadingDesk>(body); }
    void cleanup() { m_desk.reset(); }

    void anEntityIsMadeAndUndone();
    void wordsKnownAlreadyNeedOnlyEnter();
    void theTypeIsChosenAndRemembered();
    void theTypeIsTypedAndToggled();
    void sameWordsAreTaggedAlong();
    void halfSelectedWordsAreCompleted();
    void aClaimIsStatedWithSpeakerAndValue();
    void aValueThatIsNoNumberIsRefusedInPlace();
    void aQuotedSelectionIsADirectQuotation();
    void aCodeIsMadeByItsPath();
    void theWholeArticleIsCoded();
    void escapeChangesNothing();
    void withoutASelectionItSaysWhatToDo();
    void theFocusGoingElsewhereClosesThePopup();
    void aSmallWindowHoldsThePopupWhole();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    PopupFrame *openPopup(const QString &words, int key)
    {
        m_desk->select(words);
        press(key);
        return m_desk->popup();
    }
    std::unique_ptr<ReadingDesk> m_desk;
};

void TaggingFlowTest::anEntityIsMadeAndUndone()
{
    QVERIFY(openPopup(u"Ines Varro"_s, Qt::Key_E));
    QCOMPARE(child<QLineEdit>(*m_desk->popup(), u"Entity name"_s)->text(), u"Ines Varro"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_desk->popup());
    const auto rows = m_desk->annotations();
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows.front().name, u"Ines Varro"_s);
    QCOMPARE(rows.front().label, u"Ines Varro"_s);
    QVERIFY(rows.front().entityType == EntityType::Person);
    QVERIFY(m_desk->view().highlights().find(rows.front().annotation.id.value()));
    QVERIFY(m_desk->page().selectedAnnotation() == rows.front().annotation.id);
    QVERIFY(m_desk->view().hasFocus());
    QVERIFY(m_desk->project().undo());
    QVERIFY(m_desk->annotations().empty());
    QVERIFY(m_desk->view().highlights().all().empty());
    QVERIFY(!m_desk->page().selectedAnnotation());
}

void TaggingFlowTest::wordsKnownAlreadyNeedOnlyEnter()
{
    QVERIFY(tagMention(m_desk->project(), m_desk->article(), Span(18, 40),
                       NamedEntity{u"Water board"_s, EntityType::Organisation}));
    m_desk->temporary().addArticle(u"Other"_s, u"x"_s);
    QVERIFY(openPopup(u"Harrow Water Authority"_s, Qt::Key_E));
    press(Qt::Key_Return);
    const auto rows = m_desk->annotations();
    QCOMPARE(rows.size(), 2u);
    QVERIFY(rows[0].annotation.target == rows[1].annotation.target);
}

void TaggingFlowTest::theTypeIsChosenAndRemembered()
{
    QVERIFY(openPopup(u"Harrow Water Authority"_s, Qt::Key_E));
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(child<QToolButton>(*m_desk->popup(), u"Organisation"_s)->isChecked());
    press(Qt::Key_Return);
    QVERIFY(m_desk->annotations().front().entityType == EntityType::Organisation);
    QVERIFY(m_desk->settings().value(settings::lastEntityType) == EntityType::Organisation);
    QVERIFY(openPopup(u"the county"_s, Qt::Key_E));
    QVERIFY(child<QToolButton>(*m_desk->popup(), u"Organisation"_s)->isChecked());
}

void TaggingFlowTest::theTypeIsTypedAndToggled()
{
    QVERIFY(openPopup(u"Harrow Water Authority"_s, Qt::Key_E));
    child<QWidget>(*m_desk->popup(), u"Entity type"_s)->setFocus();
    type(u"Place"_s);
    QVERIFY(child<QToolButton>(*m_desk->popup(), u"Place"_s)->isChecked());
    child<QToolButton>(*m_desk->popup(), u"Group"_s)->toggle(); // as a screen reader does
    press(Qt::Key_Return);
    QVERIFY(m_desk->annotations().front().entityType == EntityType::Group);
}

void TaggingFlowTest::sameWordsAreTaggedAlong()
{
    QVERIFY(openPopup(u"Varro"_s, Qt::Key_E));
    auto *along = m_desk->popup()->findChild<QCheckBox *>();
    QVERIFY(along->isVisible());
    along->setChecked(true);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->annotations().size(), 3u);
    QVERIFY(m_desk->project().undo());
    QVERIFY(m_desk->annotations().empty());
}

void TaggingFlowTest::halfSelectedWordsAreCompleted()
{
    QVERIFY(openPopup(u"arrow Water Author"_s, Qt::Key_E));
    QCOMPARE(child<QLineEdit>(*m_desk->popup(), u"Entity name"_s)->text(), u"Harrow Water Authority"_s);
}

void TaggingFlowTest::aClaimIsStatedWithSpeakerAndValue()
{
    QVERIFY(openPopup(u"19 people were killed"_s, Qt::Key_C));
    const QWidget &popup = *m_desk->popup();
    QCOMPARE(child<QLineEdit>(popup, u"Value"_s)->text(), u"19"_s);
    type(u"Deaths in the dam breach"_s);
    child<QRadioButton>(popup, u"denies"_s)->setFocus();
    press(Qt::Key_Space);
    child<QLineEdit>(popup, u"Speaker"_s)->setFocus();
    type(u"the county"_s);
    child<QLineEdit>(popup, u"Unit"_s)->setFocus();
    type(u"people"_s);
    child<QLineEdit>(popup, u"Value"_s)->setFocus();
    child<QLineEdit>(popup, u"Value"_s)->selectAll();
    type(u"14,000"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_desk->popup());
    const auto rows = m_desk->annotations();
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows.front().name, u"Deaths in the dam breach"_s);
    const ClaimStatement expected{
        .stance = Stance::Denies, .speaker = u"the county"_s, .value = 14000, .unit = u"people"_s};
    QVERIFY(std::get<ClaimOccurrence>(rows.front().annotation.target).statement == expected);
}

void TaggingFlowTest::aValueThatIsNoNumberIsRefusedInPlace()
{
    QVERIFY(openPopup(u"19 people were killed"_s, Qt::Key_C));
    type(u"Deaths"_s);
    auto *value = child<QLineEdit>(*m_desk->popup(), u"Value"_s);
    value->setFocus();
    value->selectAll();
    type(u"about 19"_s);
    press(Qt::Key_Return);
    QVERIFY(m_desk->popup());
    QVERIFY(m_desk->annotations().empty());
    value->selectAll();
    type(u"1.5"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_desk->popup());
    QCOMPARE(std::get<ClaimOccurrence>(m_desk->annotations().front().annotation.target).statement.value, 1.5);
}

void TaggingFlowTest::aQuotedSelectionIsADirectQuotation()
{
    QVERIFY(openPopup(u"chose the dividend"_s, Qt::Key_C));
    QCOMPARE(child<QComboBox>(*m_desk->popup(), u"Quotation"_s)->currentData().toInt(),
             int(Quotation::Direct));
    press(Qt::Key_Escape);
    QVERIFY(openPopup(u"widening cracks"_s, Qt::Key_C));
    QCOMPARE(child<QComboBox>(*m_desk->popup(), u"Quotation"_s)->currentData().toInt(), 0);
}

void TaggingFlowTest::aCodeIsMadeByItsPath()
{
    QVERIFY(openPopup(u"They chose the dividend over the spillway"_s, Qt::Key_K));
    type(u"Frames/Blame"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->annotations().front().name, u"Frames/Blame"_s);
    QVERIFY(openPopup(u"widening cracks"_s, Qt::Key_K));
    type(u"bla"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->annotations().size(), 2u);
    QCOMPARE(m_desk->project().read().codes.all().size(), 2u);
}

void TaggingFlowTest::theWholeArticleIsCoded()
{
    m_desk->view().setFocus();
    press(Qt::Key_K, Qt::ShiftModifier);
    QVERIFY(m_desk->popup());
    type(u"Accident"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->annotations().size(), 1u);
    QVERIFY(!m_desk->annotations().front().annotation.span);
}

void TaggingFlowTest::escapeChangesNothing()
{
    QVERIFY(openPopup(u"Ines Varro"_s, Qt::Key_E));
    type(u"Somebody"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_desk->popup());
    QVERIFY(m_desk->annotations().empty());
    QVERIFY(m_desk->view().hasFocus());
    QCOMPARE(m_desk->view().selectedText(), u"Ines Varro"_s);
}

void TaggingFlowTest::withoutASelectionItSaysWhatToDo()
{
    m_desk->view().setFocus();
    press(Qt::Key_E);
    QVERIFY(!m_desk->popup());
    QCOMPARE(m_desk->hints.size(), 1);
}

void TaggingFlowTest::theFocusGoingElsewhereClosesThePopup()
{
    QVERIFY(openPopup(u"Ines Varro"_s, Qt::Key_E));
    m_desk->view().setFocus();
    QVERIFY(!m_desk->popup());
    QVERIFY(m_desk->annotations().empty());
}

void TaggingFlowTest::aSmallWindowHoldsThePopupWhole()
{
    m_desk->resize(1024, 480);
    for (const QString &words : {u"Inspectors"_s, u"cracks"_s, u"left"_s}) {
        QVERIFY(openPopup(words, Qt::Key_C));
        QVERIFY(m_desk->rect().contains(m_desk->popup()->geometry()));
        press(Qt::Key_Escape);
    }
}

PARALLAX_TEST(TaggingFlowTest)
#include "tagging_flow_test.moc"
