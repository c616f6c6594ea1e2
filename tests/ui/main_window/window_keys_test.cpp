#include "models/edits/tag_mention.h"
#include "tests/support/test_registry.h"
#include "tests/ui/main_window/window_fixture.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_panel.h"
#include "ui/export/csv_dialog.h"
#include "ui/main_window/help_dialogs.h"
#include "ui/main_window/modes.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/workspace.h"
#include "ui/tagging/codebook_panel.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class WindowKeysTest : public WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void everyMenuActionHasKeys();
    void noTwoActionsShareKeys();
    void noTwoEntriesOfAMenuShareALetter();
    void theKeyboardGoesFromPaneToPane();
    void aModesKeysWorkAtOnce();
    void aProjectOpensWithTheKeyboardInItsMode();
    void anOpenMenuHasItsLettersToItself();
    void selectAllSelectsTheListThatHasTheKeyboard();
    void theListOfKeysSaysWhatTheyAlwaysDo();
    void ctrlEExportsFromTheArticleToo();
    void tabReachesWhatStandsBeforeAPagesOwn();
};

static void collectActions(const QMenu *menu, QList<QAction *> &all)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collectActions(action->menu(), all);
        else if (!action->isSeparator())
            all << action;
    }
}

static QList<QAction *> menuActions(const MainWindow &window)
{
    QList<QAction *> all;
    for (const QAction *menu : window.menuBar()->actions())
        collectActions(menu->menu(), all);
    return all;
}

void WindowKeysTest::everyMenuActionHasKeys()
{
    open();
    // Seldom used, or made from what the project holds.
    const QStringList exempt{u"As the desktop"_s, u"Light"_s, u"Dark"_s, u"About Parallax"_s};
    const QList<QAction *> all = menuActions(*m_window);
    QVERIFY(all.size() > 30);
    for (const QAction *action : all) {
        const QString name = action->text().remove(u'&');
        QVERIFY2(!action->shortcut().isEmpty() || exempt.contains(name), qPrintable(name));
    }
}

void WindowKeysTest::noTwoActionsShareKeys()
{
    open();
    QMap<QString, QString> taken;
    QSet<const QAction *> seen;
    for (const QAction *action : menuActions(*m_window)) {
        if (action->shortcutContext() != Qt::WindowShortcut || seen.contains(action))
            continue;
        seen.insert(action); // one may stand in two menus
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString before = taken.value(keys.toString());
            QVERIFY2(before.isEmpty(),
                     qPrintable(keys.toString() + u": "_s + before + u", "_s + action->text()));
            taken.insert(keys.toString(), action->text());
        }
    }
}

void WindowKeysTest::noTwoEntriesOfAMenuShareALetter()
{
    open();
    QList<const QMenu *> menus;
    for (const QAction *action : m_window->menuBar()->actions())
        menus << action->menu();
    while (!menus.isEmpty()) {
        const QMenu *menu = menus.takeFirst();
        QHash<QString, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (action->menu())
                menus << action->menu();
            if (letter.isEmpty())
                continue;
            QVERIFY2(!letters.contains(letter),
                     qPrintable(u"%1: %2 and %3"_s.arg(letter, letters.value(letter), action->text())));
            letters.insert(letter, action->text());
        }
    }
}

void WindowKeysTest::theKeyboardGoesFromPaneToPane()
{
    open();
    Workspace &workspace = *m_window->workspace();
    QTRY_VERIFY(workspace.articles()->list()->hasFocus());
    QVERIFY(tagMention(project(), *workspace.currentArticle(), Span(0, 10),
                       NamedEntity{u"The bridge"_s, EntityType::Place}));
    const auto pane = [&]() -> QString {
        const QWidget *has = QApplication::focusWidget();
        return workspace.articles()->isAncestorOf(has)         ? u"articles"_s
            : workspace.modes()->codebook()->isAncestorOf(has) ? u"codebook"_s
            : workspace.modes()->isAncestorOf(has)             ? u"page"_s
            : workspace.rightPanel()->isAncestorOf(has)        ? u"inspector"_s
                                                               : u"none"_s;
    };
    QStringList panes;
    for (int i = 0; i < 3; ++i) {
        m_window->actions().nextPane->trigger();
        panes << pane();
    }
    m_window->actions().previousPane->trigger();
    QCOMPARE(panes << pane(), QStringList({u"codebook"_s, u"page"_s, u"inspector"_s, u"page"_s}));
    m_window->actions().nextPane->trigger();
    m_window->actions().nextPane->trigger();
    QVERIFY(workspace.articles()->list()->hasFocus()); // what had it there last
}

void WindowKeysTest::aModesKeysWorkAtOnce()
{
    open();
    Workspace &workspace = *m_window->workspace();
    QTRY_VERIFY(workspace.articles()->list()->hasFocus());
    for (const Mode mode : {Mode::Timeline, Mode::Matrix, Mode::Compare, Mode::Read}) {
        m_window->actions().modes.at(mode)->trigger();
        const QWidget *page = workspace.modes()->currentWidget();
        QCOMPARE(page->focusProxy(), page->focusProxy()->window()->focusWidget());
    }
}

void WindowKeysTest::aProjectOpensWithTheKeyboardInItsMode()
{
    m_settings->set(settings::lastMode, toString(Mode::Matrix));
    open();
    const QWidget *page = m_window->workspace()->modes()->currentWidget();
    QTRY_VERIFY(page->isAncestorOf(m_window->focusWidget()));
}

void WindowKeysTest::anOpenMenuHasItsLettersToItself()
{
    open();
    m_window->workspace()->openArticle(*m_window->workspace()->currentArticle());
    QMenu *view = nullptr;
    for (const QAction *action : m_window->menuBar()->actions()) {
        if (action->text() == "&View"_L1)
            view = action->menu();
    }
    QVERIFY(view);
    view->popup({});
    QTest::keyClick(view, Qt::Key_C); // tags a claim where the article has the keyboard
    QVERIFY(m_window->workspace()->mode() == Mode::Compare);
    QVERIFY(!m_window->messages().isVisible());
    QVERIFY(!view->isVisible());
}

void WindowKeysTest::selectAllSelectsTheListThatHasTheKeyboard()
{
    open();
    QListView *articles = m_window->workspace()->articles()->list();
    articles->setFocus();
    QTRY_VERIFY(articles->hasFocus());
    QTest::keyClick(articles, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(articles->selectionModel()->selectedRows().size(), 2);
    QVERIFY(m_window->actions().selectAll->isEnabled());
}

void WindowKeysTest::theListOfKeysSaysWhatTheyAlwaysDo()
{
    open();
    QVERIFY(tagMention(project(), *m_window->workspace()->currentArticle(), Span(0, 10),
                       NamedEntity{u"The bridge"_s, EntityType::Place}));
    QVERIFY(m_window->actions().undo->text().size() > u"&Undo"_s.size());
    const std::unique_ptr<QDialog> keys(makeShortcutsDialog(*m_window->menuBar(), nullptr));
    const auto *list = keys->findChild<QTreeWidget *>();
    const auto named = [&](const QString &text) {
        return list->findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive);
    };
    QCOMPARE(named(u"Undo"_s).size(), 1);
    QCOMPARE(named(u"Undo"_s).front()->text(0), u"Undo"_s);
    QCOMPARE(named(u"New project"_s).front()->text(0), u"New project"_s); // without what stands for a dialog
}

/// Some desktops go to the end of the line with it.
void WindowKeysTest::ctrlEExportsFromTheArticleToo()
{
    open();
    m_window->workspace()->openArticle(*m_window->workspace()->currentArticle());
    QWidget *text = m_window->workspace()->modes()->currentWidget()->focusProxy();
    text->setFocus();
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<CsvDialog *>());
    m_window->findChild<CsvDialog *>()->reject();
}

void WindowKeysTest::tabReachesWhatStandsBeforeAPagesOwn()
{
    open();
    QWidget *list = m_window->workspace()->articles()->list();
    QTRY_VERIFY(list->hasFocus());
    const auto round = [this] { // what Tab goes through until it comes back
        QStringList names;
        const QWidget *first = m_window->focusWidget();
        do {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            names << m_window->focusWidget()->objectName();
        } while (m_window->focusWidget() != first && names.size() < 100);
        return names;
    };
    QStringList names = round();
    QCOMPARE(names.back(), list->objectName());
    QVERIFY2(names.contains(u"articleFilter"_s), qPrintable(names.join(u' ')));

    m_window->workspace()->compareArticles({*m_window->workspace()->currentArticle()});
    QTRY_VERIFY(m_window->workspace()->modes()->currentWidget()->focusProxy()->hasFocus());
    names = round();
    QVERIFY2(names.contains(u"addArticle"_s), qPrintable(names.join(u' ')));
}

PARALLAX_TEST(WindowKeysTest)
#include "window_keys_test.moc"
