#include "ui/main_window/workspace.h"

#include "models/jobs/undo_job.h"
#include "models/project/project.h"
#include "ui/articles/article_actions.h"
#include "ui/articles/article_panel.h"
#include "ui/main_window/modes.h"
#include "ui/tagging/codebook_panel.h"
#include "ui/tagging/inspector_panel.h"

#include <QAction>
#include <QSplitter>

namespace parallax {

using namespace Qt::StringLiterals;

Workspace::Workspace(std::unique_ptr<Project> project, Settings &settings, JobRunner &jobs, QAction *import)
    : m_project(std::move(project))
    , m_jobs(jobs)
    , m_modes(new Modes(*m_project, settings, jobs))
    , m_articles(new ArticlePanel(*m_project, import))
    , m_left(new QSplitter(Qt::Vertical))
    , m_right(m_modes->inspector())
{
    m_left->setObjectName(u"leftPanel"_s);
    m_left->setChildrenCollapsible(false);
    m_left->addWidget(m_articles);
    m_left->addWidget(m_modes->codebook());
    m_left->setStretchFactor(0, 3);
    m_left->setStretchFactor(1, 1);
    connect(m_articles, &ArticlePanel::currentChanged, this, &Workspace::setCurrentArticle);
    connect(m_articles, &ArticlePanel::activated, this, [this](ArticleId article) { openArticle(article); });
    connect(m_articles, &ArticlePanel::compareRequested, this, &Workspace::compareArticles);
    connect(m_articles, &ArticlePanel::failed, this, &Workspace::failed);
    connect(m_modes, &Modes::articleActivated, this, &Workspace::openArticle);
    connect(m_modes, &Modes::importRequested, import, &QAction::trigger);
    connect(m_modes, &Modes::undoRequested, this, &Workspace::undo);
    connect(m_modes, &Modes::redoRequested, this, &Workspace::redo);
    connect(m_modes, &Modes::modeRequested, this, &Workspace::setMode);
    connect(m_modes, &Modes::failed, this, &Workspace::failed);
    connect(m_modes, &Modes::told, this, &Workspace::told);
    connect(m_modes, &Modes::offered, this, &Workspace::offered);
    connect(m_modes, &Modes::detailsRequested, this, [this](ArticleId article) {
        m_articles->setCurrent(article);
        m_articles->actions().fillIn();
    });
    connect(&m_project->notifier(), &Notifier::readFailed, this,
            [this](const Error &error) { Q_EMIT failed(error.message); });
}

Workspace::~Workspace()
{
    m_jobs.stopAll(); // their callbacks use the pages and the project
    delete m_left;    // its panels hold what the pages own, so they go first
    delete m_right;
    delete m_modes;
}

Mode Workspace::mode() const
{
    return m_modes->mode();
}

void Workspace::setMode(Mode mode)
{
    m_modes->setMode(mode);
    m_modes->setCurrentArticle(m_current);
    Q_EMIT modeChanged(mode);
    remember();
}

void Workspace::setCurrentArticle(std::optional<ArticleId> article)
{
    if (article == m_current)
        return;
    m_current = article;
    m_modes->setCurrentArticle(article);
    remember();
}

void Workspace::openArticle(ArticleId article, std::optional<Span> place)
{
    m_current = article;
    m_articles->setCurrent(article);
    m_modes->setMode(Mode::Read);
    m_modes->openArticle(article, place);
    Q_EMIT modeChanged(Mode::Read);
    remember(place);
}

void Workspace::compareArticles(const std::vector<ArticleId> &articles)
{
    m_modes->compareArticles(articles);
    setMode(Mode::Compare);
}

void Workspace::remember(std::optional<Span> span)
{
    m_history.visit({mode(), m_current, span});
    Q_EMIT historyChanged();
}

void Workspace::goBack()
{
    if (m_history.canGoBack())
        go(m_history.back());
}

void Workspace::goForward()
{
    if (m_history.canGoForward())
        go(m_history.forward());
}

void Workspace::go(const Visit &visit)
{
    const bool exists = visit.article && m_project->read().articles.find(*visit.article);
    m_current = exists ? visit.article : std::nullopt;
    m_articles->setCurrent(m_current);
    m_modes->setMode(visit.mode);
    if (exists && visit.mode == Mode::Read)
        m_modes->openArticle(*visit.article, visit.span);
    else
        m_modes->setCurrentArticle(m_current);
    Q_EMIT modeChanged(visit.mode);
    Q_EMIT historyChanged();
}

void Workspace::undo()
{
    const auto report = [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    };
    const std::optional<EditRecord> next = m_project->nextUndo();
    if (next && next->batch && !m_project->isBeingWritten())
        startUndo(*m_project, m_jobs, report);
    else
        report(m_project->undo());
}

void Workspace::redo()
{
    const auto report = [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    };
    const std::optional<EditRecord> next = m_project->nextRedo();
    if (next && next->batch && !m_project->isBeingWritten())
        startRedo(*m_project, m_jobs, report);
    else
        report(m_project->redo());
}

} // namespace parallax
