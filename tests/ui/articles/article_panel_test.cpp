#include "ui/articles/article_panel.h"

#include "models/import/imported_article.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_filter_bar.h"
#include "ui/widgets/field_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ArticlePanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void typingFiltersTheList();
    void theUndatedCanBeShownAlone();
    void actionsDependOnTheSelection();
    void allCanBeSelectedOnceEach();
    void theSourceOfManyIsSetAtOnce();
    void anAttributeOfManyIsSetAtOnce();
    void aNewAttributeAsksForItsNameThenItsValue();
    void aDateThatCantBeReadIsRefused();
    void removedArticlesComeBackByUndo();
    void walkingTheListSaysWhichIsCurrent();
    void whatOthersOpenIsMarkedQuietly();
    void theOpenArticleStaysOpenWhenManyNewerOnesCome();
    void theNeighbourOfARemovedArticleFollows();
    void theFirstArticlesAreOpenedWhereNoneWas();
    void theFocusAloneOpensNothing();
    void aClickOpens();
    void downAndReturnGoFromTheFieldToTheList();

private:
    QListView *list() const { return m_panel->list(); }
    void select(const QList<int> &rows)
    {
        list()->selectionModel()->clear();
        for (const int row : rows)
            list()->selectionModel()->select(list()->model()->index(row, 0), QItemSelectionModel::Select);
    }
    /// Types into the open dialog and presses its button.
    void answer(const QString &text)
    {
        auto *dialog = m_panel->window()->findChild<FieldDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(text);
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                button->click();
        }
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<QAction> m_import;
    std::unique_ptr<ArticlePanel> m_panel;
};

void ArticlePanelTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_project->addArticle(u"Bridge closed"_s, u"The bridge is closed."_s, u"Ledger"_s, u"2031-03-29"_s);
    m_project->addArticle(u"Dam fails"_s, u"The dam failed."_s, u"Echo"_s, u"2031-03-28"_s);
    m_project->addArticle(u"<b>Aid</b> & help"_s, u"Aid has arrived."_s);
    m_import = std::make_unique<QAction>(u"Import"_s);
    m_panel = std::make_unique<ArticlePanel>(**m_project, m_import.get());
    m_panel->resize(300, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void ArticlePanelTest::cleanup()
{
    m_panel.reset();
    m_import.reset();
    m_project.reset();
}

void ArticlePanelTest::typingFiltersTheList()
{
    QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"articleFilter"_s), u"dam"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    m_panel->filterBar().clear();
    QCOMPARE(list()->model()->rowCount(), 3);
    QVERIFY(m_panel->findChild<QLineEdit *>(u"articleFilter"_s)->text().isEmpty());
}

void ArticlePanelTest::theUndatedCanBeShownAlone()
{
    m_panel->filterBar().setFilter({.onlyUndated = true});
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"<b>Aid</b> & help"_s);
    m_panel->filterBar().setFilter({.titleContains = u"nothing like it"_s});
    QVERIFY(!list()->isVisible()); // an empty state says so instead
}

void ArticlePanelTest::actionsDependOnTheSelection()
{
    const ArticleActions &actions = m_panel->actions();
    select({});
    QVERIFY(!actions.open->isEnabled() && !actions.compare->isEnabled() && !actions.setSource->isEnabled());
    select({0});
    QVERIFY(actions.open->isEnabled() && !actions.compare->isEnabled() && actions.setSource->isEnabled());
    select({0, 1});
    QVERIFY(!actions.open->isEnabled() && actions.compare->isEnabled() && !actions.setTitle->isEnabled());
    QSignalSpy compared(m_panel.get(), &ArticlePanel::compareRequested);
    actions.compare->trigger();
    QCOMPARE(compared.size(), 1);
    QCOMPARE(compared.front().front().value<std::vector<ArticleId>>().size(), 2u);
}

void ArticlePanelTest::allCanBeSelectedOnceEach()
{
    list()->selectAll();
    QCOMPARE(m_panel->actions().selected().size(), 3U);
    const QSignalSpy wanted(&m_panel->actions(), &ArticleActions::extractAgainRequested);
    m_panel->actions().extractAgain->trigger();
    QCOMPARE(wanted.size(), 1);
}

void ArticlePanelTest::theSourceOfManyIsSetAtOnce()
{
    select({0, 1, 2});
    m_panel->actions().setSource->trigger();
    answer(u"Daily Planet"_s);
    QCOMPARE((*m_project)->read().sources.all().size(), 1u);
    QCOMPARE((*m_project)->read().sources.all().front().name, u"Daily Planet"_s);
    QVERIFY((*m_project)->undo());
    QCOMPARE((*m_project)->read().sources.all().size(), 2u);
}

void ArticlePanelTest::anAttributeOfManyIsSetAtOnce()
{
    select({0, 1});
    QMenu *menu = m_panel->actions().attributeMenu;
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().front()->text(), u"Country…"_s); // offered before there is one
    menu->actions().front()->trigger();
    answer(u"Velmora"_s);
    QCOMPARE((*m_project)->read().attributes.byArticle(u"Country"_s).size(), 2u);
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->read().attributes.names().isEmpty());
}

void ArticlePanelTest::aNewAttributeAsksForItsNameThenItsValue()
{
    select({0});
    QMenu *menu = m_panel->actions().attributeMenu;
    Q_EMIT menu->aboutToShow();
    menu->actions().back()->trigger();
    answer(u"Owner"_s);
    QTRY_COMPARE(m_panel->window()->findChildren<FieldDialog *>().size(), 1);
    answer(u"The state"_s);
    QCOMPARE((*m_project)->read().attributes.byArticle(u"Owner"_s).size(), 1u);
}

void ArticlePanelTest::aDateThatCantBeReadIsRefused()
{
    select({2});
    m_panel->actions().setDate->trigger();
    answer(u"03/04/2024"_s);
    auto *dialog = m_panel->window()->findChild<FieldDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QString shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        shown += label->isVisible() ? label->text() : QString();
    QVERIFY2(shown.contains("no date that can be read in one way"_L1), qPrintable(shown));
    answer(u"4 March 2031"_s);
    const auto article = (*m_project)->read().articles.withTitle(u"<b>Aid</b> & help"_s).front();
    QCOMPARE((*m_project)->read().articles.find(article)->published->toIso(), u"2031-03-04"_s);
}

void ArticlePanelTest::removedArticlesComeBackByUndo()
{
    select({0, 1});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY((*m_project)->undo());
    QCOMPARE(list()->model()->rowCount(), 3);
}

void ArticlePanelTest::walkingTheListSaysWhichIsCurrent()
{
    QSignalSpy current(m_panel.get(), &ArticlePanel::currentChanged);
    QSignalSpy activated(m_panel.get(), &ArticlePanel::activated);
    m_panel->openFirst();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(current.size(), 2);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void ArticlePanelTest::whatOthersOpenIsMarkedQuietly()
{
    QSignalSpy current(m_panel.get(), &ArticlePanel::currentChanged);
    const ArticleId dam = (*m_project)->read().articles.withTitle(u"Dam fails"_s).front();
    m_panel->setCurrent(dam);
    QCOMPARE(list()->currentIndex().data().toString(), u"Dam fails"_s);
    m_panel->filterBar().setFilter({.titleContains = u"a"_s}); // read anew: still marked
    QCOMPARE(list()->currentIndex().data().toString(), u"Dam fails"_s);
    QCOMPARE(current.size(), 0);
}

void ArticlePanelTest::theOpenArticleStaysOpenWhenManyNewerOnesCome()
{
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(list()->currentIndex().data().toString(), u"Dam fails"_s);
    const QSignalSpy current(m_panel.get(), &ArticlePanel::currentChanged);
    ImportedArticle later;
    later.title = u"Later"_s;
    later.body = u"It came later."_s;
    later.published = PartialDate::fromIso(u"2031-06-01"_s);
    m_project->addCopies(later, 300); // more than are read at first
    QCOMPARE(list()->currentIndex().data().toString(), u"Dam fails"_s);
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    QCOMPARE(current.size(), 0);
}

void ArticlePanelTest::theNeighbourOfARemovedArticleFollows()
{
    list()->setCurrentIndex(list()->model()->index(1, 0));
    list()->setFocus();
    const QSignalSpy current(m_panel.get(), &ArticlePanel::currentChanged);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(list()->currentIndex().data().toString(), u"<b>Aid</b> & help"_s);
    QCOMPARE(current.size(), 1);
    QVERIFY(m_panel->current() == (*m_project)->read().articles.withTitle(u"<b>Aid</b> & help"_s).front());
}

void ArticlePanelTest::theFirstArticlesAreOpenedWhereNoneWas()
{
    TemporaryProject empty;
    ArticlePanel panel(*empty, m_import.get());
    const QSignalSpy current(&panel, &ArticlePanel::currentChanged);
    const ArticleId first = empty.addArticle(u"The first"_s, u"It came."_s);
    QCOMPARE(current.size(), 1);
    QVERIFY(panel.current() == first);
    QVERIFY(empty->undo());
    QVERIFY(!panel.current());
}

void ArticlePanelTest::theFocusAloneOpensNothing()
{
    const QSignalSpy current(m_panel.get(), &ArticlePanel::currentChanged);
    m_panel->findChild<QLineEdit *>(u"articleFilter"_s)->setFocus();
    list()->setFocus();
    QCOMPARE(current.size(), 0);
}

void ArticlePanelTest::aClickOpens()
{
    QSignalSpy opened(m_panel.get(), &ArticlePanel::currentChanged);
    QListView *list = m_panel->list();
    for (const int row : {1, 0}) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        QCOMPARE(opened.size(), 1);
        const auto article = opened.takeFirst().first().value<std::optional<ArticleId>>();
        QVERIFY(article.has_value());
        QVERIFY(article == m_panel->current());
        QCOMPARE(list->currentIndex().row(), row);
    }
}

void ArticlePanelTest::downAndReturnGoFromTheFieldToTheList()
{
    auto *field = m_panel->findChild<QLineEdit *>(u"articleFilter"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        list()->selectionModel()->clear();
        field->setFocus();
        field->setText(u"dam"_s);
        QTest::keyClick(field, key);
        QCOMPARE(list()->model()->rowCount(), 1); // what was just typed holds already
        QVERIFY(list()->hasFocus());
        QVERIFY(list()->selectionModel()->isSelected(list()->model()->index(0, 0)));
        m_panel->filterBar().clear();
    }
}

PARALLAX_TEST(ArticlePanelTest)
#include "article_panel_test.moc"
