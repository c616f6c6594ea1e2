#include "ui/main_window/modes.h"

#include "models/items/suggestion_list_model.h"
#include "models/project/project.h"
#include "models/settings/settings.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/matrix_page.h"
#include "ui/comparison/table_page.h"
#include "ui/reading/article_view.h"
#include "ui/reading/read_page.h"
#include "ui/tagging/codebook_panel.h"
#include "ui/tagging/inspector_panel.h"
#include "ui/tagging/suggestion_desk.h"
#include "ui/tagging/suggestion_review.h"
#include "ui/tagging/tagger.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>

namespace parallax {

Modes::Modes(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : QStackedWidget(parent)
    , m_project(project)
    , m_settings(settings)
    , m_jobs(jobs)
    , m_read(new ReadPage(project, settings, this))
    , m_compare(new ComparePage(project, settings, jobs, this))
    , m_timeline(new TimelinePage(project, jobs, this))
    , m_matrix(new MatrixPage(project, settings, jobs, this))
    , m_tagger(new Tagger(project, settings, m_read))
    , m_suggestions(new SuggestionDesk(project, jobs, this))
    , m_openReview(new QAction(tr("Re&view suggestions…"), this))
    , m_inspector(new InspectorPanel(project, m_read->annotations(), *m_tagger, this))
    , m_codebook(new CodebookPanel(project, this))
{
    addWidget(m_read);
    addWidget(m_compare);
    addWidget(m_timeline);
    addWidget(m_matrix);
    connectReading();
    connectTagging();
    connectSuggestions();
    connectComparison();
    connectTimeline();
}

void Modes::connectReading()
{
    connect(m_read, &ReadPage::annotationSelected, m_inspector, &InspectorPanel::setAnnotation);
    connect(m_read, &ReadPage::tagRequested, m_tagger, &Tagger::ask);
    connect(m_read, &ReadPage::changeRequested, m_tagger, &Tagger::askForOther);
    connect(m_read, &ReadPage::removeRequested, m_tagger, &Tagger::remove);
    connect(m_read, &ReadPage::detailsRequested, this, &Modes::detailsRequested);
    connect(m_read, &ReadPage::importRequested, this, &Modes::importRequested);
    connect(m_read, &ReadPage::failed, this, &Modes::failed);
    connect(m_read, &ReadPage::hinted, this, &Modes::told);
}

void Modes::connectTagging()
{
    connect(m_tagger, &Tagger::tagged, m_read, &ReadPage::selectAnnotation);
    connect(m_tagger, &Tagger::failed, this, &Modes::failed);
    connect(m_tagger, &Tagger::told, this, &Modes::told);
    connect(m_inspector, &InspectorPanel::annotationActivated, m_read, &ReadPage::selectAnnotation);
    connect(m_inspector, &InspectorPanel::articleActivated, this, &Modes::articleActivated);
    connect(m_inspector, &InspectorPanel::failed, this, &Modes::failed);
    connect(m_codebook, &CodebookPanel::failed, this, &Modes::failed);
    connect(m_codebook, &CodebookPanel::codeActivated, this, [this](CodeId code) {
        if (const std::optional<Span> words = m_read->wordsToTag())
            m_tagger->tagWith(code, *m_read->article(), words);
    });
}

void Modes::connectSuggestions()
{
    connect(m_read, &ReadPage::suggestRequested, m_suggestions, &SuggestionDesk::suggest);
    connect(m_read, &ReadPage::suggestionsDecided, m_suggestions, &SuggestionDesk::decideAll);
    connect(m_read, &ReadPage::suggestionSelected, this, [this](std::optional<SuggestionId> suggestion) {
        const SuggestionListModel &all = m_read->suggestions();
        if (const auto row = suggestion ? all.rowOf(*suggestion) : std::nullopt)
            m_inspector->setSuggestion(all.at(*row), all.words(*row).simplified());
        else
            m_inspector->setSuggestion(std::nullopt, {});
    });
    connect(m_inspector, &InspectorPanel::suggestionDecided, m_suggestions, &SuggestionDesk::decide);
    connect(m_inspector, &InspectorPanel::namedDecided, m_suggestions, &SuggestionDesk::decideNamed);
    connect(m_suggestions, &SuggestionDesk::told, this, &Modes::told);
    connect(m_suggestions, &SuggestionDesk::suggested, this,
            [this](const QString &sentence) { Q_EMIT offered(sentence, m_openReview); });
    connect(m_suggestions, &SuggestionDesk::failed, this, &Modes::failed);
    m_openReview->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_V);
    m_openReview->setStatusTip(
        tr("All suggestions of the project by name, to accept or reject many at once"));
    connect(m_openReview, &QAction::triggered, this, &Modes::review);
}

void Modes::makeReview()
{
    m_review = new SuggestionReview(m_project, m_settings, m_jobs, this);
    connect(m_review, &SuggestionReview::namesDecided, m_suggestions, &SuggestionDesk::decideNames);
    connect(m_review, &SuggestionReview::suggestRequested, m_suggestions,
            [this] { m_suggestions->suggest(m_settings.value(settings::learnFromDecisions)); });
    connect(m_review, &SuggestionReview::articleActivated, this, &Modes::articleActivated);
    connect(m_review, &SuggestionReview::undoRequested, this, &Modes::undoRequested);
    connect(m_review, &SuggestionReview::redoRequested, this, &Modes::redoRequested);
    connect(m_review, &SuggestionReview::failed, this, &Modes::failed);
    connect(m_suggestions, &SuggestionDesk::decided, m_review, &SuggestionReview::say);
    connect(m_suggestions, &SuggestionDesk::failed, m_review, &SuggestionReview::sayFailed);
}

void Modes::review()
{
    if (!m_review)
        makeReview();
    m_review->show();
    m_review->raise();
    m_review->activateWindow();
}

void Modes::connectComparison()
{
    connect(m_compare, &ComparePage::articleActivated, this, &Modes::articleActivated);
    connect(m_compare, &ComparePage::failed, this, &Modes::failed);
    connect(m_compare, &ComparePage::importRequested, this, &Modes::importRequested);
    connect(m_matrix, &MatrixPage::articleActivated, this, &Modes::articleActivated);
    connect(m_matrix, &MatrixPage::failed, this, &Modes::failed);
    connect(m_compare, &ComparePage::savedRequested, this, &Modes::openSaved);
    connect(m_matrix, &MatrixPage::savedRequested, this, &Modes::openSaved);
    for (const TablePage *table : findChildren<TablePage *>()) { // of both pages and their tabs
        connect(table, &TablePage::exported, this,
                [this](const QString &path) { Q_EMIT told(tr("The table was written to %1.").arg(path)); });
    }
    connect(m_timeline, &TimelinePage::eventActivated, this, [this](EventId event) {
        m_compare->setEvent(event);
        Q_EMIT modeRequested(Mode::Compare);
    });
}

void Modes::openSaved(ComparisonId comparison)
{
    const auto saved = m_project.read().comparisons.find(comparison);
    const auto settings = saved ? comparisonSettingsFromJson(saved->settings) : error(tr("It is gone."));
    if (!settings) {
        Q_EMIT failed(settings.error().message);
        return;
    }
    const bool isMatrix = settings->view == ComparisonSettings::View::Matrix;
    if (isMatrix)
        m_matrix->restore(comparison, *settings);
    else
        m_compare->restore(comparison, *settings);
    Q_EMIT modeRequested(isMatrix ? Mode::Matrix : Mode::Compare);
    if (settings->event && !m_project.read().events.find(*settings->event))
        Q_EMIT told(tr("The event that was compared isn't in the project any more."));
}

void Modes::connectTimeline()
{
    connect(m_timeline, &TimelinePage::articleActivated, this, &Modes::articleActivated);
    connect(m_timeline, &TimelinePage::importRequested, this, &Modes::importRequested);
    connect(m_timeline, &TimelinePage::failed, this, &Modes::failed);
    connect(m_timeline, &TimelinePage::exported, this,
            [this](const QString &path) { Q_EMIT told(tr("The picture was written to %1.").arg(path)); });
}

Mode Modes::mode() const
{
    return Mode(currentIndex());
}

void Modes::setMode(Mode mode)
{
    if (mode == this->mode())
        return;
    setCurrentIndex(int(mode));
    currentWidget()->setFocus(Qt::OtherFocusReason); // a page's keys work from inside it
}

void Modes::setCurrentArticle(std::optional<ArticleId> article)
{
    m_read->setCurrentArticle(article);
    m_compare->setCurrentArticle(article);
    m_timeline->setCurrentArticle(article);
}

void Modes::openArticle(ArticleId article, std::optional<Span> place)
{
    m_timeline->setCurrentArticle(article);
    m_read->openArticle(article, place);
}

void Modes::compareArticles(const std::vector<ArticleId> &articles)
{
    m_compare->setArticles(articles);
}

void Modes::setZoom(int percent)
{
    m_read->view()->setZoom(percent / 100.0);
}

QList<QAction *> Modes::viewActions(Mode mode) const
{
    switch (mode) {
    case Mode::Read:
        return m_read->viewActions();
    case Mode::Compare:
        return m_compare->viewActions();
    case Mode::Timeline:
        return m_timeline->viewActions();
    case Mode::Matrix:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QList<QAction *> Modes::annotateActions() const
{
    return m_read->annotateActions() + QList{m_openReview};
}

QList<QAction *> Modes::findActions() const
{
    return {m_read->findAction()};
}

} // namespace parallax
