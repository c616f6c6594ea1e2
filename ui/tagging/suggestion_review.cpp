#include "ui/tagging/suggestion_review.h"

#include "models/items/counted.h"
#include "models/items/counted_annotations.h"
#include "models/items/passages.h"
#include "models/project/project.h"
#include "models/settings/settings.h"
#include "models/storage/readers.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace parallax {

namespace {

const QString placementKey = QStringLiteral("review");

} // namespace

SuggestionReview::SuggestionReview(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_settings(settings)
    , m_model(new SuggestedNamesModel(project, jobs, this))
    , m_table(new QTableView(this))
    , m_passages(new PassagesPanel(project, jobs, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, {}, this))
    , m_text(new QLineEdit(this))
    , m_accept(makeVerdict(tr("&Accept"), tr("Makes tags of all suggestions of the selected names (Enter)"),
                           Qt::Key_Return, SuggestionState::Accepted))
    , m_reject(makeVerdict(tr("Re&ject"),
                           tr("All suggestions of the selected names are wrong, and aren't made again (Del)"),
                           QKeySequence::Delete, SuggestionState::Rejected))
{
    setObjectName(QStringLiteral("suggestionReview"));
    setWindowTitle(tr("Review suggestions"));
    makeHistory();
    build();
    const WindowPlacement last = m_settings.window(placementKey);
    restoreGeometry(last.geometry);
    m_table->horizontalHeader()->restoreState(last.state);
    connect(&project.notifier(), &Notifier::suggestionsChanged, this, &SuggestionReview::follow);
    connect(&project.notifier(), &Notifier::editLogChanged, this, [this] {
        m_said->setText({}); // Ctrl+Z takes back something else now
        updateVerdicts();
    });
    connect(m_model, &SuggestedNamesModel::loaded, this, &SuggestionReview::showLoaded);
    connect(m_model, &SuggestedNamesModel::failed, this, &SuggestionReview::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SuggestionReview::updateVerdicts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SuggestionReview::showPassages);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showState();
        showPassages();
        updateVerdicts();
    });
    connect(m_passages, &PassagesPanel::articleActivated, this, &SuggestionReview::articleActivated);
    connect(m_passages, &PassagesPanel::failed, this, &SuggestionReview::failed);
    connect(m_empty, &EmptyState::actionRequested, this, &SuggestionReview::fillEmpty);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model->show(m_model->shown(), text.simplified()); });
    showState();
    updateVerdicts();
}

QAction *SuggestionReview::makeVerdict(const QString &text, const QString &tip, const QKeySequence &key,
                                       SuggestionState verdict)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // Enter and Delete mean other things in the field
    action->setShortcutVisibleInContextMenu(true);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, [this, verdict] { decide(verdict); });
    return action;
}

/// The window's own undo doesn't reach this one.
void SuggestionReview::makeHistory()
{
    const auto make = [this](const QString &text, const QKeySequence &key, auto signal) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        addAction(action);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_undo = make(tr("Undo"), Qt::CTRL | Qt::Key_Z, &SuggestionReview::undoRequested);
    m_redo = make(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &SuggestionReview::redoRequested);
}

void SuggestionReview::say(const QString &sentence)
{
    m_said->setText(tr("%1 Ctrl+Z takes it back.").arg(sentence));
}

void SuggestionReview::sayFailed(const QString &sentence)
{
    m_decided.reset();
    m_said->setText(sentence);
}

void SuggestionReview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_isStale)
        follow();
}

void SuggestionReview::hideEvent(QHideEvent *event)
{
    m_settings.setWindow(placementKey,
                         {.geometry = saveGeometry(), .state = m_table->horizontalHeader()->saveState()});
    QDialog::hideEvent(event);
}

/// What isn't seen isn't read.
void SuggestionReview::follow()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_current = std::exchange(m_decided, std::nullopt).value_or(std::max(0, m_table->currentIndex().row()));
    m_model->reload();
}

void SuggestionReview::showLoaded()
{
    const bool isFirst = !std::exchange(m_wasRead, true);
    showFilter();
    showState();
    if (m_model->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_model->index(std::min(m_current, m_model->rowCount() - 1), 0));
    if (isFirst || !m_text->hasFocus()) // it was hidden, or is
        m_table->setFocus(Qt::OtherFocusReason);
}

void SuggestionReview::showState()
{
    if (!m_wasRead)
        m_empty->setTexts(tr("Reading the suggestions…"), tr("They are gathered by name."));
    else if (m_model->count(Show::All) == 0)
        m_empty->setTexts(tr("No suggestion waits for a decision"),
                          tr("The program reads along in new articles and proposes names, claims and events; "
                             "what it proposes stands here by name, to accept or reject many at once."),
                          m_project.isReadOnly() ? QString() : tr("Suggest mentions, claims and events"));
    else
        m_empty->setTexts(tr("No such name"), tr("No suggestion of this kind has these words in its name."),
                          tr("Show all"));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void SuggestionReview::fillEmpty()
{
    if (m_model->count(Show::All) == 0) {
        Q_EMIT suggestRequested();
        return;
    }
    m_text->clear();
    m_model->show(Show::All, {});
    showFilter();
}

void SuggestionReview::showPassages()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        m_passages->clear();
        return;
    }
    const SuggestedName &name = m_model->at(row);
    std::vector<AnnotationId> places;
    for (const SuggestionId suggestion : name.first)
        places.push_back(standIn(suggestion));
    const auto query = [total = qsizetype(name.suggestions), read = passagesQuery(std::move(places))](
                           const Readers &readers, const JobContext &context) {
        return read(readers, context).transform([&](FoundPassages found) {
            found.total = total;
            return found;
        });
    };
    m_passages->show(name.name, query, tr("Its passages aren't in the texts any more."));
}

std::vector<int> SuggestionReview::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    return rows;
}

void SuggestionReview::updateVerdicts()
{
    std::int64_t suggestions = 0;
    const std::vector<int> rows = selectedRows();
    for (const int row : rows)
        suggestions += m_model->at(row).suggestions;
    const bool mayEdit = !m_project.isReadOnly() && !m_project.isBeingWritten();
    for (QAction *action : {m_undo, m_redo})
        action->setEnabled(mayEdit);
    const bool mayDecide = mayEdit && !rows.empty();
    for (QAction *action : {m_accept, m_reject})
        action->setEnabled(mayDecide);
    const QString number = rows.empty() ? QString() : u' ' + QLocale().toString(qlonglong(suggestions));
    m_acceptButton->setText(m_accept->text() + number);
    m_rejectButton->setText(m_reject->text() + number);
    for (QPushButton *button : {m_acceptButton, m_rejectButton})
        button->setEnabled(mayDecide);
}

void SuggestionReview::decide(SuggestionState verdict)
{
    const std::vector<int> rows = selectedRows();
    std::vector<SuggestedKey> names;
    for (const int row : rows)
        names.push_back(m_model->at(row).key());
    if (names.empty())
        return;
    m_decided = std::ranges::min(rows); // what stands there then is next
    Q_EMIT namesDecided(names, verdict);
}

} // namespace parallax
