#include "ui/tagging/inspector_panel.h"

#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "tests/support/test_registry.h"
#include "tests/ui/tagging/reading_desk.h"
#include "ui/reading/article_view.h"
#include "ui/tagging/inline_text.h"
#include "ui/tagging/popup_frame.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class InspectorPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void theListLeadsToAnAnnotationAndBack();
    void theListIsFiltered();
    void whenTheLastIsTakenBackTheListSaysSo();
    void aMentionsEntityIsRenamedTypedAndAliased();
    void aTakenNameIsRefusedAndPutBack();
    void aMentionMovesToAnotherEntity();
    void entitiesAreMerged();
    void aStatementIsChangedFieldByField();
    void aClaimIsRewordedAndDated();
    void otherOccurrencesOpenTheirArticle();
    void memoAndDefinitionAreKept();
    void deletingAndUndoing();
    void whatIsTypedGoesToTheOneItWasTypedFor();

private:
    AnnotationRow row(AnnotationId id) { return *m_desk->project().read().annotations.row(id); }
    ClaimStatement said() { return std::get<ClaimOccurrence>(row(*m_claim).annotation.target).statement; }
    void fill(const QString &field, const QString &text)
    {
        auto *edit = child<QLineEdit>(m_desk->inspector(), field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void rewrite(const QString &field, const QString &text, Qt::KeyboardModifiers commit = {})
    {
        auto *edit = child<InlineText>(m_desk->inspector(), field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return, commit);
    }
    void press(const QString &button)
    {
        QTest::mouseClick(child<QPushButton>(m_desk->inspector(), button), Qt::LeftButton);
    }
    std::unique_ptr<ReadingDesk> m_desk;
    std::optional<AnnotationId> m_mention;
    std::optional<AnnotationId> m_claim;
    std::optional<AnnotationId> m_coding;
};

void InspectorPanelTest::init()
{
    m_desk = std::make_unique<ReadingDesk>(u"The River Front killed 19 people, the RF militia said."_s);
    Project &project = m_desk->project();
    const ArticleId article = m_desk->article();
    m_mention = *tagMention(project, article, Span(4, 15), NamedEntity{u"River Front"_s, EntityType::Group});
    m_claim = *tagClaim(project, article, Span(16, 32), u"Deaths"_s, {.value = 19, .unit = u"people"_s});
    m_coding = *tagCoding(project, article, Span(0, 54), u"Frames/Conflict"_s);
}

void InspectorPanelTest::theListLeadsToAnAnnotationAndBack()
{
    auto *list = child<QListView>(m_desk->inspector(), u"Annotations"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 3);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_desk->page().selectedAnnotation() == m_mention);
    QVERIFY(!list->isVisible());
    QTest::keyClick(&m_desk->inspector(), Qt::Key_Escape);
    QVERIFY(list->isVisible());
    QVERIFY(!m_desk->page().selectedAnnotation());
}

void InspectorPanelTest::theListIsFiltered()
{
    auto *list = child<QListView>(m_desk->inspector(), u"Annotations"_s);
    auto *filter = child<QLineEdit>(m_desk->inspector(), u"Filter annotations"_s);
    filter->setText(u"group"_s); // by kind
    QCOMPARE(list->model()->rowCount(), 1);
    filter->setText(u"19 PEOPLE"_s); // by words
    QCOMPARE(list->model()->rowCount(), 2);
    filter->setText(u"nothing"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!list->isVisible()); // the empty state says so
    for (QPushButton *button : m_desk->inspector().findChildren<QPushButton *>())
        if (button->text() == "Show all"_L1)
            button->click();
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->isVisible());
}

void InspectorPanelTest::whenTheLastIsTakenBackTheListSaysSo()
{
    for (int tag = 0; tag < 3; ++tag)
        QVERIFY(m_desk->project().undo());
    QVERIFY(!child<QListView>(m_desk->inspector(), u"Annotations"_s)->isVisible());
    QVERIFY(!child<QLineEdit>(m_desk->inspector(), u"Filter annotations"_s)->isVisible());
}

void InspectorPanelTest::aMentionsEntityIsRenamedTypedAndAliased()
{
    m_desk->page().selectAnnotation(m_mention);
    rewrite(u"Name of the entity"_s, u"The Front"_s);
    QCOMPARE(row(*m_mention).name, u"The Front"_s);
    auto *type = child<QComboBox>(m_desk->inspector(), u"Type of the entity"_s);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    QVERIFY(row(*m_mention).entityType == EntityType::Other);
    fill(u"New alias"_s, u"saboteurs"_s);
    auto *chip = child<Chip>(m_desk->inspector(), u"Alias saboteurs"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(m_desk->project().read().entities.withNameOrAlias(u"saboteurs"_s).size(), 0u);
    QCOMPARE(m_desk->project().read().entities.withNameOrAlias(u"River Front"_s).size(), 1u); // the old name
}

void InspectorPanelTest::aTakenNameIsRefusedAndPutBack()
{
    QVERIFY(tagMention(m_desk->project(), m_desk->article(), Span(38, 48),
                       NamedEntity{u"RF militia"_s, EntityType::Group}));
    m_desk->page().selectAnnotation(m_mention);
    rewrite(u"Name of the entity"_s, u"RF militia"_s);
    QCOMPARE(m_desk->failures.size(), 1);
    QCOMPARE(child<InlineText>(m_desk->inspector(), u"Name of the entity"_s)->text(), u"River Front"_s);
}

void InspectorPanelTest::aMentionMovesToAnotherEntity()
{
    m_desk->page().selectAnnotation(m_mention);
    press(u"Another entity…"_s);
    QVERIFY(m_desk->popup());
    QTest::keyClicks(QApplication::focusWidget(), u"Somebody else"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(row(*m_mention).name, u"Somebody else"_s);
}

void InspectorPanelTest::entitiesAreMerged()
{
    const auto other = tagMention(m_desk->project(), m_desk->article(), Span(38, 48),
                                  NamedEntity{u"RF militia"_s, EntityType::Group});
    m_desk->page().selectAnnotation(*other);
    press(u"Merge with…"_s);
    QVERIFY(m_desk->popup());
    QTest::keyClicks(QApplication::focusWidget(), u"River Front"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(row(*other).annotation.target == row(*m_mention).annotation.target);
    QCOMPARE(row(*other).name, u"River Front"_s);
}

void InspectorPanelTest::aStatementIsChangedFieldByField()
{
    m_desk->page().selectAnnotation(m_claim);
    QTest::mouseClick(child<QRadioButton>(m_desk->inspector(), u"questions"_s), Qt::LeftButton);
    QVERIFY(said().stance == Stance::Questions);
    fill(u"Value"_s, u"14,000.5"_s);
    QCOMPARE(said().value, 14000.5);
    QCOMPARE(child<QLineEdit>(m_desk->inspector(), u"Value"_s)->text(), u"14,000.5"_s);
    fill(u"Value"_s, u"many"_s);
    QCOMPARE(said().value, 14000.5); // refused
    fill(u"Value"_s, u"7"_s);
    fill(u"Speaker"_s, u"the county"_s);
    fill(u"Certainty"_s, u"at least"_s);
    const ClaimStatement expected{.stance = Stance::Questions,
                                  .speaker = u"the county"_s,
                                  .certainty = u"at least"_s,
                                  .value = 7,
                                  .unit = u"people"_s};
    QVERIFY(said() == expected);
    QVERIFY(m_desk->project().undo());
    QCOMPARE(child<QLineEdit>(m_desk->inspector(), u"Certainty"_s)->text(), QString());
}

void InspectorPanelTest::aClaimIsRewordedAndDated()
{
    m_desk->page().selectAnnotation(m_claim);
    rewrite(u"Wording of the claim"_s, u"People were killed"_s);
    QCOMPARE(row(*m_claim).name, u"People were killed"_s);
    fill(u"When it happened"_s, u"2031-03"_s);
    const auto claim = m_desk->project().read().claims.worded(u"People were killed"_s);
    QCOMPARE(claim->happened->toIso(), u"2031-03"_s);
    fill(u"When it happened"_s, u"in spring"_s);
    QCOMPARE(m_desk->project().read().claims.find(claim->id)->happened->toIso(), u"2031-03"_s);
}

void InspectorPanelTest::otherOccurrencesOpenTheirArticle()
{
    const ArticleId other =
        m_desk->temporary().addArticle(u"State wire"_s, u"It said 25 died."_s, u"Velmora State Wire"_s);
    QVERIFY(tagClaim(m_desk->project(), other, Span(8, 15), u"Deaths"_s, {.value = 25, .unit = u"people"_s}));
    m_desk->page().selectAnnotation(m_claim);
    auto *button = child<QToolButton>(m_desk->inspector(), u"Velmora State Wire: 25 people"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_desk->page().article() == other);
    QCOMPARE(m_desk->view().selectedText(), u"25 died"_s);
}

void InspectorPanelTest::memoAndDefinitionAreKept()
{
    m_desk->page().selectAnnotation(m_coding);
    rewrite(u"Memo"_s, u"Typical."_s, Qt::ControlModifier);
    QCOMPARE(row(*m_coding).memo, u"Typical."_s);
    rewrite(u"Definition of the code"_s, u"Sides fight."_s, Qt::ControlModifier);
    const CodeId code = std::get<Coding>(row(*m_coding).annotation.target).code;
    QCOMPARE(m_desk->project().read().codes.find(code)->definition, u"Sides fight."_s);
}

void InspectorPanelTest::deletingAndUndoing()
{
    m_desk->page().selectAnnotation(m_mention);
    press(u"Delete annotation"_s);
    QVERIFY(!m_desk->project().read().annotations.find(*m_mention));
    QVERIFY(child<QListView>(m_desk->inspector(), u"Annotations"_s)->isVisible());
    QVERIFY(m_desk->project().undo());
    QCOMPARE(child<QListView>(m_desk->inspector(), u"Annotations"_s)->model()->rowCount(), 3);
}

void InspectorPanelTest::whatIsTypedGoesToTheOneItWasTypedFor()
{
    m_desk->page().selectAnnotation(m_mention);
    auto *memo = child<InlineText>(m_desk->inspector(), u"Memo"_s);
    memo->setFocus();
    QTest::keyClicks(memo, u"Half a thought"_s);
    m_desk->page().selectAnnotation(m_claim);
    QCOMPARE(row(*m_mention).memo, u"Half a thought"_s);
    QVERIFY(row(*m_claim).memo.isEmpty());
    QCOMPARE(memo->text(), QString());
}

PARALLAX_TEST(InspectorPanelTest)
#include "inspector_panel_test.moc"
