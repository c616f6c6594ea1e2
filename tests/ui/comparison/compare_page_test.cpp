#include "models/edits/change_articles.h"
#include "models/edits/change_event.h"
#include "models/items/comparison_table_model.h"
#include "models/items/passage_list_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/kind_chip.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/text_column.h"
#include "ui/comparison/text_columns.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ComparePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void nothingChosenOffersToChoose();
    void withoutArticlesImportingIsOffered();
    void tabLeadsFromTheHeadIntoTheTable();
    void anEventsArticlesStandByDate();
    void ofAnArticlesEventsTheWidestIsCompared();
    void textsSayWhatTheyShare();
    void keysWalkFromMatchToMatch();
    void rightGoesToTheCounterpart();
    void returnOpensTheSentence();
    void copyTakesTheSentence();
    void clickingBringsCounterpartsBesideIt();
    void fadedKindsAreSkipped();
    void aClaimsCellShowsItsPassages();
    void aPassageOpensItsArticle();
    void conflictsOnlyFilters();
    void tagsRecomputeTheTables();
    void removedArticlesLeave();
    void chipsRemoveAndThePickerAdds();
    void tablesAreCopied();
    void longTextsAreWalkedToTheEnd();

private:
    void showEvent()
    {
        m_page->setEvent(m_project->breach);
        settle();
    }
    void settle() { QTRY_VERIFY(m_page->isSettled() && m_jobs->isIdle()); }
    QString currentText(int column) const
    {
        const TextColumn *view = m_page->texts()->column(column);
        return view->current() ? view->sentenceText(*view->current()) : QString();
    }
    QTableView *claims() const { return m_page->claims()->table(); }
    QString passageText(int row) const
    {
        return m_page->claims()
            ->passages()
            ->model()
            ->index(row, 0)
            .data(PassageListModel::WordsRole)
            .toString();
    }
    int passageCount() const { return m_page->claims()->passages()->model()->rowCount(); }
    struct Opened
    {
        ArticleId article;
        std::optional<Span> place;
    };
    std::vector<Opened> m_opened;
    std::unique_ptr<DamProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ComparePage> m_page;
};

namespace {

const QString sharedSentence =
    u"The dam gave way shortly after 4 a.m. on Friday, sending a wall of water into Lower Harrow."_s;

} // namespace

void ComparePageTest::init()
{
    m_project = std::make_unique<DamProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_page = std::make_unique<ComparePage>(**m_project, *m_settings, *m_jobs);
    m_opened.clear();
    connect(m_page.get(), &ComparePage::articleActivated, this,
            [this](ArticleId article, std::optional<Span> place) { m_opened.push_back({article, place}); });
    m_page->resize(1100, 700);
    m_page->show();
    settle();
}

void ComparePageTest::cleanup()
{
    m_jobs->stopAll();
    m_page.reset();
    m_jobs.reset();
    m_project.reset();
}

void ComparePageTest::nothingChosenOffersToChoose()
{
    QVERIFY(m_page->scope().articles().empty());
    QPushButton *choose = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Choose an article"_s)
            choose = button;
    }
    QVERIFY(choose);
}

void ComparePageTest::withoutArticlesImportingIsOffered()
{
    TemporaryProject empty;
    ComparePage page(*empty, *m_settings, *m_jobs);
    page.resize(1100, 700);
    page.show();
    const QSignalSpy wanted(&page, &ComparePage::importRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Import articles…"_s)
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
}

void ComparePageTest::tabLeadsFromTheHeadIntoTheTable()
{
    showEvent();
    m_page->setTab(ComparePage::ClaimsTab);
    QTRY_VERIFY(m_page->isActiveWindow());
    m_page->setFocus();
    for (int press = 0; press < 8 && !claims()->hasFocus(); ++press)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(claims()->hasFocus());
}

void ComparePageTest::anEventsArticlesStandByDate()
{
    showEvent();
    QCOMPARE(m_page->texts()->count(), 3);
    QCOMPARE(m_page->texts()->column(0)->accessibleName(), u"Saboteurs breach Harrow"_s);
    QCOMPARE(m_page->texts()->column(1)->accessibleName(), u"Thousands flee"_s);
    QCOMPARE(m_page->texts()->column(2)->accessibleName(), u"Dam operator knew of cracks"_s);
}

void ComparePageTest::ofAnArticlesEventsTheWidestIsCompared()
{
    const ArticleId article = (*m_project)->read().events.articlesOf(m_project->breach).front();
    QVERIFY(addEvent(**m_project, u"Alarm"_s, PartialDate::fromIso(u"2031-01-01"_s), std::array{article}));
    m_page->setCurrentArticle(article);
    settle();
    const Chip *event = m_page->findChild<Chip *>(u"compareEvent"_s);
    QCOMPARE(event->text(), u"Event: "_s + (*m_project)->read().events.find(m_project->breach)->name);
    QVERIFY(removeEvent(**m_project, m_project->breach));
    m_page->setCurrentArticle(article); // its other event has nothing to compare it with
    settle();
    QCOMPARE(event->text(), u"Event ▾"_s);
}

void ComparePageTest::textsSayWhatTheyShare()
{
    m_page->setArticles({m_project->wire, m_project->ledger});
    settle();
    QStringList counts;
    for (const KindChip *chip : m_page->findChildren<KindChip *>())
        counts << chip->text();
    QCOMPARE(counts, QStringList({u"shared 2"_s, u"reworded 2"_s, u"only here 3"_s}));
    const std::vector<ColumnSentence> &wire = m_page->texts()->column(0)->sentences();
    QCOMPARE(wire.size(), 3);
    QVERIFY(wire[0].relation == Relation::Shared);
    QVERIFY(wire[1].relation == Relation::Related);
    QVERIFY(wire[2].relation == Relation::Reworded);
}

void ComparePageTest::keysWalkFromMatchToMatch()
{
    m_page->setArticles({m_project->wire, m_project->ledger});
    settle();
    TextColumn *ledger = m_page->texts()->column(1);
    ledger->setFocus();
    QTest::keyClick(ledger, Qt::Key_N);
    QCOMPARE(currentText(1), sharedSentence);
    QTest::keyClick(ledger, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(currentText(1).startsWith(u"At least 19"_s));
    QTest::keyClick(ledger, Qt::Key_P);
    QCOMPARE(currentText(1), sharedSentence);
    QTest::keyClick(ledger, Qt::Key_Up);
    QVERIFY(currentText(1).startsWith(u"Inspectors"_s));
    QVERIFY(ledger->accessibleDescription().startsWith(u"only here: Inspectors"_s));
}

void ComparePageTest::rightGoesToTheCounterpart()
{
    m_page->setArticles({m_project->wire, m_project->ledger});
    settle();
    TextColumn *wire = m_page->texts()->column(0);
    m_page->activateWindow();
    wire->setFocus();
    QTest::keyClick(wire, Qt::Key_N);
    QTest::keyClick(wire, Qt::Key_Right);
    QCOMPARE(currentText(1), sharedSentence);
    QTRY_VERIFY(m_page->texts()->column(1)->hasFocus());
}

void ComparePageTest::returnOpensTheSentence()
{
    m_page->setArticles({m_project->wire, m_project->ledger});
    settle();
    const std::vector<Opened> &opened = m_opened;
    TextColumn *ledger = m_page->texts()->column(1);
    QTest::keyClick(ledger, Qt::Key_N);
    QTest::keyClick(ledger, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0].article == m_project->ledger);
    QVERIFY(opened[0].place == m_project->spanOf(m_project->ledger, sharedSentence));
}

void ComparePageTest::copyTakesTheSentence()
{
    m_page->setArticles({m_project->wire, m_project->ledger});
    settle();
    TextColumn *wire = m_page->texts()->column(0);
    QTest::keyClick(wire, Qt::Key_N);
    QTest::keyClick(wire, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), sharedSentence);
}

void ComparePageTest::clickingBringsCounterpartsBesideIt()
{
    QString filler;
    for (int i = 0; i < 60; ++i)
        filler += u"Paragraph number %1 speaks of nothing that matters elsewhere.\n"_s.arg(1000 + i * 7);
    const QString tail = u"\nAfter it came a quiet week."_s;
    const ArticleId late = m_project->addArticle(
        u"Late"_s, filler + sharedSentence + u"\n"_s + filler.toUpper() + tail, u"Late News"_s);
    m_page->setArticles({m_project->wire, late});
    settle();
    TextColumn *wire = m_page->texts()->column(0);
    TextColumn *other = m_page->texts()->column(1);
    QCOMPARE(other->verticalScrollBar()->value(), 0);
    const auto [top, bottom] = wire->extent(0);
    QTest::mouseClick(wire->viewport(), Qt::LeftButton, {}, QPoint(60, int(top + bottom) / 2));
    QCOMPARE(currentText(0), sharedSentence);
    QVERIFY(other->verticalScrollBar()->value() > 0);
    int counterpart = 0;
    while (other->sentenceText(counterpart) != sharedSentence)
        ++counterpart;
    QVERIFY(std::abs(other->extent(counterpart).first - top) < 2);
}

void ComparePageTest::fadedKindsAreSkipped()
{
    m_page->setArticles({m_project->wire, m_project->ledger});
    settle();
    for (KindChip *chip : m_page->findChildren<KindChip *>()) {
        if (chip->relation() == Relation::Shared)
            chip->click();
    }
    TextColumn *ledger = m_page->texts()->column(1);
    QTest::keyClick(ledger, Qt::Key_N);
    QVERIFY(currentText(1).startsWith(u"At least 19"_s));
}

void ComparePageTest::aClaimsCellShowsItsPassages()
{
    showEvent();
    m_page->setTab(ComparePage::ClaimsTab);
    QCOMPARE(claims()->accessibleName(), u"Claims by source"_s);
    QTest::mouseClick(claims()->viewport(), Qt::LeftButton, {},
                      claims()->visualRect(claims()->model()->index(0, 1)).center());
    QTRY_COMPARE(passageCount(), 1);
    QCOMPARE(passageText(0), u"25 people"_s);
    QTest::keyClick(claims(), Qt::Key_Left); // the claim itself: all passages
    QTRY_COMPARE(passageCount(), 3);
    QTest::keyClick(claims(), Qt::Key_Down);
    QTRY_COMPARE(passageCount(), 2);
    QTest::keyClick(claims(), Qt::Key_End); // the Ledger says nothing of it; this comes nearest
    QTRY_COMPARE(passageCount(), 1);
    QCOMPARE(passageText(0), u"Rebels were not asked."_s);
}

void ComparePageTest::aPassageOpensItsArticle()
{
    showEvent();
    m_page->setTab(ComparePage::ClaimsTab);
    m_page->activateWindow();
    const std::vector<Opened> &opened = m_opened;
    claims()->setCurrentIndex(claims()->model()->index(0, 3));
    QTRY_COMPARE(passageCount(), 1);
    QTest::keyClick(claims(), Qt::Key_Return);
    QListView *list = m_page->claims()->passages()->list();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0].article == m_project->ledger);
    QVERIFY(opened[0].place == m_project->spanOf(m_project->ledger, u"19 people"_s));
}

void ComparePageTest::conflictsOnlyFilters()
{
    showEvent();
    m_page->setTab(ComparePage::ClaimsTab);
    auto *only = m_page->findChild<Chip *>(u"conflictsOnly"_s);
    QVERIFY(only->isVisible());
    QCOMPARE(only->text(), u"Conflicts only: 2"_s);
    only->click();
    QCOMPARE(claims()->model()->rowCount(), 2);
    only->click();
    QCOMPARE(claims()->model()->rowCount(), 3);
}

void ComparePageTest::tagsRecomputeTheTables()
{
    showEvent();
    m_page->setTab(ComparePage::ClaimsTab);
    claims()->setCurrentIndex(claims()->model()->index(1, 3));
    m_project->tagClaim(m_project->ledger, u"were not asked"_s, u"The River Front did it"_s,
                        {.stance = Stance::Questions});
    QTRY_COMPARE(claims()->model()->index(1, 3).data().toString(), u"questions"_s);
    QTRY_COMPARE(passageCount(), 1); // the cell stays chosen
    QVERIFY((*m_project)->undo());
    QTRY_COMPARE(claims()->model()->index(1, 3).data().toString(), u"not mentioned"_s);
}

void ComparePageTest::removedArticlesLeave()
{
    m_page->setArticles({m_project->wire, m_project->ledger, m_project->coastline});
    settle();
    QVERIFY(removeArticles(**m_project, std::array{m_project->wire}));
    settle();
    QVERIFY(m_page->scope().texts() == std::vector({m_project->coastline, m_project->ledger}));
    QCOMPARE(m_page->texts()->count(), 2);
}

void ComparePageTest::chipsRemoveAndThePickerAdds()
{
    m_page->setArticles({m_project->wire, m_project->ledger});
    settle();
    for (Chip *chip : m_page->findChildren<Chip *>()) {
        if (chip->text() == u"Northern Ledger"_s)
            QTest::keyClick(chip, Qt::Key_Delete);
    }
    QVERIFY(m_page->scope().articles() == std::vector({m_project->wire}));
    m_page->findChild<Chip *>(u"addArticle"_s)->click();
    QLineEdit *field = nullptr;
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        for (QLineEdit *edit : popup->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Article to add"_s)
                field = edit;
        }
    }
    QVERIFY(field);
    QTest::keyClicks(field, u"flee"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_page->scope().texts() == std::vector({m_project->wire, m_project->coastline}));
    settle();
    QCOMPARE(m_page->texts()->count(), 2);
}

void ComparePageTest::tablesAreCopied()
{
    showEvent();
    m_page->setTab(ComparePage::NamesTab);
    QTableView *names = m_page->names()->table();
    names->setCurrentIndex(names->model()->index(0, 0));
    QTest::keyClick(names, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Entity\nRiver Front\n"_s);
    QTest::keyClick(names, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(names, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Entity\tMentions\tVelmora State Wire\tCoastline Today\tNorthern Ledger\n"
             "River Front\t4\tTerrorists 1\tThe River Front 1, militants 1\tRebels 1\n"_s);
}

void ComparePageTest::longTextsAreWalkedToTheEnd()
{
    QString body;
    for (int i = 0; body.size() < 3 * ColumnLayout::setAtOnce; ++i)
        body += u"Sentence %1 tells something about place %2. "_s.arg(i).arg(i * i)
            + (i % 7 == 0 ? u"\n"_s : QString());
    const ArticleId longOne =
        m_project->addArticle(u"Long"_s, body + u"\n"_s + sharedSentence, u"Long Reads"_s);
    m_page->setArticles({m_project->wire, longOne});
    settle();
    TextColumn *view = m_page->texts()->column(m_page->scope().texts()[0] == longOne ? 0 : 1);
    const int last = int(view->sentences().size()) - 1;
    view->setCurrent(last);
    const auto [top, bottom] = view->extent(last);
    QVERIFY(top >= 0);
    QVERIFY(bottom <= view->viewport()->height());
    QCOMPARE(view->sentenceAt(QPoint(60, int(top) + 8)), std::optional(last));
}

PARALLAX_TEST(ComparePageTest)
#include "compare_page_test.moc"
