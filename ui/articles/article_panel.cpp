#include "ui/articles/article_panel.h"

#include "models/items/article_list_model.h"
#include "models/project/project.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_delegate.h"
#include "ui/articles/article_filter_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_header.h"

#include <QActionGroup>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace parallax {

using namespace Qt::StringLiterals;

ArticlePanel::ArticlePanel(Project &project, QAction *import, QWidget *parent)
    : QWidget(parent)
    , m_model(new ArticleListModel(project, this))
    , m_header(new SectionHeader(tr("Articles"), this))
    , m_filter(new ArticleFilterBar(project, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState({}, {}, {}, this))
    , m_actions(new ArticleActions(project, m_list))
    , m_import(import)
{
    // Before the list's own, which makes another row current when the current one goes.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ArticlePanel::noteLeaving);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleDelegate(m_list));
    m_list->setObjectName(u"articleList"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_header->addActionButton(import);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    m_filter->addButton(makeSortButton());
    setMinimumWidth(220);
    setFocusProxy(m_list);
    connectList();
    showCounts();
}

void ArticlePanel::connectList()
{
    connect(m_filter, &ArticleFilterBar::filterChanged, this, [this](const ArticleFilter &filter) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->setFilter(filter);
    });
    connect(m_model, &ArticleListModel::countsChanged, this, &ArticlePanel::showCounts);
    connect(m_model, &ArticleListModel::countsChanged, this, &ArticlePanel::settle);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ArticlePanel::keepCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ArticlePanel::takeSelection);
    // The mouse makes a row current before it selects it, the keyboard the other way round.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticlePanel::openChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ArticlePanel::openChosen);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(*m_model->articleAt(index.row())); });
    connect(m_list, &QListView::customContextMenuRequested, this, &ArticlePanel::showContextMenu);
    connect(m_filter, &ArticleFilterBar::listWanted, this, [this] {
        if (!m_list->selectionModel()->hasSelection())
            openFirst();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_actions, &ArticleActions::openRequested, this, &ArticlePanel::activated);
    connect(m_actions, &ArticleActions::compareRequested, this, &ArticlePanel::compareRequested);
    connect(m_actions, &ArticleActions::failed, this, &ArticlePanel::failed);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->total() == 0)
            m_import->trigger();
        else
            m_filter->clear();
    });
}

QToolButton *ArticlePanel::makeSortButton()
{
    struct Choice
    {
        QString text;
        ArticleOrder order;
        bool descending;
    };
    const std::array choices = {Choice{tr("Newest"), ArticleOrder::Date, true},
                                Choice{tr("Oldest"), ArticleOrder::Date, false},
                                Choice{tr("Title"), ArticleOrder::Title, false},
                                Choice{tr("Title, Z to A"), ArticleOrder::Title, true},
                                Choice{tr("Source"), ArticleOrder::Source, false},
                                Choice{tr("Source, Z to A"), ArticleOrder::Source, true}};
    auto *button = new QToolButton(this);
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices) {
        QAction *action = group->addAction(menu->addAction(choice.text));
        action->setCheckable(true);
        action->setChecked(choice.order == m_model->order() && choice.descending == m_model->isDescending());
        connect(action, &QAction::triggered, this, [this, choice, button] {
            const QScopedValueRollback quiet(m_quiet, true);
            m_model->setOrder(choice.order, choice.descending);
            button->setText(tr("%1 ▾").arg(choice.text));
        });
    }
    button->setText(tr("%1 ▾").arg(choices.front().text));
    connect(button, &QToolButton::clicked, menu,
            [menu, button] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    button->setAutoRaise(true);
    button->setToolTip(tr("Order of the articles"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Order of the articles"));
    button->setObjectName(u"articleOrder"_s);
    return button;
}

void ArticlePanel::showCounts()
{
    const QLocale locale;
    const QString total = locale.toString(qint64(m_model->total()));
    const bool all = m_model->filter() == ArticleFilter{};
    m_header->setDetail(all ? total
                            : tr("%1 of %2").arg(locale.toString(qint64(m_model->matching())), total));
    if (m_model->total() == 0)
        m_empty->setTexts(tr("No articles yet"),
                          tr("Articles stand here, newest first. Drop files or a folder on the window."),
                          tr("Import articles"));
    else
        m_empty->setTexts(tr("No article matches"), tr("None of %1 articles passes the filter.").arg(total),
                          tr("Clear the filter"));
    m_stack->setCurrentWidget(m_model->matching() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

void ArticlePanel::takeSelection()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    // Select all takes in the columns that aren't shown too.
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<ArticleId> articles;
    for (const int row : rows)
        articles.push_back(*m_model->articleAt(row));
    m_actions->setSelected(std::move(articles));
}

/// What only got the keyboard, with the focus or with Ctrl and an arrow, isn't opened.
void ArticlePanel::openChosen()
{
    const QModelIndex index = m_list->currentIndex();
    const bool isChosen = m_list->selectionModel()->isSelected(index);
    if (m_quiet || m_left || !isChosen || m_current == m_model->articleAt(index.row()))
        return;
    m_current = m_model->articleAt(index.row());
    Q_EMIT currentChanged(m_current);
}

std::optional<ArticleId> ArticlePanel::current() const
{
    return m_current;
}

void ArticlePanel::setCurrent(std::optional<ArticleId> article)
{
    m_current = article;
    keepCurrent();
}

void ArticlePanel::openFirst()
{
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void ArticlePanel::noteLeaving(const QModelIndex &, int first, int last)
{
    const std::optional<int> row = m_current ? m_model->rowOf(*m_current) : std::nullopt;
    if (!m_quiet && row && *row >= first && *row <= last)
        m_left = *row;
}

/// After the project changed: the article that is open stays marked, wherever it stands now. When it is gone,
/// its neighbour follows; when none was open and there are some now, the first is.
void ArticlePanel::settle()
{
    if (m_quiet)
        return;
    const std::optional<int> left = std::exchange(m_left, std::nullopt);
    if (m_current && m_model->contains(*m_current)) {
        if (left)
            keepCurrent();
        return;
    }
    const std::optional<ArticleId> next =
        m_model->articleAt(std::min(left.value_or(0), m_model->rowCount() - 1));
    if (next == m_current)
        return;
    setCurrent(next);
    Q_EMIT currentChanged(next);
}

/// After the list was read anew, or another article was opened elsewhere: the same article stays marked.
void ArticlePanel::keepCurrent()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const std::optional<int> row = m_current ? m_model->ensureLoaded(*m_current) : std::nullopt;
    if (!row) {
        m_list->clearSelection();
        return;
    }
    const QModelIndex index = m_model->index(*row, 0);
    if (m_list->currentIndex() == index && m_list->selectionModel()->isSelected(index))
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

void ArticlePanel::showContextMenu(QPoint place)
{
    if (m_actions->selected().empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void ArticlePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace parallax
