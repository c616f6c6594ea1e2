#include "ui/reading/article_view.h"
#include "ui/reading/find_bar.h"
#include "ui/reading/read_page.h"

#include "models/items/annotation_list_model.h"
#include "models/items/suggestion_list_model.h"
#include "models/project/project.h"
#include "models/settings/settings.h"
#include "models/text/snap.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

#include <cmath>

// What a person does on ReadPage: actions, keys and the context menu.

namespace parallax {

namespace {
constexpr double zoomStep = 1.1;
}

QAction *ReadPage::addAnnotateAction(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    QAction *action = addViewAction(text, key, std::move(run));
    m_viewActions.removeLast();
    m_annotateActions << action;
    return action;
}

QAction *ReadPage::addViewAction(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // Single letters are for the article; elsewhere they are typed.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (run)
        connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_viewActions << action;
    return action;
}

void ReadPage::makeActions()
{
    addAnnotateAction(tr("Tag as &entity…"), Qt::Key_E, [this] { ask(AnnotationKind::Mention); });
    addAnnotateAction(tr("Tag as stating a &claim…"), Qt::Key_C, [this] { ask(AnnotationKind::Claim); });
    addAnnotateAction(tr("Tag with a c&ode…"), Qt::Key_K, [this] { ask(AnnotationKind::Coding); });
    addAnnotateAction(tr("Tag the &whole article with a code…"), Qt::SHIFT | Qt::Key_K, [this] {
        Q_EMIT tagRequested(AnnotationKind::Coding, *m_article, std::nullopt, globalPlaceOf(std::nullopt));
    });
    addAnnotateAction(tr("&Next annotation"), Qt::Key_BracketRight, [this] { m_view->stepHighlight(1); });
    addAnnotateAction(tr("&Previous annotation"), Qt::Key_BracketLeft, [this] { m_view->stepHighlight(-1); });
    m_change = addAnnotateAction(tr("C&hange what it points to…"), Qt::SHIFT | Qt::Key_E, [this] {
        const auto row = m_annotations->rowOf(*m_selected);
        Q_EMIT changeRequested(*m_selected, globalPlaceOf(m_annotations->at(*row).annotation.span));
    });
    m_remove = addAnnotateAction(tr("&Delete annotation"), QKeySequence::Delete,
                                 [this] { Q_EMIT removeRequested(*m_selected); });

    m_find = addViewAction(tr("&Find in article"), QKeySequence::Find, [this] { m_findBar->begin(); });
    m_viewActions.removeLast();
    addViewAction(tr("&Larger text"), QKeySequence::ZoomIn, [this] { setZoom(m_view->zoom() * zoomStep); });
    addViewAction(tr("&Smaller text"), QKeySequence::ZoomOut, [this] { setZoom(m_view->zoom() / zoomStep); });
    addViewAction(tr("&Normal text size"), Qt::CTRL | Qt::Key_0, [this] { setZoom(1); });
    QAction *prose = addViewAction(tr("&Prose highlighting"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, {});
    prose->setCheckable(true);
    prose->setChecked(m_view->proseHighlighting());
    connect(prose, &QAction::toggled, this, [this](bool on) {
        m_view->setProseHighlighting(on);
        m_settings.set(settings::proseHighlighting, on);
    });
    for (QAction *action : std::as_const(m_viewActions))
        action->setShortcutContext(Qt::WindowShortcut);
    m_copy = new QAction(tr("&Copy"), this);
    connect(m_copy, &QAction::triggered, m_view, &ArticleView::copy);
}

/// Disabled actions say why.
void ReadPage::updateActions()
{
    const QString readOnly = m_project.isReadOnly() ? m_project.readOnlyReason() : QString();
    const QString noArticle = m_stack->currentIndex() == 0 ? QString() : tr("Open an article first.");
    const QString noneSelected =
        m_selected ? QString() : tr("Select an annotation first: click it, or press ].");
    const auto set = [](QAction *action, const QStringList &reasons) {
        const auto reason =
            std::ranges::find_if(reasons, [](const QString &text) { return !text.isEmpty(); });
        action->setEnabled(reason == reasons.end());
        action->setToolTip(reason == reasons.end() ? action->text().remove(u'&') : *reason);
        action->setStatusTip(action->isEnabled() ? QString() : action->toolTip());
    };
    const QString noSuggestion =
        m_suggested ? QString() : tr("Select a suggestion first: click a dotted passage, or press ].");
    const QString nothingSuggested = m_suggestions->rowCount() > 0
        ? QString()
        : tr("There are no suggestions in this article; Suggest mentions, claims and events makes some.");
    const QString hidden = m_settings.value(settings::showSuggestions)
        ? QString()
        : tr("Suggestions are hidden; Suggestions in the menu View shows them.");
    for (QAction *action : std::as_const(m_suggestionActions)) {
        const bool forOne = action == m_accept || action == m_reject;
        set(action, {noArticle, readOnly, hidden, forOne ? noSuggestion : nothingSuggested});
    }
    for (QAction *action : std::as_const(m_annotateActions)) {
        if (m_suggestionActions.contains(action) || action->isSeparator())
            continue;
        const bool walks = action->shortcut() == QKeySequence(Qt::Key_BracketLeft)
            || action->shortcut() == QKeySequence(Qt::Key_BracketRight);
        const bool needsOne = action == m_change || action == m_remove;
        set(action, {noArticle, walks ? QString() : readOnly, needsOne ? noneSelected : QString()});
    }
    set(m_find, {noArticle});
}

void ReadPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActions();
}

void ReadPage::connectView()
{
    connect(m_view, &ArticleView::highlightActivated, this, [this](HighlightId id) {
        if (m_suggestions->rowOf(SuggestionId(id)))
            selectSuggestion(SuggestionId(id));
        else
            select(AnnotationId(id));
    });
    connect(m_view, &ArticleView::highlightReleased, this, [this] { select(std::nullopt); });
    connect(m_view, &ArticleView::contextMenuRequested, this, &ReadPage::showContextMenu);
    connect(m_view, &ArticleView::zoomChanged, this,
            [this](double factor) { m_settings.set(settings::readingZoom, int(std::lround(factor * 100))); });
    // Whoever selects words, also from outside by a screen reader, goes on with them by keyboard.
    connect(m_view, &ArticleView::selectionChanged, this, [this](std::optional<Span> span) {
        if (span && !m_view->hasFocus() && m_findBar->isHidden())
            m_view->setFocus();
    });
}

void ReadPage::setZoom(double factor)
{
    m_view->setZoom(factor);
}

std::optional<Span> ReadPage::wordsToTag()
{
    const auto selected = m_view->selectedSpan();
    const auto words = selected ? snappedToWords(m_view->codePoints(), *selected) : std::nullopt;
    if (!words) {
        Q_EMIT hinted(tr("Select the words to tag first: with the mouse, or with Shift and the arrow keys."));
        return std::nullopt;
    }
    m_view->select(*words);
    return words;
}

void ReadPage::ask(AnnotationKind kind)
{
    if (const auto words = wordsToTag())
        Q_EMIT tagRequested(kind, *m_article, words, globalPlaceOf(words));
}

/// Where a span is on the screen, brought into view; the text's upper edge for the whole article.
QRect ReadPage::globalPlaceOf(std::optional<Span> span)
{
    QRect place(m_view->viewport()->width() / 4, 0, 1, 24);
    if (span) {
        if (m_view->rectFor(*span).isEmpty())
            m_view->scrollTo(*span);
        place = m_view->rectFor(*span);
    }
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

void ReadPage::showContextMenu(QPoint at, std::optional<HighlightId> id)
{
    const bool isSuggestion = id && m_suggestions->rowOf(SuggestionId(*id));
    if (isSuggestion)
        selectSuggestion(SuggestionId(*id));
    else if (id)
        select(AnnotationId(*id));
    QMenu menu;
    const bool hasWords = m_view->selectedSpan().has_value();
    if (hasWords || !id)
        menu.addActions({m_annotateActions[0], m_annotateActions[1], m_annotateActions[2]});
    menu.addSeparator();
    if (isSuggestion)
        menu.addActions(m_suggestionActions);
    else if (id)
        menu.addActions({m_change, m_remove});
    menu.addSeparator();
    m_copy->setEnabled(hasWords);
    menu.addAction(m_copy);
    menu.addAction(m_annotateActions[3]);
    menu.exec(at);
}

} // namespace parallax
