#include "ui/articles/article_actions.h"

#include "models/edits/change_articles.h"
#include "models/edits/change_event.h"
#include "models/items/counted.h"
#include "models/project/project.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

ArticleActions::ArticleActions(Project &project, QWidget *list)
    : QObject(list)
    , m_project(project)
    , m_list(list)
{
    open = make(tr("&Open"), tr("Reads the article"), Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    compare =
        make(tr("&Compare selected"), tr("Compares two or more articles; four at most stand side by side"),
             Qt::CTRL | Qt::Key_D);
    setTitle = make(tr("Set &title…"), tr("Gives the article a title"), Qt::Key_F2);
    setTitle->setShortcutContext(Qt::WidgetShortcut); // F2 renames a code where the codebook has the focus
    setSource = make(tr("Set &source…"), tr("Says who published the selected articles"),
                     Qt::CTRL | Qt::ALT | Qt::Key_S);
    setDate = make(tr("Set &date…"), tr("Says when the selected articles were published"),
                   Qt::CTRL | Qt::ALT | Qt::Key_D);
    newEvent = make(tr("&New event…"), tr("Makes an event of the selected articles"),
                    Qt::CTRL | Qt::ALT | Qt::Key_E);
    showOriginal = make(tr("Show ori&ginal"), tr("Shows the imported file as text"), Qt::CTRL | Qt::Key_U);
    earlierTexts =
        make(tr("Ear&lier texts…"), tr("Shows what the article's text was before it was extracted again"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    extractAgain = make(tr("E&xtract again…"),
                        tr("Reads the imported files of the selected articles anew and shows what changes"),
                        Qt::CTRL | Qt::ALT | Qt::Key_R);
    remove = make(tr("&Remove"), tr("Takes the selected articles and their tags out of the project"),
                  Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    eventMenu = new QMenu(tr("Add to &event"), list);
    attributeMenu = new QMenu(tr("Set &attribute"), list);
    attributeMenu->setObjectName(u"attributeMenu"_s);

    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_selected.front()); });
    connect(compare, &QAction::triggered, this, [this] { Q_EMIT compareRequested(m_selected); });
    connect(setTitle, &QAction::triggered, this, &ArticleActions::askTitle);
    connect(setSource, &QAction::triggered, this, &ArticleActions::askSource);
    connect(setDate, &QAction::triggered, this, &ArticleActions::askDate);
    connect(newEvent, &QAction::triggered, this, &ArticleActions::askEvent);
    connect(showOriginal, &QAction::triggered, this,
            [this] { Q_EMIT originalRequested(m_selected.front()); });
    connect(earlierTexts, &QAction::triggered, this,
            [this] { Q_EMIT earlierTextsRequested(m_selected.front()); });
    connect(extractAgain, &QAction::triggered, this, [this] { Q_EMIT extractAgainRequested(m_selected); });
    connect(remove, &QAction::triggered, this, [this] { report(removeArticles(m_project, m_selected)); });
    connect(eventMenu, &QMenu::aboutToShow, this, &ArticleActions::fillEventMenu);
    connect(attributeMenu, &QMenu::aboutToShow, this, &ArticleActions::fillAttributeMenu);
    connect(&project.notifier(), &Notifier::editLogChanged, this, &ArticleActions::update);
    update();
}

QAction *ArticleActions::make(const QString &text, const QString &tip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setStatusTip(tip);
    action->setShortcut(shortcut);
    action->setShortcutVisibleInContextMenu(true);
    m_list->addAction(action);
    return action;
}

void ArticleActions::setSelected(std::vector<ArticleId> articles)
{
    m_selected = std::move(articles);
    update();
}

void ArticleActions::update()
{
    const bool one = m_selected.size() == 1;
    const bool any = !m_selected.empty();
    const bool writable = !m_project.isReadOnly() && !m_project.isBeingWritten();
    open->setEnabled(one);
    showOriginal->setEnabled(one);
    earlierTexts->setEnabled(one && m_project.read().versions.count(m_selected.front()) > 0);
    compare->setEnabled(m_selected.size() >= 2);
    setTitle->setEnabled(one && writable);
    for (QAction *action : {setSource, setDate, newEvent, extractAgain, remove})
        action->setEnabled(any && writable);
    eventMenu->setEnabled(any && writable);
    attributeMenu->setEnabled(any && writable);
}

void ArticleActions::fill(QMenu &menu) const
{
    menu.addActions({open, compare});
    menu.addSeparator();
    menu.addMenu(eventMenu);
    menu.addActions({setTitle, setSource, setDate});
    menu.addMenu(attributeMenu);
    menu.addSeparator();
    menu.addActions({showOriginal, earlierTexts, extractAgain, remove});
}

QList<QAction *> ArticleActions::edits() const
{
    return {setTitle,     setSource, setDate, attributeMenu->menuAction(), eventMenu->menuAction(),
            extractAgain, remove};
}

QString ArticleActions::ofArticles(const QString &one, const QString &many) const
{
    return counted(qint64(m_selected.size()), one, many);
}

void ArticleActions::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error().message);
}

void ArticleActions::fillEventMenu()
{
    eventMenu->clear();
    for (const EventRow &row : m_project.read().events.all()) {
        QString name = row.event.name;
        const std::vector<ArticleId> linked = m_project.read().events.articlesOf(row.event.id);
        const bool all =
            std::ranges::all_of(m_selected, [&](ArticleId id) { return std::ranges::contains(linked, id); });
        QAction *action = eventMenu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(all);
        connect(action, &QAction::triggered, this, [this, all, event = row.event.id] {
            report(all ? unlinkArticles(m_project, event, m_selected)
                       : linkArticles(m_project, event, m_selected));
        });
    }
    eventMenu->addSeparator();
    eventMenu->addAction(newEvent);
}

} // namespace parallax
