#include "ui/reading/article_view.h"
#include "ui/reading/read_page.h"

#include "models/items/kind_text.h"
#include "models/items/suggestion_list_model.h"
#include "models/project/project.h"
#include "models/settings/settings.h"

#include <QAction>

#include <tuple>

// How ReadPage shows pending suggestions and lets a person decide on them, one after the other by keyboard.

namespace parallax {

void ReadPage::makeSuggestionActions()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    separator->setEnabled(false);
    m_annotateActions << separator;
    const auto add = [this](const QString &text, const QKeySequence &key, std::function<void()> run) {
        QAction *action = addAnnotateAction(text, key, std::move(run));
        m_suggestionActions << action;
        return action;
    };
    // The keys belong to the text: Enter and Delete mean other things in fields.
    m_accept = add(tr("&Accept suggestion"), Qt::Key_Return,
                   [this] { Q_EMIT suggestionsDecided({*m_suggested}, SuggestionState::Accepted); });
    m_reject = add(tr("Re&ject suggestion"), QKeySequence::Delete,
                   [this] { Q_EMIT suggestionsDecided({*m_suggested}, SuggestionState::Rejected); });
    for (QAction *action : {m_accept, m_reject}) {
        removeAction(action);
        m_view->addAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    add(tr("Accept all in this a&rticle"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
        [this] { decideAll(SuggestionState::Accepted); });
    add(tr("Reject all in this ar&ticle"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
        [this] { decideAll(SuggestionState::Rejected); });
    QAction *suggest = addAnnotateAction(
        tr("&Suggest mentions, claims and events"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        [this] { Q_EMIT suggestRequested(m_settings.value(settings::learnFromDecisions)); });
    suggest->setStatusTip(tr("Reads along in the articles that are new and proposes who is named, what is "
                             "claimed and what happened"));

    QAction *learns = addAnnotateAction(tr("&Learn from my decisions"), Qt::CTRL | Qt::ALT | Qt::Key_M, {});
    learns->setStatusTip(tr("Names are found with what you tagged, accepted and rejected in this project"));
    learns->setCheckable(true);
    learns->setChecked(m_settings.value(settings::learnFromDecisions));
    connect(learns, &QAction::toggled, this,
            [this](bool on) { m_settings.set(settings::learnFromDecisions, on); });

    QAction *shown = addViewAction(tr("Su&ggestions"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, {});
    m_viewActions.move(m_viewActions.size() - 1, m_viewActions.size() - 2); // before prose, both being layers
    shown->setShortcutContext(Qt::WindowShortcut);
    shown->setCheckable(true);
    shown->setChecked(m_settings.value(settings::showSuggestions));
    connect(shown, &QAction::toggled, this, [this](bool on) {
        m_settings.set(settings::showSuggestions, on);
        selectSuggestion(std::nullopt);
        showHighlights();
        updateActions();
    });
}

void ReadPage::connectSuggestions()
{
    const auto isShown = [this] { return m_settings.value(settings::showSuggestions); };
    connect(m_suggestions, &QAbstractItemModel::modelReset, this, [this] {
        showHighlights();
        updateActions();
    });
    connect(m_suggestions, &QAbstractItemModel::rowsInserted, this,
            [this, isShown](const QModelIndex &, int row) {
                if (isShown())
                    m_view->addHighlight(highlightOf(m_suggestions->at(row)));
                updateActions();
            });
    connect(m_suggestions, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int row) {
                const SuggestionId id = m_suggestions->at(row).id;
                m_view->removeHighlight(id.value());
                if (m_suggested != id)
                    return;
                m_nextSuggestion = suggestionAfter(row);
                selectSuggestion(std::nullopt);
            });
    connect(m_suggestions, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (const auto next = std::exchange(m_nextSuggestion, std::nullopt))
            selectSuggestion(next);
        updateActions();
    });
}

/// The next one as the keys walk: of those that begin together the longest is first.
std::optional<SuggestionId> ReadPage::suggestionAfter(int row) const
{
    const auto place = [this](int which) {
        const Suggestion &suggestion = m_suggestions->at(which);
        return std::tuple(suggestion.draft.span.start(), -suggestion.draft.span.end(), suggestion.id);
    };
    std::optional<int> next;
    for (int other = 0; other < m_suggestions->rowCount(); ++other) {
        if (place(other) > place(row) && (!next || place(other) < place(*next)))
            next = other;
    }
    return next.transform([this](int found) { return m_suggestions->at(found).id; });
}

Highlight ReadPage::highlightOf(const Suggestion &suggestion) const
{
    const Proposal &proposal = suggestion.draft.proposal;
    return {.id = suggestion.id.value(),
            .span = suggestion.draft.span,
            .kind = HighlightKind::Suggestion,
            .label = tr("%1 (%2)").arg(nameOf(proposal), kindText(proposal))};
}

void ReadPage::selectSuggestion(std::optional<SuggestionId> suggestion)
{
    if (suggestion == m_suggested)
        return;
    if (suggestion) {
        select(std::nullopt);
        m_view->setCurrentHighlight(suggestion->value());
        if (const auto row = m_suggestions->rowOf(*suggestion))
            m_view->scrollTo(m_suggestions->at(*row).draft.span);
    } else {
        m_view->setCurrentHighlight(std::nullopt);
    }
    m_suggested = suggestion;
    updateActions();
    Q_EMIT suggestionSelected(suggestion);
}

void ReadPage::decideAll(SuggestionState verdict)
{
    std::vector<SuggestionId> all;
    for (int row = 0; row < m_suggestions->rowCount(); ++row)
        all.push_back(m_suggestions->at(row).id);
    Q_EMIT suggestionsDecided(all, verdict);
}

} // namespace parallax
