#include "models/items/passage_list_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"
#include "tests/ui/tagging/reading_desk.h"
#include "ui/passages/passages_panel.h"
#include "ui/tagging/suggestion_desk.h"
#include "ui/tagging/suggestion_review.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Deciding on many suggestions at once, by name.
class SuggestionReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void enterAcceptsAllOfTheNameAndOneUndoTakesItBack();
    void aKindIsRejectedWhole();
    void afterSeveralTheFirstThatIsLeftIsNext();
    void whatWasDecidedIsSaidAndItsUndoIsAtHand();
    void anotherEditMeansThatUndoIsNotOfTheDecision();
    void whatFailedIsSaidBesideTheButtons();
    void theCurrentNamesPassagesOpenTheirArticle();
    void theFilterLeavesWhatHoldsItsText();
    void nothingToDecideSaysWhatToDo();
    void nothingIsDecidedWhileTheProjectIsWritten();

private:
    void settle() { QTRY_VERIFY(m_jobs->isIdle()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_review->table(), Qt::Key(key), modifiers);
        settle();
    }
    QString said() const { return m_review->findChild<ElidedLabel *>(u"decided"_s)->text(); }
    int rows() const { return m_review->model()->rowCount(); }
    std::int64_t pending() { return (*m_project)->read().suggestions.count(SuggestionState::Pending); }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<SuggestionDesk> m_desk;
    std::unique_ptr<SuggestionReview> m_review;
    std::optional<ArticleId> m_article;
};

void SuggestionReviewTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_article = m_project->addArticle(u"Return"_s, u"Ines Varro spoke in Port Ilmen. Varro left."_s);
    suggest(*m_project, *m_article,
            {mentionDraft(Span(0, 10), u"Ines Varro"_s, EntityType::Person),
             mentionDraft(Span(20, 30), u"Port Ilmen"_s, EntityType::Place),
             mentionDraft(Span(32, 37), u"Ines Varro"_s, EntityType::Person)});
    m_desk = std::make_unique<SuggestionDesk>(**m_project, *m_jobs, nullptr);
    m_review = std::make_unique<SuggestionReview>(**m_project, *m_settings, *m_jobs);
    connect(m_review.get(), &SuggestionReview::namesDecided, m_desk.get(), &SuggestionDesk::decideNames);
    m_review->show();
    settle();
    QCOMPARE(rows(), 2);
}

void SuggestionReviewTest::cleanup()
{
    m_jobs->stopAll();
    m_review.reset();
    m_desk.reset();
}

void SuggestionReviewTest::enterAcceptsAllOfTheNameAndOneUndoTakesItBack()
{
    QSignalSpy told(m_desk.get(), &SuggestionDesk::told);
    press(Qt::Key_Return);
    QCOMPARE(told.takeFirst().first().toString(), u"Accepted: 2 of “Ines Varro”."_s);
    QCOMPARE((*m_project)->read().annotations.ofArticle(*m_article).size(), 2u);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_review->table()->currentIndex().data().toString(), u"Port Ilmen"_s);
    QVERIFY((*m_project)->undo());
    settle();
    QCOMPARE(rows(), 2);
    QVERIFY((*m_project)->read().annotations.ofArticle(*m_article).empty());
}

void SuggestionReviewTest::aKindIsRejectedWhole()
{
    for (Chip *chip : m_review->findChildren<Chip *>())
        if (chip->text().startsWith(u"Persons"_s))
            chip->click();
    QCOMPARE(rows(), 1);
    m_review->table()->selectAll();
    press(Qt::Key_Delete);
    QCOMPARE(pending(), 1);
    QVERIFY((*m_project)->read().annotations.ofArticle(*m_article).empty());
}

void SuggestionReviewTest::afterSeveralTheFirstThatIsLeftIsNext()
{
    const ArticleId other =
        m_project->addArticle(u"Harbour"_s, u"Aldo Brenn met Mara Ilk and Jon Rask there."_s);
    suggest(*m_project, other,
            {mentionDraft(Span(0, 10), u"Aldo Brenn"_s, EntityType::Person),
             mentionDraft(Span(15, 23), u"Mara Ilk"_s, EntityType::Person),
             mentionDraft(Span(28, 36), u"Jon Rask"_s, EntityType::Person)});
    settle();
    QCOMPARE(rows(), 5);
    QTableView &table = *m_review->table();
    table.setCurrentIndex(m_review->model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    const QString next = m_review->model()->index(3, 0).data().toString();
    press(Qt::Key_Delete);
    QCOMPARE(rows(), 3);
    QCOMPARE(table.currentIndex().row(), 1);
    QCOMPARE(table.currentIndex().data().toString(), next);
}

void SuggestionReviewTest::whatWasDecidedIsSaidAndItsUndoIsAtHand()
{
    connect(m_desk.get(), &SuggestionDesk::decided, m_review.get(), &SuggestionReview::say);
    const QSignalSpy undo(m_review.get(), &SuggestionReview::undoRequested);
    press(Qt::Key_Return);
    QCOMPARE(said(), u"Accepted: 2 of “Ines Varro”. Ctrl+Z takes it back."_s);
    connect(m_review.get(), &SuggestionReview::undoRequested, this, [this] { (void)(*m_project)->undo(); });
    QTest::keyClick(m_review->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.size(), 1);
    settle();
    QVERIFY(said().isEmpty());
}

void SuggestionReviewTest::anotherEditMeansThatUndoIsNotOfTheDecision()
{
    connect(m_desk.get(), &SuggestionDesk::decided, m_review.get(), &SuggestionReview::say);
    press(Qt::Key_Return);
    QVERIFY(!said().isEmpty());
    m_project->addArticle(u"Later"_s, u"It came while the review was open."_s);
    settle();
    QVERIFY(said().isEmpty());
}

void SuggestionReviewTest::whatFailedIsSaidBesideTheButtons()
{
    m_review->sayFailed(u"The project is being written."_s);
    QCOMPARE(said(), u"The project is being written."_s);
}

void SuggestionReviewTest::theCurrentNamesPassagesOpenTheirArticle()
{
    const PassageListModel &passages = *m_review->passages()->model();
    QCOMPARE(passages.rowCount(), 2);
    QCOMPARE(passages.passage(1).words, u"Varro"_s);
    QSignalSpy opened(m_review.get(), &SuggestionReview::articleActivated);
    Q_EMIT m_review->passages()->list()->activated(passages.index(1));
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().at(1).value<std::optional<Span>>() == Span(32, 37));
}

void SuggestionReviewTest::theFilterLeavesWhatHoldsItsText()
{
    auto *field = child<QLineEdit>(*m_review, u"Filter names"_s);
    field->setText(u"ilmen"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(!m_review->findChild<QPushButton *>(u"acceptNames"_s)->isEnabled());
    QTest::keyClick(field, Qt::Key_Return); // belongs to the table
    QCOMPARE(pending(), 3);
    field->setText(u"nobody"_s);
    auto *empty = m_review->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(rows(), 2);
    QVERIFY(field->text().isEmpty() && !empty->isVisible());
}

void SuggestionReviewTest::nothingToDecideSaysWhatToDo()
{
    m_review->table()->selectAll();
    press(Qt::Key_Delete);
    auto *empty = m_review->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(m_review.get(), &SuggestionReview::suggestRequested);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void SuggestionReviewTest::nothingIsDecidedWhileTheProjectIsWritten()
{
    (*m_project)->beginForeignWrite(u"An import is running."_s);
    press(Qt::Key_Return);
    QVERIFY(!m_review->findChild<QPushButton *>(u"rejectNames"_s)->isEnabled());
    (*m_project)->endForeignWrite({});
    QCOMPARE(pending(), 3);
    QVERIFY(m_review->findChild<QPushButton *>(u"rejectNames"_s)->isEnabled());
}

PARALLAX_TEST(SuggestionReviewTest)
#include "suggestion_review_test.moc"
