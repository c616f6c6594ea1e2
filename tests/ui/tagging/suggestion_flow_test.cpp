#include "models/items/suggestion_list_model.h"
#include "models/jobs/job_runner.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"
#include "tests/ui/tagging/reading_desk.h"
#include "ui/reading/article_view.h"
#include "ui/tagging/inspector_panel.h"
#include "ui/tagging/suggestion_desk.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Deciding on suggestions by keyboard and in the inspector, as in Read.
class SuggestionFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void enterAcceptsAndGoesOnToTheNext();
    void ofThoseThatBeginTogetherNoneIsPassedOver();
    void deleteRejectsAndUndoBringsItBack();
    void theInspectorSaysWhyAndDecides();
    void allOfANameAreDecidedBesideTheWindow();
    void hiddenOnesAreNotWalkedTo();

private:
    QStringList pendingNames()
    {
        QStringList names;
        for (const Suggestion &one : m_desk->project().read().suggestions.pendingOfArticle(m_desk->article()))
            names << nameOf(one.draft.proposal);
        return names;
    }
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ReadingDesk> m_desk;
    SuggestionDesk *m_decisions = nullptr;
};

void SuggestionFlowTest::init()
{
    m_desk = std::make_unique<ReadingDesk>(u"Ines Varro spoke in Port Ilmen. Varro left. Nothing else."_s);
    m_jobs = std::make_unique<JobRunner>();
    m_decisions = new SuggestionDesk(m_desk->project(), *m_jobs, m_desk.get());
    ReadPage &page = m_desk->page();
    connect(&page, &ReadPage::suggestionsDecided, m_decisions, &SuggestionDesk::decideAll);
    connect(&page, &ReadPage::suggestionSelected, this, [this](std::optional<SuggestionId> id) {
        const SuggestionListModel &all = m_desk->page().suggestions();
        const auto row = id ? all.rowOf(*id) : std::nullopt;
        m_desk->inspector().setSuggestion(row ? std::optional(all.at(*row)) : std::nullopt,
                                          row ? all.words(*row) : QString());
    });
    connect(&m_desk->inspector(), &InspectorPanel::suggestionDecided, m_decisions, &SuggestionDesk::decide);
    connect(&m_desk->inspector(), &InspectorPanel::namedDecided, m_decisions, &SuggestionDesk::decideNamed);
    suggest(m_desk->temporary(), m_desk->article(),
            {mentionDraft(Span(0, 10), u"Ines Varro"_s, EntityType::Person, {u"Varro"_s}),
             mentionDraft(Span(20, 30), u"Port Ilmen"_s, EntityType::Place),
             mentionDraft(Span(32, 37), u"Ines Varro"_s, EntityType::Person, {u"Varro"_s})});
    m_desk->view().setFocus();
}

void SuggestionFlowTest::cleanup()
{
    m_jobs->stopAll();
    m_desk.reset();
}

void SuggestionFlowTest::enterAcceptsAndGoesOnToTheNext()
{
    QTest::keyClick(&m_desk->view(), Qt::Key_BracketRight);
    QVERIFY(m_desk->page().selectedSuggestion());
    QTest::keyClick(&m_desk->view(), Qt::Key_Return);
    QCOMPARE(pendingNames(), (QStringList{u"Port Ilmen"_s, u"Ines Varro"_s}));
    QTest::keyClick(&m_desk->view(), Qt::Key_Return);
    QCOMPARE(pendingNames(), QStringList{u"Ines Varro"_s});
    QCOMPARE(m_desk->annotations().size(), 2u);
    QVERIFY(m_desk->annotations().front().annotation.origin == Origin::Accepted);
}

void SuggestionFlowTest::ofThoseThatBeginTogetherNoneIsPassedOver()
{
    suggest(m_desk->temporary(), m_desk->article(),
            {eventDraft(Span(0, 31), u"Varro spoke"_s, QDate(2031, 3, 29))});
    QTest::keyClick(&m_desk->view(), Qt::Key_BracketRight);
    QTest::keyClick(&m_desk->view(), Qt::Key_Return); // the event, which is longer
    QCOMPARE(pendingNames(), (QStringList{u"Ines Varro"_s, u"Port Ilmen"_s, u"Ines Varro"_s}));
    QTest::keyClick(&m_desk->view(), Qt::Key_Return);
    QCOMPARE(pendingNames(), (QStringList{u"Port Ilmen"_s, u"Ines Varro"_s}));
}

void SuggestionFlowTest::deleteRejectsAndUndoBringsItBack()
{
    QTest::keyClick(&m_desk->view(), Qt::Key_BracketRight);
    QTest::keyClick(&m_desk->view(), Qt::Key_Delete);
    QCOMPARE(pendingNames(), (QStringList{u"Port Ilmen"_s, u"Ines Varro"_s}));
    QVERIFY(m_desk->annotations().empty());
    QVERIFY(m_desk->project().undo());
    QCOMPARE(pendingNames().size(), 3);
    QCOMPARE(m_desk->page().suggestions().rowCount(), 3);
}

void SuggestionFlowTest::theInspectorSaysWhyAndDecides()
{
    QTest::keyClick(&m_desk->view(), Qt::Key_BracketRight);
    QStringList said;
    for (const QLabel *label : m_desk->inspector().findChildren<QLabel *>())
        if (label->isVisible())
            said << label->text();
    QVERIFY(said.contains(u"It looks like a name."_s));
    QVERIFY(said.contains(u"Also: Varro"_s));
    QTest::mouseClick(child<QPushButton>(m_desk->inspector(), u"Accept"_s), Qt::LeftButton);
    QCOMPARE(m_desk->annotations().size(), 1u);
}

void SuggestionFlowTest::allOfANameAreDecidedBesideTheWindow()
{
    QTest::keyClick(&m_desk->view(), Qt::Key_BracketRight);
    QSignalSpy told(m_decisions, &SuggestionDesk::told);
    QTest::mouseClick(child<QPushButton>(m_desk->inspector(), u"Accept all of this name"_s), Qt::LeftButton);
    QVERIFY(told.wait());
    QCOMPARE(pendingNames(), QStringList{u"Port Ilmen"_s});
    QCOMPARE(m_desk->annotations().size(), 2u);
    QCOMPARE(m_desk->project().nextUndo()->name, u"Accept 2 suggestions"_s);
    QVERIFY(m_desk->project().undo());
    QCOMPARE(pendingNames().size(), 3);
}

void SuggestionFlowTest::hiddenOnesAreNotWalkedTo()
{
    for (QAction *action : m_desk->page().viewActions())
        if (action->text().remove(u'&') == "Suggestions"_L1)
            action->setChecked(false);
    for (const QAction *action : m_desk->page().annotateActions())
        if (action->text().remove(u'&').contains("all in this article"_L1)) {
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().startsWith("Suggestions are hidden"_L1));
        }
    QTest::keyClick(&m_desk->view(), Qt::Key_BracketRight);
    QVERIFY(!m_desk->page().selectedSuggestion());
}

PARALLAX_TEST(SuggestionFlowTest)
#include "suggestion_flow_test.moc"
